"""The gold of the bundled article is read as it was meant."""

from tests.qt.gold import sample_analysis, sample_article


def test_all_parts_are_found_where_they_belong() -> None:
    text, analysis = sample_article().text, sample_analysis()
    parts = [(q.cue.of(text), q.source.of(text)) for q in analysis.quotes if q.cue and q.source]
    assert len(parts) == len(analysis.quotes) == 19
    assert parts[0] == ("kata", "Sekretaris Jenderal NATO, Jens Stoltenberg")
    assert parts[11] == ("menuduh", "para pemimpin NATO")
    assert parts[13] == ("mendesak", "para pemimpin NATO")
    assert len(analysis.entities) == 28
    assert [len(entity.mentions) for entity in analysis.entities[:4]] == [7, 2, 1, 18]
