import json
from pathlib import Path

import pytest

from desktop.model.acts import Judge
from desktop.model.analysis import QuoteKind
from desktop.model.verdict import VerdictKind
from desktop.model.work import Anchor
from desktop.store.files import StoreError
from desktop.store.old_verdicts import OldVerdicts
from tests.unit.corrections.material import TEXT, article, span

ARTICLE = article()


def value(words: str, verdict: str = "accepted", shift: int = 0) -> dict[str, object]:
    place = span(words)
    start, end = place.start + shift, place.end + shift
    return {"start": start, "end": end, "words": words, "verdict": verdict}


def write(folder: Path, values: object) -> Path:
    path = folder / "verdicts.json"
    path.write_text(json.dumps(values), "utf-8")
    return path


def test_verdicts_become_acts_with_the_same_keys_each_time(tmp_path: Path) -> None:
    write(tmp_path, {ARTICLE.id: [value("Jangan kotor,"), value("pasar harus bersih", "rejected")]})
    made = OldVerdicts(tmp_path).of(ARTICLE)
    assert OldVerdicts(tmp_path).of(ARTICLE) == made
    assert len({entry.key for entry in made}) == 2
    acts = [entry.act for entry in made if isinstance(entry.act, Judge)]
    assert [(act.verdict, act.quote.kind) for act in acts] == [
        (VerdictKind.ACCEPTED, QuoteKind.DIRECT),
        (VerdictKind.REJECTED, QuoteKind.INDIRECT),
    ]
    assert acts[0].quote.words == Anchor.of(TEXT, span("Jangan kotor,"))


def test_words_that_stand_elsewhere_are_kept_as_they_were(tmp_path: Path) -> None:
    write(tmp_path, {ARTICLE.id: [value("Jangan kotor,", shift=1)]})
    (made,) = OldVerdicts(tmp_path).of(ARTICLE)
    assert isinstance(made.act, Judge)
    assert made.act.quote.words == Anchor("Jangan kotor,", start=span("Jangan kotor,").start + 1)


def test_what_is_kept_elsewhere_is_forgotten_and_the_last_takes_the_file_along(
    tmp_path: Path,
) -> None:
    other = article("Satu kalimat.")
    path = write(tmp_path, {ARTICLE.id: [value("pasar")], other.id: []})
    old = OldVerdicts(tmp_path)
    old.forget(ARTICLE)
    assert json.loads(path.read_text("utf-8")) == {other.id: []}
    old.forget(other)
    assert not path.exists()
    assert old.of(ARTICLE) == ()


@pytest.mark.parametrize(
    "values",
    [[], "x", {ARTICLE.id: 3}, {ARTICLE.id: [{}]}, {ARTICLE.id: [{"start": 9, "end": 1}]}],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, values: object) -> None:
    write(tmp_path, values)
    with pytest.raises(StoreError, match=r"verdicts\.json"):
        OldVerdicts(tmp_path).of(ARTICLE)
