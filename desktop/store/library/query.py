"""From what a reader types to a question that the full-text index understands."""

import re

# "dua kata", kata*, -bukan; a quotation mark that never closes ends with the line.
_PART = re.compile(r'(-?)(?:"([^"]*)(?:"|$)(\*?)|([^\s"]+))')
_WORD = re.compile(r"\w")


def expression(query: str) -> str | None:
    """All words and "phrases in marks" are wanted, wor* as a beginning, -words are not.

    None where nothing is wanted. See https://www.sqlite.org/fts5.html#full_text_query_syntax.
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    for minus, phrase, star, word in _PART.findall(_straight(query)):
        words = word or phrase
        if _WORD.search(words):
            beginning = "*" if star or word.endswith("*") else ""
            (unwanted if minus else wanted).append(f'"{words.rstrip("*")}"{beginning}')
    if not wanted:
        return None
    return " NOT ".join([f"({' AND '.join(wanted)})", *unwanted])


def _straight(query: str) -> str:
    return re.sub("[“”„«»]", '"', query)
