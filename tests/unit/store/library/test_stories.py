import random

import pytest

from desktop.store.library.likeness import runs
from desktop.store.library.stories import sketch
from tests.unit.store.library.saying import keep, saying
from tests.unit.store.library.shelves import article

DRAW = random.Random(7)
WORDS = [f"kata{number}" for number in range(3000)]
AGENCY = " ".join(DRAW.choices(WORDS, k=300))
OTHER = " ".join(DRAW.choices(WORDS, k=300))


def test_a_copy_with_another_lead_or_cut_short_is_one_story(library):
    first = library.put(article(AGENCY, "Judul asli"))
    other = library.put(article(OTHER))
    with_lead = library.put(article(f"JAKARTA, WARTA - Lead baru dari kami.\n{AGENCY}"))
    cut = library.put(article(" ".join(AGENCY.split()[:160]) + " Baca juga berita lainnya."))
    assert library.stories.members(first) == (first, with_lead, cut)
    assert library.stories.members(other) == (other,)


def test_a_paragraph_of_background_in_common_is_no_copy(library):
    background = " ".join(AGENCY.split()[:80])
    first = library.put(article(f"{OTHER}\n{background}"))
    fresh = " ".join(DRAW.choices(WORDS, k=250))
    assert library.stories.members(library.put(article(f"{fresh}\n{background}"))) != (first,)
    assert library.stories.members(first) == (first,)


def test_a_later_version_leaves_the_story_it_is_no_copy_of(library):
    first = library.put(article(AGENCY))
    second = library.put(article(AGENCY + " Tambahan."), origins=["/a.txt"])
    assert library.stories.members(first) == (first, second)
    library.put(article(" ".join(AGENCY.split()[:50]) + " " + OTHER), origins=["/a.txt"])
    assert library.stories.members(first) == (first,)


def test_two_stories_that_turn_out_to_be_one_are_joined(library):
    halves = [" ".join(AGENCY.split()[:150]), " ".join(AGENCY.split()[150:])]
    keys = [library.put(article(f"{half} {tail}")) for half in halves for tail in ("Satu", "Dua")]
    assert library.stories.members(keys[0]) == (keys[0], keys[1])
    whole = library.put(article(AGENCY))
    assert library.stories.members(keys[3]) == (*keys, whole)


@pytest.mark.parametrize("text", ["", "Satu.", AGENCY])
def test_a_sketch_is_the_same_every_time(text):
    assert sketch(runs(text, 5)) == sketch(runs(text, 5))
    assert len(sketch(runs(AGENCY, 5))) < 40


def test_one_quote_is_counted_once_a_story(library):
    quote = "Kami akan membangun kembali semua rumah yang rusak itu"
    texts = [AGENCY, f"Lead lain. {AGENCY}", AGENCY + " Ekor."]
    made = [
        saying(("Rini Astuti", words), around=text, outlet=outlet, published=f"2026-11-0{day}")
        for text, words, outlet, day in zip(
            texts,
            (quote, quote.replace("rusak itu", "rusak"), quote),
            ("Antara", "Warta", "Kabar"),
            (3, 2, 4),
            strict=True,
        )
    ]
    keys = [keep(library, each) for each in made]
    keep(library, saying(("Rini Astuti", quote), around=OTHER, published="2026-12-01"))
    rini = library.persons.named("rini astuti")
    page = library.said_by(rini.id)
    assert (page.total, rini.quotes) == (2, 2)
    late, early = page.quotes
    assert late.copies == ()
    assert (early.key, early.outlet) == (keys[1], "Warta")
    assert [copy.outlet for copy in early.copies] == ["Antara", "Kabar"]
    library.delete(keys[1])
    assert [said.outlet for said in library.said_by(rini.id).quotes] == [None, "Antara"]
