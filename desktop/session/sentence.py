"""The sentence around a place in the text, for lists that show a thing with its sentence; pure."""

import re
from bisect import bisect_right

from desktop.model.article import Article
from desktop.model.span import Span

#: An end, closing marks with it, then a space and what can begin a sentence.
_END = re.compile(r"[.?!…][\"”’'»)]*(?=\s+[\"“„‘'«(]?[A-Z0-9À-Þ])")
#: *dr. Rini*, *Jl. Merdeka*, *No. 5*, *H. Joko*: the full stop behind these ends nothing.
_DOTTED = re.compile(
    r"(?:\b(?:[A-Z]|dr|drs|dra|ir|hj|kh|prof|jl|no|tgl|rp|st|mr|mrs|ms|gen|sen|gov|vs|dll|dsb))$",
    re.IGNORECASE,
)
_MARKS = '"“”„«»'


def sentence_at(article: Article, offset: int) -> Span:
    """The sentence in which a code point stands; the whole paragraph where it has one only.

    Words inside quotation marks end no sentence before the marks close.
    """
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    index = max(0, bisect_right(starts, offset) - 1)
    paragraph = article.paragraphs[index].span
    begin, text = paragraph.start, article.text
    for end in _ends(text, paragraph):
        if end > offset:
            return Span(begin, end)
        begin = end + 1
        while begin < paragraph.end and text[begin].isspace():
            begin += 1
    begin = min(begin, offset, paragraph.end - 1)
    return Span(max(begin, paragraph.start), paragraph.end)


def _ends(text: str, paragraph: Span) -> list[int]:
    found = []
    opened, counted = False, paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        marks = sum(text[at] in _MARKS for at in range(counted, match.end()))
        counted, opened = match.end(), opened ^ bool(marks % 2)
        dotted = match[0][0] == "." and _DOTTED.search(
            text, max(paragraph.start, match.start() - 6), match.start()
        )
        if not opened and not dotted:
            found.append(match.end())
    return found
