import json

import pytest

from desktop.model.citation_template import Template
from desktop.session.citation import cited, example
from desktop.session.clipping import annotations
from desktop.session.selection import MentionSelection, QuoteSelection, SpeakerSelection
from tests.qt.gold import sample_analysis, sample_article

ARTICLE, FOUND = sample_article(), sample_analysis()


def test_a_quote_is_an_annotation_with_the_articles_hash_and_the_words_around_it():
    value = json.loads(annotations(ARTICLE, FOUND, QuoteSelection("q4")))
    quote = FOUND.quote("q4")
    assert quote is not None
    words, place = value["target"]["selector"]
    assert value["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert value["sorot:article"] == ARTICLE.id
    assert words["exact"] == quote.span.of(ARTICLE.text)
    assert words["prefix"] + words["exact"] + words["suffix"] in ARTICLE.text
    assert (place["start"], place["end"]) == (quote.span.start, quote.span.end)


def test_a_speaker_is_a_collection_of_all_that_was_said():
    said = [quote for quote in FOUND.quotes if quote.speaker and "Putin" in quote.speaker.name]
    assert said[0].speaker is not None
    picked = SpeakerSelection(said[0].speaker.name)
    value = json.loads(annotations(ARTICLE, FOUND, picked))
    marked = [each for each in value["first"]["items"] if each["motivation"] == "classifying"]
    assert [each["id"].rpartition(":")[2] for each in marked] == [quote.id for quote in said]
    lines = cited(ARTICLE, FOUND, picked, Template("{speaker}: {quote}")).split("\n")
    assert len(lines) == len(said)


@pytest.mark.parametrize("picked", [None, QuoteSelection("q99"), MentionSelection("e99")])
def test_nothing_picked_is_nothing_to_copy(picked):
    assert annotations(ARTICLE, FOUND, picked) == ""
    assert cited(ARTICLE, FOUND, picked) == ""


def test_a_name_is_cited_without_a_speaker():
    assert cited(ARTICLE, FOUND, MentionSelection("e1")).endswith(" (nato-ukraina.txt)")
    assert "speaker unknown" not in cited(ARTICLE, FOUND, MentionSelection("e1"))


def test_the_example_fills_every_field():
    assert example(Template("{speaker} ({role})")) == "Rini Astuti (Head of the office)"
