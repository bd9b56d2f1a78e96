"""The whole analysis: one pure function from an Article to an Analysis."""

from collections.abc import Callable

from desktop import __version__
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.nlp.document import read
from desktop.nlp.entities.names import Names
from desktop.nlp.quotes.attribution import Attribution


def _unheard(_progress: Progress) -> None:
    """Nobody listens to the progress."""


def _never() -> bool:
    return False


class Analyser:
    """Holds word lists and weights, read once, and analyses any number of articles with them."""

    def __init__(self) -> None:
        self._names = Names()
        self._attribution = Attribution()

    def analyse(
        self,
        article: Article,
        *,
        progress: Callable[[Progress], None] = _unheard,
        stop: Callable[[], bool] = _never,
    ) -> Analysis:
        """All quotes and entities of an article; never raises on odd text, finds less.

        `stop` is asked at each paragraph; once it says yes, the result is what was found so far,
        with `complete` False.
        """
        document = read(article)
        entities = self._names.find(document)
        quotes = self._attribution.find(document, entities, progress=progress, stop=stop)
        return Analysis(document.language, __version__, quotes, entities, complete=not stop())
