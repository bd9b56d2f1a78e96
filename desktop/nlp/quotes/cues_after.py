"""Cues behind the content: *"...," kata X*, *..., ujar X*, *Harus diakui, ungkap X, ...*."""

from desktop.nlp.lexicon import Cue, Lexicon
from desktop.nlp.quotes.clauses import Clauses
from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.phrases import Phrase, PhraseKind
from desktop.nlp.quotes.rules import Rule
from desktop.nlp.quotes.scene import Scene
from desktop.nlp.quotes.source_after import SourceAfter
from desktop.nlp.sentences import QUOTED

SURE_KINDS = frozenset({PhraseKind.NAME, PhraseKind.PRONOUN, PhraseKind.ROLE, PhraseKind.PLURAL})


_DASHES = frozenset({"-", "–", "—", "―", "--"})


class CuesAfter:
    """Reads cues whose source follows them or hangs on them."""

    def __init__(self, lexicon: Lexicon, sources: SourceAfter, clauses: Clauses) -> None:
        self._sources = sources
        self._clauses = clauses
        self._ambiguous = lexicon["ambiguous"]
        self._fillers = lexicon["cue-fillers"]
        self._never = lexicon["stops"] | lexicon["infinitive-openers"] | lexicon["coordinators"]
        self._makers = lexicon["makers"]
        self._clitic = "nya" if lexicon.language == "id" else ""

    def read(self, scene: Scene, index: int, cue: Cue) -> Frame | None:
        """The frame of a listed cue."""
        quoted = scene.quoted_before(index, self._fillers)
        comma = scene.low(index - 1) == ","
        if quoted is None and not comma and index != scene.begin:
            return self._loose(scene, index, cue)
        phrase = None
        if not cue.pronoun:
            phrase = self._sources.read(scene.items, index + 1, scene.end, scene.hints)
            if phrase is None or not self._fits(scene, index, phrase, quoted is not None):
                return None
        elif quoted is None and not self._hangs_last(scene, index):
            return None
        rule = Rule.CONTENT_CUE_SOURCE
        frame = Frame(rule, (index, index + 1), scene.number, phrase, cue.pronoun)
        if quoted is not None:
            frame.quoted.append(scene.items.quoted[quoted])
            return frame
        if index == scene.begin and not self._comma_after(scene, frame):
            return None
        return self._cue_last(scene, frame)

    def _hangs_last(self, scene: Scene, index: int) -> bool:
        """Whether *katanya* follows a comma and ends the report; elsewhere it is hearsay."""
        if scene.low(index)[: -len(self._clitic)] not in self._ambiguous:
            return True
        after = scene.low(index + 1)
        ends = after in {"", ".", ",", "?", "!"} or after in self._never
        least = 1 if after == "," else 3
        return scene.low(index - 1) == "," and index - scene.begin > least and ends

    def open_class(self, scene: Scene, index: int) -> Frame | None:
        """A word outside the lists where only a cue can stand: *"...," selorohnya*."""
        quoted = scene.quoted_before(index, frozenset())
        if quoted is None or quoted != index - 1:
            return None
        word = scene.items.tokens[index].text
        if word in _DASHES:
            return self._signed(scene, index, quoted)
        if not word.isalpha() or not word[0].islower() or len(word) < 4:
            return None
        phrase = None
        hung = bool(self._clitic) and word.endswith(self._clitic) and len(word) > 6
        if not hung:
            phrase = None if word in self._never | self._makers else self._plain(scene, index)
            if phrase is None:
                return None
        frame = Frame(
            Rule.CONTENT_CUE_SOURCE, (index, index + 1), scene.number, phrase, hung, weight=0.97
        )
        frame.quoted.append(scene.items.quoted[quoted])
        return frame

    def _signed(self, scene: Scene, index: int, quoted: int) -> Frame | None:
        """A quote with a dash and a name under it: *"..." - Chairil Anwar*."""
        at = index
        while scene.low(at) in _DASHES:
            at += 1
        phrase = self._sources.read(scene.items, at, scene.end, scene.hints)
        if phrase is None or phrase.kind is not PhraseKind.NAME:
            return None
        if scene.low(phrase.last) not in {"", ".", ",", "("}:
            return None
        frame = Frame(Rule.SIGNED, (index, at), scene.number, phrase)
        frame.quoted.append(scene.items.quoted[quoted])
        return frame

    def _plain(self, scene: Scene, index: int) -> Phrase | None:
        phrase = self._sources.read(scene.items, index + 1, scene.end, scene.hints)
        if phrase is None or phrase.kind not in {PhraseKind.NAME, PhraseKind.PRONOUN}:
            return None
        return phrase if phrase.first == index + 1 else None

    def _fits(self, scene: Scene, index: int, phrase: Phrase, quoted: bool) -> bool:  # noqa: FBT001
        """Whether a word that is a cue only sometimes is one here."""
        if scene.items.low[index] not in self._ambiguous:
            return True
        capital = scene.items.tokens[phrase.first].text[0].isupper()
        if quoted and scene.low(index - 1) is QUOTED:
            inner = scene.items.tokens[index - 1].text.rstrip("\"'”’»“ ")
            if inner.endswith(","):
                return True
        return phrase.kind in SURE_KINDS or (quoted and capital) or scene.low(index) == "kata"

    def _comma_after(self, scene: Scene, frame: Frame) -> bool:
        at = frame.phrase.last if frame.phrase is not None else frame.cue[1]
        return "," in scene.items.low[at : min(scene.end, at + 10)]

    def _cue_last(self, scene: Scene, frame: Frame) -> Frame | None:
        """A cue between commas: the clause behind it, if one goes on, else the one before it."""
        last = frame.phrase.last if frame.phrase is not None else frame.cue[1]
        before = frame.cue[0]
        bare = before > scene.begin and not self._clauses.is_clause(
            scene.items, scene.begin, before
        )
        rest = self._clauses.rest(scene.items, last, scene.end, bare=bare)
        if rest is not None:
            frame.clause = rest
            frame.rule = Rule.CUE_INSIDE_CONTENT
            return frame
        while before > scene.begin and scene.low(before - 1) == ",":
            before -= 1
        begin = scene.body
        if before - begin < 2:
            return None
        frame.clause = (begin, before)
        return frame

    def _loose(self, scene: Scene, index: int, cue: Cue) -> Frame | None:
        """A cue with neither comma nor marks before it: *... sudah hilang kata Hanif*."""
        if cue.pronoun or index - scene.begin < 5 or scene.items.is_name_like(index):
            return None
        if scene.low(index) in self._ambiguous and scene.low(index) != "kata":
            return None
        phrase = self._sources.read(scene.items, index + 1, scene.end, scene.hints)
        if phrase is None or phrase.kind is not PhraseKind.NAME or phrase.last < scene.end - 1:
            return None
        frame = Frame(Rule.CONTENT_CUE_SOURCE, (index, index + 1), scene.number, phrase, weight=0.7)
        frame.clause = (scene.body, index)
        return frame
