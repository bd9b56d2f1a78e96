"""Labels from probabilities."""

from desktop.nlp.entities.decoding import decode

_LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG")


def test_takes_the_likeliest_labels_where_they_fit() -> None:
    rows = [[0.1, 0.8, 0.0, 0.1, 0.0], [0.2, 0.0, 0.8, 0.0, 0.0], [0.9, 0.1, 0.0, 0.0, 0.0]]

    assert decode(rows, _LABELS) == ["B-PER", "I-PER", "O"]


def test_lets_no_inside_follow_another_kind() -> None:
    rows = [[0.0, 0.55, 0.0, 0.45, 0.0], [0.1, 0.0, 0.1, 0.0, 0.8]]

    assert decode(rows, _LABELS) == ["B-ORG", "I-ORG"]


def test_lets_no_sentence_begin_inside() -> None:
    assert decode([[0.3, 0.2, 0.5, 0.0, 0.0]], _LABELS) == ["O"]
