"""A confirmed correction outlives SIGKILL, another engine and another text; it can be undone."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import build
from desktop.model.analysis import Analysis
from desktop.model.article import Article
from desktop.session.selection import speaker_of
from tests.unit.corrections.material import NEW, PARAGRAPHS, found, renumbered


def speakers(analysis: Analysis | None) -> list[str]:
    return [speaker_of(quote) for quote in analysis.quotes] if analysis else []


def analyse(article: Article, *, progress, stop) -> Analysis:
    """What the next version's engine finds."""
    return renumbered(found(article.text))


def _write(path: Path, *paragraphs: str) -> None:
    path.write_text("\n\n".join(("Pasar dibuka", *paragraphs)), "utf-8")


def test_a_changed_speaker_is_there_after_all_that_and_can_be_undone(qtbot, tmp_path, repository):
    path = tmp_path / "pasar.txt"
    _write(path, *PARAGRAPHS)
    command = [sys.executable, "-m", "tests.qt.session.killed_reader", str(path)]
    with subprocess.Popen(command, cwd=repository, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        key = child.stdout.readline().strip()
        child.kill()
    _write(path, PARAGRAPHS[0], NEW, *PARAGRAPHS[1:])
    window = build([str(path)], language="en", analyse=analyse)
    window.show()
    session, corrections = window.parts.session, window.parts.corrections
    qtbot.waitUntil(lambda: speakers(session.analysis).count("Budi") == 1)
    assert [entry.key for entry in corrections.entries] == [key]
    assert corrections.revised is not None
    assert corrections.revised.lost == ()
    with qtbot.waitSignal(corrections.confirmed):
        corrections.undo()
    assert session.article is not None
    assert NEW in session.article.text
    assert session.analysis == session.found == renumbered(found(session.article.text))
    window.close()
    window.deleteLater()
    QApplication.processEvents()
