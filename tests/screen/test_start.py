"""The program as it is started, on displays that are there and that are not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.screen.desk import PATIENCE, REPOSITORY, home

pytestmark = pytest.mark.screen
SOROT = [sys.executable, "-m", "desktop"]


def test_starts_and_quits_with_status_0(display: str, tmp_path: Path) -> None:
    environment = home(tmp_path) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        SOROT, cwd=REPOSITORY, env=environment, stderr=subprocess.PIPE, text=True
    ) as sorot:
        search = ["search", "--sync", "--onlyvisible", "--pid", str(sorot.pid), "--name", "."]
        window = _xdotool(environment, *search).split()[0]
        _xdotool(environment, "windowfocus", "--sync", window)
        _xdotool(environment, "key", "--clearmodifiers", "ctrl+q")
        _, errors = sorot.communicate(timeout=PATIENCE)
    assert errors == ""
    assert sorot.returncode == 0


def _xdotool(environment: dict[str, str], *arguments: str) -> str:
    run = subprocess.run(
        ["xdotool", *arguments],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    return run.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no DISPLAY")
@pytest.mark.parametrize("platform", ["xcb", ""])
@pytest.mark.parametrize(("display", "said"), [("", "DISPLAY"), (":987", ":987")])
def test_says_in_one_line_that_there_is_no_display(
    tmp_path: Path, display: str, said: str, platform: str
) -> None:
    nowhere = {"DISPLAY": display, "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": platform}
    run = subprocess.run(
        SOROT,
        cwd=REPOSITORY,
        env=os.environ | home(tmp_path) | nowhere,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert said in run.stderr
