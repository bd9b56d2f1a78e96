import pytest

from desktop.corpus.alpha import alpha


def units(*coders: str) -> list[list[str | None]]:
    return [
        [None if value == "." else value for value in unit] for unit in zip(*coders, strict=True)
    ]


# Krippendorff 2011, examples A (two observers, two values), B (two, five), C (four, some missing).
@pytest.mark.parametrize(
    ("coders", "published"),
    [
        (("0100000010", "1110010000"), 0.095),
        (("aabbdcccedda", "babbbccceddd"), 0.692),
        (("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 0.743),
    ],
)
def test_published_examples(coders: tuple[str, ...], published: float) -> None:
    found = alpha(units(*coders))
    assert found is not None
    assert round(float(found), 3) == published


@pytest.mark.parametrize(
    ("coders", "value"),
    [(("01", "01"), 1), (("01", "10"), -0.5), (("00", "00"), None), (("0", "."), None)],
)
def test_ends(coders: tuple[str, ...], value: float | None) -> None:
    assert alpha(units(*coders)) == value
