"""Cues before the content: *X mengatakan ...*, also in titles: *Kemenkeu Sebut ...*."""

from desktop.nlp.lexicon import Cue, Lexicon
from desktop.nlp.quotes.clauses import Clauses
from desktop.nlp.quotes.cues_after import SURE_KINDS
from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.phrases import Phrase
from desktop.nlp.quotes.rules import Rule
from desktop.nlp.quotes.scene import Scene
from desktop.nlp.quotes.source_after import SourceAfter
from desktop.nlp.quotes.source_before import SourceBefore
from desktop.nlp.sentences import QUOTED


class CuesBefore:
    """Reads active cues with their subjects."""

    def __init__(
        self, lexicon: Lexicon, sources: SourceBefore, after: SourceAfter, clauses: Clauses
    ) -> None:
        self._sources = sources
        self._words = sources.words
        self._after = after
        self._clauses = clauses
        self._fillers = lexicon["cue-fillers"]
        self._no_subject = lexicon["infinitive-openers"]
        self._coordinators = lexicon["coordinators"]
        self._participles = lexicon["participles"]
        self._relative = lexicon["relative"]
        self._title_cues = lexicon["title-cues"]

    def read(self, scene: Scene, index: int, cue: Cue) -> Frame | None:
        """The frame of an active cue."""
        previous = scene.low(index - 1)
        if previous in self._no_subject:
            return None
        rule = Rule.SOURCE_CUE_CONTENT
        pronoun = False
        if previous in self._relative:
            phrase = self._latest(scene, index - 1)
        elif previous in self._coordinators or (
            previous == "," and scene.low(index) in self._participles
        ):
            rule = Rule.COORDINATED_CUE
            phrase, pronoun = self._shared(scene, index - 1)
        else:
            phrase = self._sources.read(scene.items, scene.begin, index, scene.hints)
        if phrase is None and not pronoun:
            return self._inverted(scene, index)
        frame = Frame(rule, (index, index + 1), scene.number, phrase, pronoun)
        if phrase is not None and phrase.name is not None:
            frame.sure = self._words.sure(scene.items, phrase.name, scene.hints)
        return self._with_content(scene, frame, cue.kind)

    def _latest(self, scene: Scene, index: int) -> Phrase | None:
        """The source just read, if it ends here: *kata Marcella yang mengaku ...*."""
        phrase = scene.frames[-1].phrase if scene.frames else None
        return phrase if phrase is not None and phrase.last == index else None

    def _shared(self, scene: Scene, index: int) -> tuple[Phrase | None, bool]:
        """The source of the cue before, or the subject: *X menolak tuduhan dan mengatakan*."""
        if scene.frames:
            return scene.frames[-1].phrase, scene.frames[-1].pronoun
        return self._sources.subject(scene.items, scene.begin, index, scene.hints), False

    def _inverted(self, scene: Scene, index: int) -> Frame | None:
        """An active verb behind marks with its source behind it: *"...," mengutip X*."""
        quoted = scene.quoted_before(index, self._fillers)
        if quoted is None:
            return None
        phrase = self._after.read(scene.items, index + 1, scene.end, scene.hints)
        if phrase is None or phrase.kind not in SURE_KINDS:
            return None
        frame = Frame(Rule.CONTENT_CUE_SOURCE, (index, index + 1), scene.number, phrase, weight=0.9)
        frame.quoted.append(scene.items.quoted[quoted])
        return frame

    def _with_content(self, scene: Scene, frame: Frame, kind: str) -> Frame:
        """Adds what follows the cue: marked words behind comma or colon, or a clause."""
        items = scene.items
        at = frame.cue[1]
        quoted = None
        if frame.phrase is not None:
            quoted = scene.quoted_before(frame.phrase.first, self._fillers)
        if quoted is not None and self._is_said(scene, quoted):
            frame.quoted.append(items.quoted[quoted])
        if kind == "tell":
            at = self._clauses.past_hearer(items, at, scene.end)
        direct = self._clauses.quoted_after(items, at, scene.end)
        if direct is not None:
            frame.quoted.extend(items.quoted[i] for i in direct)
        elif not frame.quoted:
            if kind == "assure":
                # *Rini memastikan stok aman*, but *rumah sakit memastikan pasien dirawat*.
                kind = "say" if _is_person(frame) else "talk"
            frame.clause = self._clauses.after(items, frame.cue[1], scene.end, kind)
        return frame

    def _is_said(self, scene: Scene, quoted: int) -> bool:
        """Whether marked words before a source are said and no title: *on "Face the Nation," X*."""
        inner = scene.items.tokens[quoted].text.strip("\"'”’»“„« ")
        if inner[-1:] not in {",", "?", "!"}:
            return False
        if quoted == scene.begin or not scene.items.tokens[quoted - 1].text[-1].isalnum():
            return True
        words = inner.split()
        return len(words) >= 4 and sum(word[0].islower() for word in words) * 2 >= len(words)

    def title(self, scene: Scene) -> Frame | None:
        """A title with a bare cue between its source and a clause."""
        for index in range(scene.begin, min(scene.end - 2, scene.begin + 9)):
            low = scene.items.low[index]
            if low is QUOTED or low in {":", ","}:
                return None
            if low in self._title_cues and index > scene.begin:
                return self._titled(scene, index)
        return None

    def _titled(self, scene: Scene, index: int) -> Frame | None:
        phrase = self._words.whole(scene.items, scene.begin, index, scene.hints)
        clause = self._clauses.after(scene.items, index + 1, scene.end, "ask")
        if phrase is None or clause is None:
            return None
        cue = (index, index + 1)
        return Frame(Rule.TITLE_CUE, cue, scene.number, phrase, clause=clause)


def _is_person(frame: Frame) -> bool:
    """Whether the source is a name, an office or a pronoun."""
    return frame.phrase is None or frame.phrase.kind in SURE_KINDS
