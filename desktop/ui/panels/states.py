"""What a list says in words where it has no rows: why, and what to do next."""

import html
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Analysis
from desktop.model.settings import View
from desktop.session.filters import Hits
from desktop.session.layers import Layer
from desktop.session.row_words import mention_count, one_of_layer
from desktop.ui.fonts import SERIF
from desktop.ui.key_table import KeyTable
from desktop.ui.panels.notice import Step, Words

translate = QCoreApplication.translate

#: How many of the names that the other view holds are told.
_TOLD = 4


@dataclass(frozen=True, slots=True)
class Acts:
    """What the buttons of a notice do, and the keys that do the same."""

    show_other: Callable[[], None]
    clear: Callable[[], None]
    again: Callable[[], None]
    keys: KeyTable


def no_article() -> Words:
    """There is nothing to look through."""
    return Words(translate("Notice", "No article is open"))


def failed(error: Exception, acts: Acts) -> Words:
    """The search ended with an error; the article can be read all the same."""
    reason = translate("Notice", "The article can be read all the same.")
    detail = html.escape(str(error) or type(error).__name__)
    again = Step(translate("Notice", "Search again"), "", acts.again, "search-again")
    title = translate("Notice", "The search for quotes failed")
    return Words(title, f"<p>{reason}</p><p>{detail}</p>", (again,))


def nothing_found(view: View, analysis: Analysis, acts: Acts) -> Words:
    """The article has nothing of the kind, or the search was stopped before it came."""
    steps: tuple[Step, ...] = ()
    if not analysis.complete:
        title = translate("Notice", "Nothing found so far")
        reason = translate("Notice", "The search was stopped before its end.")
        steps = (Step(translate("Notice", "Search again"), "", acts.again, "search-again"),)
    elif view is View.NAMES:
        title = translate("Notice", "No names in this article")
        reason = translate(
            "Notice", "No people, organisations, places, dates, events or numbers were found."
        )
    else:
        title = translate("Notice", "No quotes in this article")
        reason = translate(
            "Notice",
            "There are no words between quotation marks, and no word such as %1, %2 or %3 "
            "with a speaker.",
        )
        for place, cue in enumerate(("kata", "menurut", "mengatakan"), 1):
            reason = reason.replace(f"%{place}", f"<span style='font-family: {SERIF}'>{cue}</span>")
    return Words(title, reason, steps)


def no_hit(view: View, wanted: str, analysis: Analysis, hits: Hits, acts: Acts) -> Words:
    """The filter leaves nothing here; perhaps something in the other view."""
    clear = Step(
        translate("Notice", "Clear filter"), acts.keys.cap("leave"), acts.clear, "clear-filter"
    )
    if view is View.QUOTES:
        title, other = (
            translate("Notice", "No quotes with “%1”"),
            translate("Notice", "See in Names"),
        )
        key, reason = acts.keys.cap("names"), _names_hit(analysis, hits)
    else:
        title, other = (
            translate("Notice", "No names with “%1”"),
            translate("Notice", "See in Quotes"),
        )
        key, count = acts.keys.cap("quotes"), len(hits.quotes)
        reason = translate("Notice", "%n quotes match.", "", count) if count else ""
    show = Step(other, key, acts.show_other, "show-other")
    if not reason:
        return Words(title.replace("%1", wanted), _nowhere(view), (clear,))
    return Words(title.replace("%1", wanted), reason, (show, clear))


def _nowhere(view: View) -> str:
    if view is View.QUOTES:
        return translate("Notice", "Nor is there such a name.")
    return translate("Notice", "Nor is there such a quote.")


def _names_hit(analysis: Analysis, hits: Hits) -> str:
    found = [entity for entity in analysis.entities if entity.id in hits.entities]
    if not found:
        return ""
    if len(found) == 1:
        entity = found[0]
        kind, times = one_of_layer(Layer.of(entity.kind)), mention_count(len(entity.mentions))
        words = translate("Notice", "One name matches:")
        return f"{words} {_bold(entity.name)}, {kind}, {times}."
    told = ", ".join(_bold(entity.name) for entity in found[:_TOLD])
    tail = ", …" if len(found) > _TOLD else "."
    count = len(found)
    head = translate("Notice", "%n names match:", "", count)
    return f"{head} {told}{tail}"


def _bold(words: str) -> str:
    return f"<b>{html.escape(words)}</b>"
