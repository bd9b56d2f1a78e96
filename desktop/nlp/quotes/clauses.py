"""Where the clause that a cue reports begins and ends."""

from desktop.nlp.lexicon import Lexicon
from desktop.nlp.quotes.asides import Asides
from desktop.nlp.quotes.grammar import CLAUSE_VERBS
from desktop.nlp.quotes.segments import Range, after_bracket
from desktop.nlp.sentences import QUOTED, Items

_FINAL = frozenset({".", "?", "!", "…", ",", ";", ":"})


class Clauses:
    """Finds reported clauses with the lists of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verb = CLAUSE_VERBS[lexicon.language]
        self._asides = Asides(lexicon)
        self._that = lexicon["that"]
        self._topics = lexicon["topics"]
        self._predicates = lexicon["predicates"]
        self._not_verbs = lexicon["roles"] | lexicon["institutions"] | lexicon["not-verbs"]
        self._openers = lexicon["adjuncts"]
        self._times = lexicon["days"] | lexicon["times"]
        self._coordinators = lexicon["coordinators"]
        self._acting = lexicon["acting"]
        self._turns = lexicon["turns"]
        self._also = lexicon["also"]
        self._about = lexicon["about"]
        self._pointers = lexicon["pointers"]
        self._not_told = (
            lexicon["stops"] | lexicon["adjuncts"] | lexicon["adverbs"] | lexicon["links"]
        )
        cues = lexicon.cues.items()
        self._before = frozenset(word for word, cue in cues if cue.place in {"before", "both"})

    def after(self, items: Items, index: int, end: int, kind: str) -> Range | None:
        """The clause that follows a cue before `index` in a sentence that ends at `end`."""
        end = _without_end(items, index, end)
        if kind == "passive":
            return self._if_clause(items, index, end)
        index = self._past_object(items, index, end, kind)
        start, opened = self._asides.opening(items, index, end)
        if end - start < 2:
            return self._word(items, start, end, kind)
        end = self._coordinated(items, start, end)
        if kind == "ask":
            end = self._turned(items, start, end)
        if opened == "that" or (opened and kind != "talk"):
            return (start, end) if end - start >= 2 else None
        if opened != "comma" and (kind == "talk" or items.low[start] in self._topics):
            return None
        if kind in {"claim", "ask"} and end - start >= 2:
            return None if kind == "claim" and self._points(items, start, end) else (start, end)
        return self._if_clause(items, start, end)

    def _points(self, items: Items, start: int, end: int) -> bool:
        """Whether words only point at something told: *membantah tudingan tersebut*."""
        pointed = end - start <= 3 and items.low[end - 1] in self._pointers
        return pointed and not self.is_clause(items, start, end)

    def _if_clause(self, items: Items, start: int, end: int) -> Range | None:
        return (start, end) if end - start >= 2 and self.is_clause(items, start, end) else None

    def _word(self, items: Items, start: int, end: int, kind: str) -> Range | None:
        """A claim of one word: *mengaku bersalah*, *membantah terlibat*."""
        if kind != "claim" or end - start != 1:
            return None
        stands = items.low[start] in self._predicates or self._is_verb(items, start)
        return (start, end) if stands else None

    def _past_object(self, items: Items, index: int, end: int, kind: str) -> int:
        """Steps over *soal* (membantah soal ...) and objects (melanjutkan penjelasannya, ...)."""
        if kind == "claim" and index < end - 2 and items.low[index] in self._about:
            return index + 1
        if kind == "talk":
            for at in range(index + 1, min(end, index + 3)):
                if items.low[at] == "," and items.low[at - 1].endswith("nya"):
                    return at
        return index

    def _turned(self, items: Items, start: int, end: int) -> int:
        """Where the report of a request ends: *meminta uang kembali, namun gagal*."""
        for index in range(start + 2, end):
            if items.low[index] in self._turns and items.low[index - 1] == ",":
                return index - 1
        return end

    def rest(
        self,
        items: Items,
        last: int,
        end: int,
        *,
        comma: bool = True,
        bare: bool = False,
        opens: bool = False,
    ) -> Range | None:
        """The clause that goes on behind a source: *Harus diakui, ungkap Sultan, daerah ...*.

        `bare`: what stands before the cue has no predicate, so any words behind are the report.
        `opens`: the cue opens the sentence, so that the report may begin with a place or a time:
        *Dikatakan Rini, hingga sore belum ada korban*.
        """
        end = _without_end(items, last, end)
        index = self._behind_source(items, last, end, comma=comma)
        if index is None or end - index < 2:
            return None
        if not comma:
            return index, end
        if not opens and (items.low[index] in self._openers or items.low[index] in self._times):
            return None
        if bare and end - index > 2:
            return index, end
        return self._if_clause(items, index, end)

    def _behind_source(self, items: Items, index: int, end: int, *, comma: bool) -> int | None:
        """Steps over an age in brackets, places, dates and *bahwa* to where a clause may begin."""
        low = items.low
        while index < end and low[index] in self._also:
            index += 1
        if index < end and low[index] == "(":
            index = after_bracket(items, index, end)
        if index < end and low[index] not in {",", ":"} and (comma or low[index] in self._openers):
            stop = self._asides.next_comma(items, index, end)
            if stop is None:
                return None
            index = stop
        if index < end and low[index] in {",", ":"}:
            index += 1
        if index < end and (comma or low[index] in self._times):
            index = self._asides.past_comma(items, index, end)
        if index < end and low[index] in self._that:
            index += not self._asides.is_conditional(items, index, end)
        return index

    def past_hearer(self, items: Items, index: int, end: int) -> int:
        """Steps over who was told: *he told the host, "..."*."""
        for at in range(index, min(end - 1, index + 8)):
            if items.low[at] in {",", ":"}:
                return at if items.low[at + 1] is QUOTED else index
        return index

    def quoted_after(self, items: Items, index: int, end: int) -> list[int] | None:
        r"""The quoted stretches that a cue before them opens: *X mengatakan, "..."*."""
        low = items.low
        at, opened = self._asides.opening(items, index, end)
        while at < end and low[at] in {",", ":"}:
            at, opened = at + 1, "comma"
        if at >= end or low[at] is not QUOTED:
            return None
        stands_alone = at + 1 >= end or not items.tokens[at + 1].text[0].isalnum()
        inner = items.tokens[at].text.strip("\"'“”‘’«»„")
        capital = inner[:1].isupper()
        if not (opened or (capital and inner.count(" ") >= 2)) or not (stands_alone or capital):
            return None
        found = [at]
        while at + 1 < end and low[at + 1] is QUOTED:
            at += 1
            found.append(at)
        return found

    def _coordinated(self, items: Items, start: int, end: int) -> int:
        """Where *dan menuduh ...* takes over with the same source."""
        low = items.low
        if low[start] in self._acting:
            return end
        for index in range(start + 2, end - 2):
            if low[index] in self._coordinators and low[index + 1] in self._before:
                return index - 1 if low[index - 1] == "," else index
        return end

    def is_clause(self, items: Items, start: int, end: int) -> bool:
        """Whether there is a predicate behind a subject, outside relative clauses."""
        relative = False
        for index in range(start, end):
            word = items.low[index]
            if word == "yang":
                relative = True
            elif word == ",":
                relative = False
            elif word in self._predicates or self._is_verb(items, index):
                if not relative:
                    return True
                relative = False
            elif not relative and self._is_told(items, index, start, end):
                return True
        return False

    def _is_told(self, items: Items, index: int, start: int, end: int) -> bool:
        """Whether a pointer closes a subject that a noun tells of: *rencana itu akal-akalan*."""
        if items.low[index] not in self._pointers or not start < index < end - 1:
            return False
        following = items.low[index + 1]
        if not items.tokens[index + 1].text[0].islower() or following in self._not_told:
            return False
        return following not in self._times and following not in self._pointers

    def _is_verb(self, items: Items, index: int) -> bool:
        low = items.low[index]
        lower = items.tokens[index].text[0].islower()
        return lower and low not in self._not_verbs and bool(self._verb.match(low))


def _without_end(items: Items, index: int, end: int) -> int:
    """The end without final punctuation."""
    while end > index and items.low[end - 1] in _FINAL:
        end -= 1
    return end
