"""Passive cues (*dikatakan X*, *dinilainya*) and *menurut*."""

from desktop.nlp.lexicon import Cue, Lexicon
from desktop.nlp.quotes.clauses import Clauses
from desktop.nlp.quotes.cues_after import SURE_KINDS
from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.phrases import Phrase, PhraseKind
from desktop.nlp.quotes.rules import Rule
from desktop.nlp.quotes.scene import Scene
from desktop.nlp.quotes.segments import Range
from desktop.nlp.quotes.source_after import SourceAfter
from desktop.nlp.quotes.source_before import SourceBefore

_AGENTS = SURE_KINDS | {PhraseKind.GROUP, PhraseKind.DESCRIPTION, PhraseKind.ORGANISATION}
_NO_FILLERS: frozenset[str] = frozenset()


class PassiveCues:
    """Reads passive cues with an agent behind them or a pronoun on them."""

    def __init__(self, lexicon: Lexicon, sources: SourceAfter, clauses: Clauses) -> None:
        self._sources = sources
        self._clauses = clauses
        self._like = lexicon["like"]
        self._by = lexicon["by"]
        self._demonstratives = lexicon["demonstratives"]

    def read(self, scene: Scene, index: int, cue: Cue) -> Frame | None:
        """The frame of a passive cue."""
        if cue.pronoun:
            return self._hung(scene, index)
        at = index + 1
        while scene.low(at) in self._by:
            at += 1
        phrase = self._sources.read(scene.items, at, scene.end, scene.hints)
        if phrase is None or phrase.kind not in _AGENTS:
            return None
        institution = phrase.kind is PhraseKind.ORGANISATION
        if institution and at == index + 1 and cue.kind != "talk":
            return None
        frame = Frame(Rule.PASSIVE_CUE, (index, index + 1), scene.number, phrase)
        return self._content(scene, frame, phrase)

    def _hung(self, scene: Scene, index: int) -> Frame | None:
        """*Cara itu dinilainya cukup kuat*."""
        frame = Frame(Rule.PASSIVE_CUE, (index, index + 1), scene.number, None, pronoun=True)
        quoted = scene.quoted_before(index, _NO_FILLERS)
        if quoted is not None:
            frame.quoted.append(scene.items.quoted[quoted])
            return frame
        if index == scene.begin:
            frame.clause = self._clauses.rest(scene.items, index + 1, scene.end)
        else:
            frame.clause = self._clauses.after(scene.items, index + 1, scene.end, "passive")
        return frame if frame.clause is not None else None

    def _content(self, scene: Scene, frame: Frame, phrase: Phrase) -> Frame | None:
        """What the agent said: marked words, a clause behind or before, or *hal itu*."""
        index = frame.cue[0]
        quoted = scene.quoted_before(index, _NO_FILLERS)
        if quoted is not None:
            frame.quoted.append(scene.items.quoted[quoted])
            return frame
        previous = scene.low(index - 1)
        if index in {scene.begin, scene.body} or previous in self._like or previous == ",":
            opens = index in {scene.begin, scene.body}
            frame.clause = self._clauses.rest(scene.items, phrase.last, scene.end, opens=opens)
        if frame.clause is None and previous in self._like:
            frame.clause = self._clause_before(scene, index - 1)
        said = scene.items.low[scene.begin : index]
        if frame.clause is None and not any(low in self._demonstratives for low in said):
            return None
        return frame

    def _clause_before(self, scene: Scene, index: int) -> Range | None:
        """The clause before *, seperti diungkapkan X*."""
        stop = index
        while stop > scene.begin and scene.low(stop - 1) == ",":
            stop -= 1
        if stop - scene.begin >= 3 and scene.low(stop) == ",":
            return scene.body, stop
        return None


class PresentingCues:
    """Reads sentences that only present a source: *Salah satunya adalah X.*."""

    def __init__(self, lexicon: Lexicon, sources: SourceAfter) -> None:
        self._sources = sources
        self._openings = lexicon["presenting"]
        self._copulas = lexicon["copulas"]

    def read(self, scene: Scene) -> Frame | None:
        """The frame of a sentence that presents somebody."""
        for index in range(scene.begin, min(scene.begin + 4, scene.end - 1)):
            if scene.items.low[index] not in self._openings:
                continue
            at = index + 1
            while scene.low(at) in self._copulas:
                at += 1
            phrase = self._sources.read(scene.items, at, scene.end, scene.hints)
            if phrase is None or phrase.kind is not PhraseKind.NAME:
                return None
            return Frame(Rule.PRESENTED, (index, at), scene.number, phrase)
        return None


class AccordingCues:
    """Reads *menurut X*, *menurutnya* and *bagi X*."""

    def __init__(
        self, lexicon: Lexicon, after: SourceAfter, before: SourceBefore, clauses: Clauses
    ) -> None:
        self._after = after
        self._before = before
        self._clauses = clauses
        self._cues = lexicon.cues
        self._for = lexicon["for"]
        self._tellings = lexicon["tellings"]
        self._based_on = lexicon["based-on"]
        self._not_sources = lexicon["not-sources"]
        self._clitic = "nya" if lexicon.language == "id" else ""

    def read(self, scene: Scene, index: int) -> Frame | None:
        """The frame of *menurut*."""
        low = scene.items.low[index]
        pronoun = bool(self._clitic) and low.endswith(self._clitic)
        phrase = None
        if not pronoun:
            phrase = self._source(scene, index)
            if phrase is None:
                return None
        frame = Frame(Rule.ACCORDING_TO, (index, index + 1), scene.number, phrase, pronoun)
        quoted = scene.quoted_before(index, _NO_FILLERS)
        if quoted is not None:
            frame.quoted.append(scene.items.quoted[quoted])
            return frame
        return self._content(scene, frame)

    def _source(self, scene: Scene, index: int) -> Phrase | None:
        if scene.low(index + 1) in self._not_sources:
            return None
        at = index + 1
        while scene.low(at) in self._tellings:
            at += 1
        phrase = self._after.read(scene.items, at, scene.end, scene.hints)
        if phrase is None or (at > index + 1 and phrase.kind not in SURE_KINDS):
            phrase = self._after.read(scene.items, index + 1, scene.end, scene.hints)
        if scene.items.low[index] in self._based_on:
            named = at > index + 1 and phrase is not None and phrase.kind is PhraseKind.NAME
            return phrase if named else None
        if scene.items.low[index] in self._for and phrase is not None:
            named = phrase.kind is PhraseKind.NAME and index in {scene.begin, scene.body}
            return phrase if named else None
        return phrase

    def _content(self, scene: Scene, frame: Frame) -> Frame | None:
        """The clause behind *menurut X*, else the one before it."""
        index = frame.cue[0]
        last = frame.phrase.last if frame.phrase is not None else index + 1
        # *JAKARTA - Menurut Rini, ...* begins with the cue, too.
        inside = index not in {scene.begin, scene.body}
        rest = self._clauses.rest(scene.items, last, scene.end, comma=inside)
        if rest is None:
            if index - scene.begin < 3:
                return None
            frame.clause = (scene.body, index - 1 if scene.low(index - 1) == "," else index)
            return frame
        if inside and scene.low(index - 1) != "," and self._speaks(scene, rest):
            return None
        direct = self._clauses.quoted_after(scene.items, last, scene.end)
        if direct is not None:
            frame.quoted.extend(scene.items.quoted[i] for i in direct)
        else:
            frame.clause = rest
        return frame

    def _speaks(self, scene: Scene, rest: Range) -> bool:
        """Whether what follows *menurut X,* has a source and cue of its own."""
        for index in range(rest[0] + 1, min(rest[1], rest[0] + 8)):
            cue = self._cues.get(scene.items.low[index])
            if cue is not None and cue.place == "before":
                found = self._before.read(scene.items, rest[0], index, scene.hints)
                return found is not None
        return False
