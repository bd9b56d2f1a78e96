import pytest

from desktop.model.analysis import Progress
from desktop.session import status
from desktop.session.citation import citation
from desktop.session.selection import MentionSelection, QuoteSelection, SpeakerSelection
from tests.qt.gold import sample_analysis, sample_article

ARTICLE, FOUND = sample_article(), sample_analysis()
UKRAINE = next(entity for entity in FOUND.entities if entity.name == "Ukraina")


def test_a_quote_says_its_number_speaker_kind_and_confidence():
    assert status.picked(ARTICLE, FOUND, QuoteSelection("q4")) == (
        "Quote 4 of 19",
        "Jens Stoltenberg, Sekretaris Jenderal NATO",
        "direct",
        "high confidence",
    )


def test_a_quote_says_through_whom_it_came():
    assert "via Antara" in status.picked(ARTICLE, FOUND, QuoteSelection("q3"))


def test_a_name_says_which_of_its_mentions_and_in_whose_quote():
    words = status.picked(ARTICLE, FOUND, MentionSelection(UKRAINE.id, 2))
    assert words == ("Ukraina 3 of 13", "Place", "in a quote of Jens Stoltenberg")


def test_a_speaker_says_how_many_quotes():
    assert status.picked(ARTICLE, FOUND, SpeakerSelection("Jens Stoltenberg"))[0] == (
        "Jens Stoltenberg"
    )


def test_working_counts_the_quotes():
    assert "9" in status.working(Progress(3, 17, 9))[1]


@pytest.mark.parametrize(("offset", "number"), [(0, 1), (len(ARTICLE.text) - 1, 17)])
def test_the_place_is_a_paragraph(offset: int, number: int):
    assert status.place(ARTICLE, offset, 100) == (f"paragraph {number} of 17", "100 %")


def test_a_direct_quote_is_cited_in_marks_with_speaker_role_and_source():
    words = citation(ARTICLE, FOUND.quotes[3])
    assert words.startswith("“Saya tidak bisa memberi tahu Anda")
    assert words.endswith("” — Jens Stoltenberg, Sekretaris Jenderal NATO (nato-ukraina.txt)")


def test_an_indirect_quote_is_cited_without_marks():
    assert citation(ARTICLE, FOUND.quotes[2]).startswith("tidak tahu kapan")
