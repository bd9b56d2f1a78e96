"""Reads sentences: every cue with its source and what it reports."""

from desktop.nlp.lexicon import Cue, Lexicon
from desktop.nlp.quotes.clauses import Clauses
from desktop.nlp.quotes.cues_after import CuesAfter
from desktop.nlp.quotes.cues_before import CuesBefore
from desktop.nlp.quotes.cues_other import AccordingCues, PassiveCues, PresentingCues
from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.scene import Scene
from desktop.nlp.quotes.source_after import SourceAfter
from desktop.nlp.quotes.source_before import SourceBefore
from desktop.nlp.quotes.source_words import SourceWords

_SLIP = Cue("before", "say")
#: Cues shorter than this are too like other words to be recognised by a slip.
_SLIP_LENGTH = 9


class Reader:
    """Finds the frames of a sentence with the lists of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._cues = lexicon.cues
        words = SourceWords(lexicon)
        after, before = SourceAfter(words), SourceBefore(words)
        clauses = Clauses(lexicon)
        self._after = CuesAfter(lexicon, after, clauses)
        self._before = CuesBefore(lexicon, before, after, clauses)
        passive = PassiveCues(lexicon, after, clauses)
        self._other = AccordingCues(lexicon, after, before, clauses)
        self._readers = {
            "after": self._after.read,
            "before": self._before.read,
            "passive": passive.read,
            "both": self._either,
        }
        self._presenting = PresentingCues(lexicon, after)
        self._according = lexicon["according"] | lexicon["based-on"]
        self._common = lexicon.common
        self._merely = lexicon["merely"]
        self._slips: dict[str, list[str]] = {}
        for word, cue in lexicon.cues.items():
            if cue.place == "before" and len(word) >= _SLIP_LENGTH - 1 and cue.kind != "talk":
                self._slips.setdefault(word[:5], []).append(word)

    def read(self, scene: Scene, *, title: bool = False) -> list[Frame]:
        """The frames of one sentence, in order; cues inside reported clauses are left alone."""
        if title:
            frame = self._before.title(scene) or self._quoted_title(scene)
            return [] if frame is None else [frame]
        index = scene.begin
        while index < scene.end:
            frame = self._at(scene, index)
            if frame is not None:
                frame = self._closing(scene, frame) or frame
                scene.frames.append(frame)
                index = _resume(frame, index)
            index += 1
        if not scene.frames:
            frame = self._presenting.read(scene)
            if frame is not None:
                scene.frames.append(frame)
        return scene.frames

    def _closing(self, scene: Scene, frame: Frame) -> Frame | None:
        """The cue that ends a sentence and reports all of it: *X meminta ..., kata Rini*."""
        if frame.clause is None or frame.quoted or frame.clause[0] < frame.cue[0] or scene.frames:
            return None
        for index in range(frame.clause[0] + 2, frame.clause[1]):
            cue = self._cues.get(scene.items.low[index])
            if cue is None or cue.place != "after" or scene.low(index - 1) != ",":
                continue
            found = self._after.read(scene, index, cue)
            if found is not None and found.clause is not None and found.clause[1] <= index:
                return found
        return None

    def _at(self, scene: Scene, index: int) -> Frame | None:
        """The frame of the word at `index`, if it is a cue."""
        low = scene.items.low[index]
        # Behind a dateline a sentence begins with a capital, too: *JAKARTA - Menurut Rini, ...*.
        opens = index in {scene.begin, scene.body}
        if not opens and scene.items.is_name_like(index):
            return None
        cue = self._cues.get(low)
        # *sebut saja namanya Melur* only names somebody.
        if cue is not None and scene.low(index + 1) not in self._merely:
            return self._readers[cue.place](scene, index, cue)
        if low in self._according:
            return self._other.read(scene, index)
        if self._is_slip(scene, index, low):
            return self._before.read(scene, index, _SLIP)
        return self._after.open_class(scene, index)

    def _quoted_title(self, scene: Scene) -> Frame | None:
        """A title of marked words with their cue: *"Kami Lelah," Kata Warga*."""
        for index in range(scene.begin + 1, scene.end):
            cue = self._cues.get(scene.items.low[index])
            quoted = scene.quoted_before(index, frozenset())
            if cue is not None and cue.place == "after" and quoted is not None:
                return self._after.read(scene, index, cue)
        return None

    def _either(self, scene: Scene, index: int, cue: Cue) -> Frame | None:
        """A cue that may stand on either side: *X said ...*, *"...," said X*."""
        if cue.pronoun:
            return self._after.read(scene, index, cue)
        quoted = scene.quoted_before(index, frozenset())
        if quoted is not None:
            found = self._after.read(scene, index, cue)
            if found is not None:
                return found
        return self._before.read(scene, index, cue) or self._after.read(scene, index, cue)

    def _is_slip(self, scene: Scene, index: int, low: str) -> bool:
        """Whether a word behind a name is an active cue misspelt: *mengungkaplan*."""
        if len(low) < _SLIP_LENGTH or low[:5] not in self._slips or index == scene.begin:
            return False
        if low in self._common or not scene.items.is_name_like(index - 1):
            return False
        return any(slip(low, word) for word in self._slips[low[:5]])


def _resume(frame: Frame, index: int) -> int:
    """Where to look for the next cue: behind the clause that this one reports."""
    end = frame.cue[1]
    if frame.phrase is not None:
        end = max(end, frame.phrase.last)
    if frame.clause is not None and frame.clause[0] >= frame.cue[0]:
        end = max(end, frame.clause[1])
    return max(index, end - 1)


def slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter, or in long words by two changed ones."""
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        changed = sum(a != b for a, b in zip(one, other, strict=True))
        return changed <= (2 if len(one) >= 11 else 1)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
