"""`python -m tests.measure paint`: milliseconds from a pick to its light on the page."""

import os
from collections.abc import Iterator
from dataclasses import replace
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication

from desktop.model.analysis import Analysis, Entity, Quote
from desktop.model.article import Article
from desktop.model.span import Span
from desktop.reading.plain import assemble
from desktop.resources import root
from desktop.session.jumper import Jumper
from desktop.session.layers import Layer
from desktop.session.selection import Origin
from desktop.session.session import Session
from desktop.session.theme import ThemeName, load_themes
from desktop.ui import fonts
from desktop.ui.reader.page import Page
from desktop.ui.reader.river import RiverStrip
from tests.qt.gold import sample_analysis, sample_article

_MARKS = (60, 600, 5000)
_PICKS = 60


def main(argv: list[str]) -> int:
    """Print the table; the numbers of marks may be given instead."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    fonts.install(root() / "fonts")
    print("page with names, overview and strip of speakers")
    print("marks  words  pick to paint ms (median, 95 %)  repaint alone ms")
    for wanted in [int(value) for value in argv] or _MARKS:
        article, analysis = _grown(wanted)
        picks, bare = _measure(article, analysis)
        picks.sort()
        late = picks[int(len(picks) * 0.95)]
        words = len(article.text.split())
        print(f"{_count(analysis):5} {words:6} {median(picks):12.1f} {late:8.1f} {bare:18.1f}")
    del app
    return 0


def _grown(wanted: int) -> tuple[Article, Analysis]:
    """The bundled article, over and over, with so many marks, or with its first ones."""
    article, analysis = sample_article(), sample_analysis()
    times = max(1, round(wanted / _count(analysis)))
    size = len(article.text) + 1
    blocks = [(p.span.of(article.text), p.kind) for p in article.paragraphs] * times
    quotes = [_moved(q, n, size * n) for n in range(times) for q in analysis.quotes]
    entities = [
        replace(entity, mentions=tuple(_everywhere(entity, size, times)))
        for entity in analysis.entities
    ]
    found = replace(analysis, quotes=tuple(quotes), entities=tuple(entities))
    while _count(found) > max(wanted, len(quotes)) and times == 1:
        found = replace(found, entities=found.entities[:-1])
    return assemble(blocks, source="grown.txt"), found


def _count(analysis: Analysis) -> int:
    return len(analysis.quotes) + sum(len(entity.mentions) for entity in analysis.entities)


def _moved(quote: Quote, number: int, by: int) -> Quote:
    return replace(
        quote,
        id=f"{quote.id}-{number}",
        span=quote.span.shifted(by),
        cue=quote.cue.shifted(by) if quote.cue else None,
        source=quote.source.shifted(by) if quote.source else None,
        via=quote.via.shifted(by) if quote.via else None,
    )


def _everywhere(entity: Entity, size: int, times: int) -> Iterator[Span]:
    for number in range(times):
        for span in entity.mentions:
            yield span.shifted(size * number)


def _measure(article: Article, analysis: Analysis) -> tuple[list[float], float]:
    """Times from a jump to the painted page, and of a page painted anew."""
    session = Session(lambda _path: article, lambda *_args, **_keywords: analysis)
    theme = load_themes(root() / "themes" / "palette.json")[ThemeName.LIGHT]
    page = Page(session, theme)
    page.set_reduced_motion(True)
    page.resize(1100, 728)
    page.show()
    river = RiverStrip(session, theme, page)
    river.resize(1100, river.sizeHint().height())
    river.show()
    parts = (page.view.viewport(), page.ruler, page._left, river)
    QApplication.processEvents()
    jumper = Jumper(session)
    session.article, session.analysis = article, analysis
    session.article_changed.emit(article)
    session.analysis_changed.emit(analysis)
    session.show_layers(frozenset(Layer))
    QApplication.processEvents()
    picks = []
    for index in range(_PICKS):
        began = perf_counter()
        (jumper.quote if index % 2 else jumper.mention)(1)
        for part in parts:
            part.repaint()
        picks.append(1000 * (perf_counter() - began))
    began = perf_counter()
    for _ in range(20):
        for part in parts:
            part.repaint()
    bare = 1000 * (perf_counter() - began) / 20
    session.select(None, Origin.PAGE)
    page.close()
    session.close()
    return picks, bare
