"""How well some letters fit words: those that begin words and stand together fit best."""

_START, _RUN, _NEXT_WORD, _FAR = 8, 7, 6, 1


def fit(wanted: str, words: str) -> float | None:
    """A score, higher is better; None where the letters do not stand in that order.

    Case and the space between words do not count: "tn" fits "Tema berikutnya".
    """
    letters, among = wanted.casefold().replace(" ", ""), words.casefold()
    if not letters:
        return 0.0
    best: float | None = None
    # Each place of the first letter is tried: "ta" in "Cetak tabel" is meant at "tabel".
    for place, letter in enumerate(among):
        if letter == letters[0]:
            score = _from(letters, among, place)
            if score is not None and (best is None or score > best):
                best = score
    return None if best is None else best - len(words) / 100


def _from(letters: str, among: str, first: int) -> float | None:
    score, last = 0.0, first - 1
    for letter in letters:
        place = first if last < first else _next(letter, among, last)
        if place < 0:
            return None
        if place == first:
            score += _START if _begins(among, place) else -_FAR
        elif place == last + 1:
            score += _RUN
        elif _begins(among, place):
            score += _NEXT_WORD
        else:
            score -= _FAR
        last = place
    return score


def _next(letter: str, among: str, last: int) -> int:
    """Where the letter goes on: at once, else at the begin of a word, else anywhere."""
    if among[last + 1 : last + 2] == letter:
        return last + 1
    place = among.find(letter, last + 1)
    while place >= 0:
        if _begins(among, place):
            return place
        place = among.find(letter, place + 1)
    return among.find(letter, last + 1)


def _begins(among: str, place: int) -> bool:
    return place == 0 or not among[place - 1].isalnum()
