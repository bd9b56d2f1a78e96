import pytest

from desktop.session.jumper import Jumper
from desktop.session.selection import MentionSelection, QuoteSelection
from desktop.session.session import Session
from tests.qt.gold import sample_analysis, sample_article


@pytest.fixture
def session(qapp) -> Session:
    made = Session(lambda _path: sample_article(), lambda *_args, **_words: sample_analysis())
    made.article, made.analysis = sample_article(), sample_analysis()
    return made


@pytest.mark.parametrize(
    ("begin", "way", "step", "turned"),
    [
        (None, "quote", 1, 0),
        ("q18", "quote", 1, 0),
        ("q19", "quote", 1, 1),
        ("q1", "quote", -1, -1),
        ("q19", "in_scope", 1, 1),
        ("q1", "speaker", -1, -1),
        # The next speaker speaks first further up: no turn, speakers follow by their first words.
        ("q19", "speaker", 1, 0),
    ],
)
def test_a_jump_knows_when_it_led_round_the_end(session, begin, way, step, turned):
    jumper, heard = Jumper(session), []
    session.select(QuoteSelection(begin) if begin else None)
    session.selection_changed.connect(lambda *_args: heard.append(jumper.turned))
    getattr(jumper, way)(step)
    assert heard == [turned]
    assert jumper.turned == 0


def test_the_only_mention_leads_round_to_itself(session):
    once = next(entity for entity in sample_analysis().entities if len(entity.mentions) == 1)
    jumper, heard = Jumper(session), []
    session.select(MentionSelection(once.id))
    session.selection_changed.connect(lambda *_args: heard.append(jumper.turned))
    jumper.occurrence(1)
    assert heard == [1]
