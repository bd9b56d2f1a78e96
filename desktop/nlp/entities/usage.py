"""How an article itself uses its words: in small letters, with a capital, in which paragraphs."""

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import Token

#: Marks after which any word has a capital.
_STARTS = frozenset(".?!:\"“”'‘’")
#: Share of words with a capital from which a line is taken for a title.
_TITLE = 0.6
#: Most words of a title, and the marks that end a sentence instead.
_LONGEST = 24
_ENDS = frozenset('.,;:"”)')


class Usage:
    """Counts of an article's words, by which a common word is told from a name."""

    def __init__(self, paragraphs: Iterable[Sequence[Token]], words: Words) -> None:
        self._words = words
        self._small: Counter[str] = Counter()
        self._capital: Counter[str] = Counter()
        for tokens in paragraphs:
            if not is_title(tokens):
                self._count(tokens)

    def _count(self, tokens: Sequence[Token]) -> None:
        before = "."
        for token in tokens:
            first = token.text[0]
            if first.islower():
                self._small[token.lower] += 1
            elif first.isupper() and before not in _STARTS:
                self._capital[token.lower] += 1
            before = token.text

    def is_common(self, lower: str) -> bool:
        """Whether a word is no name here: the article writes it small, or everyone does."""
        small, capital = self._small[lower], self._capital[lower]
        if small:
            return small >= capital or self._words.ratio(lower)[0] in "efgh"
        return not capital and self._words.ratio(lower)[0] in "gh"

    def is_rare(self, lower: str) -> bool:
        """Whether hardly anyone writes the word small, so that a capital says that it is a name."""
        return not self._small[lower] and self._words.ratio(lower)[0] in "?abcd"


def is_title(tokens: Sequence[Token]) -> bool:
    """Whether nearly all words of a line have a capital, as in a title."""
    words = [token.text for token in tokens if token.text[0].isalpha()]
    capital = sum(word[0].isupper() for word in words)
    ends = bool(tokens) and tokens[-1].text in _ENDS
    return 3 < len(words) <= _LONGEST and not ends and capital >= _TITLE * len(words)
