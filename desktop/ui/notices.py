"""What the window has to say: what failed, and what changed on disk."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.session.fetcher import Fetcher
from desktop.session.importing import Report
from desktop.session.opening import Opening
from desktop.session.problems import LibraryNotice, Problem, mended_library, problem_of
from desktop.store.settings_file import SettingProblem
from desktop.ui.widgets.message_bar import Act, MessageBar

if TYPE_CHECKING:
    from desktop.model.acts import Entry

translate = QCoreApplication.translate

#: How many lost annotations are named, and how much of each.
_LOST, _LOST_WORDS = 3, 60


class Asks(Protocol):
    """What lets the reader choose another article."""

    def ask(self) -> None:
        """Let the reader choose a file."""


class Notices(QObject):
    """Puts words into the message bar."""

    def __init__(self, bar: MessageBar, opening: Opening, intake: Asks, fetcher: Fetcher) -> None:
        super().__init__(bar)
        self._bar = bar
        self._opening = opening
        self._intake = intake
        self._fetcher = fetcher
        opening.changed_on_disk.connect(self.tell_changed)

    def tell_failure(self, error: BaseException) -> None:
        """Say what went wrong; one can try again, choose another file, copy the details."""
        acts = []
        if self._fetcher.failed_at(error):
            acts = [Act(translate("Notices", "Try again"), self._fetcher.retry, "try-again")]
        elif _is_about_a_file(error):
            acts = [Act(translate("Notices", "Open another…"), self._ask, "open-another")]
        self.tell(problem_of(error), acts)

    def tell_not_kept(self, entry: "Entry", error: BaseException) -> None:
        """Say that an act of the reader was taken back because it could not be kept."""
        from desktop.session.work_words import act_words  # noqa: PLC0415 - not at the start

        problem = problem_of(error)
        title = translate("Notices", "Not kept: {act}").format(act=act_words(entry.act))
        self.tell(Problem(title, problem.reason, problem.detail))

    def tell(self, problem: Problem, acts: Sequence[Act] = ()) -> None:
        """Say a problem and what can be done about it."""
        acts = [*acts]
        if problem.detail:
            copy = translate("Notices", "Copy details")
            acts.append(Act(copy, lambda: _copy(problem), "copy-details"))
        self._bar.say(problem.title, problem.reason, acts)

    def tell_changed(self, path: Path) -> None:
        """Say that the file of the article on show is another than it was."""
        title = translate("Notices", "{name} changed on disk").format(name=path.name)
        reason = translate("Notices", "The page shows the article as it was.")
        reload = Act(translate("Notices", "Reload"), self._reload, "reload-changed")
        self._bar.say(title, reason, [reload])

    def tell_settings(self, problems: tuple[SettingProblem, ...]) -> None:
        """Say which settings could not be used."""
        if not problems:
            return
        title = translate("Notices", "Some settings could not be used")
        words = translate("Notices", "{key}: {value} is not {reason}.")
        whole = translate("Notices", "{value}: {reason}.")
        lines = [
            (words if p.key else whole).format(key=p.key, value=p.value, reason=p.reason)
            for p in problems
        ]
        rest = translate("Notices", "The usual value stands in for each.")
        self.tell(Problem(title, f"{lines[0]} {rest}", "\n".join(lines)))

    def tell_keys(self, problems: Sequence[str]) -> None:
        """Say which lines of the reader's keys could not be used."""
        if problems:
            title = translate("Notices", "Some keys could not be used")
            rest = translate("Notices", "The usual keys stand in for each.")
            self.tell(Problem(title, f"{problems[0]} {rest}", "\n".join(problems)))

    def tell_library(self, notice: LibraryNotice) -> None:
        """Say that the library was damaged, and what became of it."""
        self.tell(mended_library(notice))

    def tell_act(self, sentence: str, reason: str, words: str, do: Callable[[], object]) -> None:
        """Say a sentence and offer one thing to do about it."""

        def done() -> None:
            self._bar.dismiss()
            do()

        self._bar.say(sentence, reason, [Act(words, done, "message-act")])

    def tell_written(self, path: Path) -> None:
        """Say that a file is on disk now; it can be looked at."""
        title = translate("Notices", "{name} is saved").format(name=path.name)
        where = translate("Notices", "In {folder}").format(folder=path.parent)
        look = Act(translate("Notices", "Open it"), lambda: self._look_at(path), "open-written")
        self._bar.say(title, where, [look])

    def tell_imported(self, report: Report) -> None:
        """Say what became of the annotations of a file or the clipboard."""
        title = translate("Notices", "Annotations laid over the article: {name}")
        # The tool that collects texts wants plain names for what is counted.
        kept, moved, lost = report.kept, report.moved, len(report.lost)
        parts = [
            translate("Notices", "%n as they were", "", kept),
            translate("Notices", "%n moved with their words", "", moved),
            translate("Notices", "%n lost", "", lost),
        ]
        shown = "; ".join(f"“{words[:_LOST_WORDS]}”" for words in report.lost[:_LOST])
        detail = "\n".join(report.lost)
        reason = ", ".join(parts) + (f": {shown}" if shown else ".")
        self.tell(Problem(title.format(name=report.name), reason, detail))

    def tell_words(self, sentence: str) -> None:
        """Say a sentence and nothing more."""
        self._bar.say(sentence)

    def _look_at(self, path: Path) -> None:
        self._bar.dismiss()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _ask(self) -> None:
        self._bar.dismiss()
        self._intake.ask()

    def _reload(self) -> None:
        self._bar.dismiss()
        self._opening.reload()


def _is_about_a_file(error: BaseException) -> bool:
    return bool(getattr(error, "name", "")) and hasattr(error, "reason")


def _copy(problem: Problem) -> None:
    words = "\n".join(part for part in (problem.title, problem.reason, problem.detail) if part)
    QGuiApplication.clipboard().setText(words)
