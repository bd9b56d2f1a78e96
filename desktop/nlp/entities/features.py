"""What the recogniser sees of each token: its form, its neighbours, tables and word statistics."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from desktop.nlp.entities.tables import Tables, rows
from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import Token

_OPENING = frozenset("\"“”'‘’«»„")
_CLOSING_SENTENCE = frozenset(".?!")
#: First letters of the features that say which convention of annotation is asked for.
_CONVENTIONAL = ("d=", "dw=", "dh=", "dt=", "b")
#: Length of an abbreviation before a full stop that does not end a sentence: "dr.", "Sp.".
_SHORT = 3


class _Form(NamedTuple):
    """Features of one form of a word, ready for the places it may take in a window."""

    own: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    far_before: tuple[str, ...]
    far_after: tuple[str, ...]
    shape: str
    trigger: str
    lower: str


def shape(text: str) -> str:
    """A word's silhouette: runs of capitals, small letters, digits and marks, once each."""
    runs: list[str] = []
    for char in text:
        kind = "A" if char.isupper() else "a" if char.islower() else "0" if char.isdigit() else char
        if not runs or runs[-1] != kind:
            runs.append(kind)
    found = "".join(runs)
    return ("A1" if len(text) == 1 else "AA") if found == "A" else found


def sentences(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Where a paragraph is cut for the recogniser: after final marks, not after abbreviations."""
    cuts = [0]
    for at in range(1, len(tokens) - 1):
        token, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
        if token.text not in _CLOSING_SENTENCE:
            continue
        if token.text == "." and len(before.text) <= _SHORT and before.text[0].isupper():
            continue
        if after.text[0].isupper() and after.start > token.end:
            cuts.append(at + 1)
        elif after.text in _OPENING and at + 2 < len(tokens):
            cuts.append(at + 2 if after.start == token.end else at + 1)
    cuts.append(len(tokens))
    return [(a, b) for a, b in itertools.pairwise(cuts) if b > a]


class Features:
    """Turns sentences into the recogniser's features; keeps what it worked out about each form."""

    def __init__(self, tables: Tables, words: Words, domain: str) -> None:
        self._tables = tables
        self._words = words
        self._domain = domain
        self._triggers = {row[0]: row[1] for row in rows("triggers.tsv")}
        self._forms: dict[str, _Form] = {}

    def _form(self, text: str) -> _Form:
        found = self._forms.get(text)
        if found is None:
            found = self._forms[text] = self._make(text)
        return found

    def _make(self, text: str) -> _Form:
        lower = text.lower()
        silhouette = shape(text)
        trigger = self._triggers.get(lower, "")
        stat = self._words.ratio(lower)
        domain = self._domain
        own = [
            "b",
            "w=" + lower,
            "h=" + silhouette,
            "f=" + stat,
            "hf=" + silhouette + stat,
            "d=" + domain,
            f"dw={domain}{lower}",
            f"dh={domain}{silhouette}",
            "p2=" + lower[:2],
            "p3=" + lower[:3],
            "p4=" + lower[:4],
            "s2=" + lower[-2:],
            "s3=" + lower[-3:],
            "s4=" + lower[-4:],
        ]
        shared = ["h=" + silhouette, "f=" + stat]
        if trigger:
            own += ["t=" + trigger, f"dt={domain}{trigger}"]
            shared.append("t=" + trigger)
        if lower in self._tables.given:
            own.append("given")
            shared.append("given")
        clusters = self._words.clusters(lower)
        own += clusters
        shared += clusters
        # Whether a country is marked hangs on its neighbours, in each convention differently.
        near = ["w=" + lower, *shared, f"dw={domain}{lower}", f"dh={domain}{silhouette}"]
        if trigger:
            near.append(f"dt={domain}{trigger}")
        far = ["w=" + lower, "h=" + silhouette]
        if trigger:
            far.append("t=" + trigger)
        return _Form(
            tuple(own),
            tuple("-1" + name for name in near),
            tuple("+1" + name for name in near),
            tuple("-2" + name for name in far),
            tuple("+2" + name for name in far),
            silhouette,
            trigger,
            lower,
        )

    def items(self, tokens: Sequence[Token]) -> list[list[str]]:
        """The features of each token of one sentence."""
        forms = [self._form(text) for text in self._cased(tokens)]
        items = self._window(forms)
        self._mark_phrases(tokens, items, self._domain)
        return items

    def parts(self, text: str) -> list[str]:
        """The features of one word for the network: its own and its runs of letters."""
        word = f"<{text.lower()}>"
        own = [name for name in self._form(text).own if not name.startswith(_CONVENTIONAL)]
        runs = [word[at : at + size] for size in (3, 4) for at in range(len(word) - size + 1)]
        return own + ["n" + run for run in runs]

    def views(self, tokens: Sequence[Token]) -> list[tuple[str, list[str]]]:
        """Each word of a sentence, and what the tables say of it there."""
        phrases: list[list[str]] = [[] for _ in tokens]
        self._mark_phrases(tokens, phrases)
        return list(zip(self._cased(tokens), phrases, strict=True))

    def _cased(self, tokens: Sequence[Token]) -> list[str]:
        """The words with the case they would have in running text, in titles and all capitals."""
        texts = [token.text for token in tokens]
        words = [text for text in texts if text[0].isalpha()]
        capital = sum(text[0].isupper() for text in words)
        if len(words) < 4 or capital < 0.6 * len(words):
            return texts
        shouted = sum(text.isupper() for text in words) > 0.7 * len(words)
        return [self._calm(text, shouted=shouted) for text in texts]

    def _calm(self, text: str, *, shouted: bool) -> str:
        if self._words.ratio(text.lower())[0] in "gh" and (shouted or not text.isupper()):
            return text.lower()
        return text.capitalize() if shouted and len(text) > 4 else text

    @staticmethod
    def _window(forms: list[_Form]) -> list[list[str]]:
        count = len(forms)
        items = []
        for at, form in enumerate(forms):
            item = list(form.own)
            if at:
                last = forms[at - 1]
                item += last.before
                item.append(f"-1|0={last.lower}|{form.lower}")
                item.append(f"-1|h={last.shape}|{form.shape}")
                if last.trigger:
                    item.append(f"-1t|h={last.trigger}|{form.shape}")
            else:
                item.append("first")
            if at > 1:
                item += forms[at - 2].far_before
            if at + 1 < count:
                following = forms[at + 1]
                item += following.after
                item.append(f"0|+1={form.lower}|{following.lower}")
                item.append(f"h|+1={form.shape}|{following.shape}")
            else:
                item.append("last")
            if at + 2 < count:
                item += forms[at + 2].far_after
            items.append(item)
        return items

    def _mark_phrases(
        self, tokens: Sequence[Token], items: list[list[str]], domain: str = ""
    ) -> None:
        at = 0
        while at < len(tokens):
            length, kinds = self._tables.match(tokens, at)
            for kind in kinds:
                first, rest = f"B{min(length, 3)}{kind}", "I" + kind
                items[at] += [first, domain + first] if domain else [first]
                for inside in range(at + 1, at + length):
                    items[inside] += [rest, domain + rest] if domain else [rest]
                if at + length < len(items):
                    items[at + length].append("after" + kind)
                if at:
                    items[at - 1].append("before" + kind)
            at += max(length, 1)
