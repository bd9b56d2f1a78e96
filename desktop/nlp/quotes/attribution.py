"""Attribution: from a document to its quotes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop.model.analysis import Entity, Progress, Quote
from desktop.nlp.document import Document
from desktop.nlp.lexicon import Lexicon, load
from desktop.nlp.quotes.assembly import Assembly
from desktop.nlp.quotes.carriers import Carriers
from desktop.nlp.quotes.cues import Reader
from desktop.nlp.quotes.direct import Directs
from desktop.nlp.quotes.introductions import Introductions
from desktop.nlp.quotes.marks import Marked, Pairing
from desktop.nlp.quotes.organisations import OrganisationSurvey
from desktop.nlp.quotes.repair import closing_cue, cue_with_source
from desktop.nlp.quotes.scene import DASHES, Scene
from desktop.nlp.quotes.speakers import Speakers
from desktop.nlp.quotes.survey import Survey
from desktop.nlp.sentences import QUOTED, Items, collapse, split

if TYPE_CHECKING:
    from desktop.nlp.quotes.frames import Frame

Range = tuple[int, int]


#: Languages with lists; the first serves the others.
_LANGUAGES = ("id", "en")


class _Read(NamedTuple):
    """An article cut into items and sentences, with its marked words."""

    items: Items
    marked: list[Marked]
    #: For each paragraph, its sentences as ranges of items.
    paragraphs: list[list[Range]]


class _Engine:
    """What finds quotes in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.pairing = Pairing(
            cue_with_source(lexicon), closing_cue(lexicon), typed=bool(lexicon["typed-marks"])
        )
        self.reader = Reader(lexicon)
        self.survey = Survey(lexicon)
        self.introductions = Introductions(lexicon)
        self.organisations = OrganisationSurvey(lexicon)
        self.directs = Directs(lexicon)
        self.carriers = Carriers(lexicon)
        self._dotted = lexicon["dotted"]
        self._openers = lexicon["openers"]
        cues = lexicon.cues.items()
        self._sayings = frozenset(word for word, cue in cues if cue.place == "both")

    def read(self, document: Document) -> _Read:
        """Collapses marked words and cuts sentences."""
        text = document.text
        spans = [(p.span.start, p.span.end) for p in document.article.paragraphs]
        by_paragraph = self.pairing.find(text, spans)
        items = Items(text)
        marked: list[Marked] = []
        paragraphs: list[list[Range]] = []
        for tokens, found in zip(document.paragraphs, by_paragraph, strict=True):
            begin = len(items)
            outer = [(mark.outer_start, mark.outer_end) for mark in found]
            collapse(items, tokens, outer, len(marked))
            marked.extend(found)
            sentences = split(items, begin, len(items), self._dotted, self._openers, self._sayings)
            if paragraphs and sentences and self._goes_on(items, paragraphs, begin):
                last = paragraphs[-1].pop()
                sentences[0] = (last[0], sentences[0][1])
            paragraphs.append(sentences)
        return _Read(items, marked, paragraphs)

    def _goes_on(self, items: Items, paragraphs: list[list[Range]], begin: int) -> bool:
        """Whether a paragraph opens with the cue of the quote that ended the one before."""
        if not paragraphs[-1] or begin == 0 or items.low[begin - 1] is not QUOTED:
            return False
        if items.low[begin] in DASHES:
            return True
        cue = self.lexicon.cues.get(items.low[begin])
        return cue is not None and cue.place == "after" and items.tokens[begin].text[0].islower()


class Attribution:
    """Finds quotes with cue, source and speaker; built once, used for any number of documents."""

    def __init__(self) -> None:
        self._engines: dict[str, _Engine] = {}

    def _engine(self, language: str) -> _Engine:
        """The engine of a language, its lists read when they are first needed."""
        known = language if language in _LANGUAGES else _LANGUAGES[0]
        if known not in self._engines:
            self._engines[known] = _Engine(load(known))
        return self._engines[known]

    def find(
        self,
        document: Document,
        entities: Sequence[Entity],
        *,
        progress: Callable[[Progress], None],
        stop: Callable[[], bool],
    ) -> tuple[Quote, ...]:
        """The quotes of a document in the order of its text."""
        engine = self._engine(document.language)
        read = engine.read(document)
        items = read.items
        hints = engine.survey.hints(items, entities)
        titled = document.article.title is not None
        frames: list[Frame] = []
        sentences: list[Range] = []
        total, quotes = len(read.paragraphs), 0
        for done, bounds in enumerate(read.paragraphs):
            if stop():
                break
            for sentence in bounds:
                scene = Scene(items, *sentence, len(sentences), hints, [])
                found = engine.reader.read(scene, title=titled and done == 0)
                quotes += sum(len(f.quoted) + (f.clause is not None) for f in found)
                frames.extend(found)
                sentences.append(sentence)
            progress(Progress(done + 1, total, quotes))
        people = engine.introductions.people(items, sentences, hints)
        starts = [begin for begin, _ in sentences]
        organisations = engine.organisations.find(items, sentences[titled:], entities)
        speakers = Speakers(engine.lexicon, items, people, organisations, starts)
        for frame in frames:
            if frame.phrase is not None:
                speakers.introduce(frame.phrase)
        directs = engine.directs.choose(items, sentences, read.marked, frames)
        assembly = Assembly(items, sentences, read.marked, engine.carriers, entities)
        return assembly.quotes(frames, directs, speakers)
