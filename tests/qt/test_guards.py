"""Each guard over the tests bites: a run of tests that ought to fail, and how they ended."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CULPRITS = """
import logging

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal, qWarning
from PySide6.QtWidgets import QWidget


def test_widget_left(qapp):
    global widget
    widget = QWidget()
    widget.show()


def test_warning_logged():
    logging.getLogger("anyone").warning("the disk is nearly full")


def test_qt_warning(qapp):
    qWarning("QPainter::begin: Paint device returned engine == 0")


def test_exception_in_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)


def test_python_warning():
    import warnings

    warnings.warn("old", DeprecationWarning)


def test_innocent(qtbot, caplog):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    logging.getLogger("anyone").warning("expected")
    assert "expected" in caplog.text
    caplog.clear()
"""


@pytest.fixture(scope="module")
def endings(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> dict[str, str]:
    """How each culprit ended under the guards: its last word in pytest's summary."""
    folder = tmp_path_factory.mktemp("culprits")
    (folder / "test_culprits.py").write_text(CULPRITS, encoding="utf-8")
    guards = (repository / "tests" / "qt" / "conftest.py").read_text(encoding="utf-8")
    (folder / "conftest.py").write_text(guards, encoding="utf-8")
    settings = ["-c", str(repository / "pyproject.toml"), f"--rootdir={folder}"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *settings, "-rA", "-p", "no:cacheprovider", str(folder)],
        env=os.environ | {"COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    summary = re.findall(r"^(PASSED|FAILED|ERROR) \S*::test_(\w+)", run.stdout, re.MULTILINE)
    return {name: ending for ending, name in summary}


@pytest.mark.parametrize(
    ("culprit", "ending"),
    [
        ("widget_left", "ERROR"),
        ("warning_logged", "ERROR"),
        ("qt_warning", "FAILED"),
        ("exception_in_slot", "FAILED"),
        ("python_warning", "FAILED"),
        ("innocent", "PASSED"),
    ],
)
def test_guard_bites(endings: dict[str, str], culprit: str, ending: str) -> None:
    assert endings[culprit] == ending
