from typing import Any

import pytest

from desktop.model.settings import LAYERS, SettingError, Settings, ThemeChoice, View


def test_defaults_are_allowed_and_show_quotes_and_people() -> None:
    assert Settings().shown == {"QUOTE", "PERSON"}
    assert set(LAYERS) > Settings().shown


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("zoom", 50),
        ("zoom", 300),
        ("theme", ThemeChoice.SEPIA),
        ("last_view", View.NAMES),
        ("window", (-10, 0, 1280, 820)),
        ("shown", frozenset()),
        ("last_article", "/tmp/a.txt"),
    ],
)
def test_values_that_can_be(field: str, value: Any) -> None:
    assert getattr(Settings(**{field: value}), field) == value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("zoom", 49),
        ("zoom", 301),
        ("zoom", "100"),
        ("zoom", True),
        ("leading", 139),
        ("leading", 201),
        ("measure", 44),
        ("measure", 91),
        ("paragraph_focus", 1),
        ("motion", "slow"),
        ("theme", "green"),
        ("theme", ["dark"]),
        ("language", "fr"),
        ("maximised", 1),
        ("window", (0, 0, 100)),
        ("window", (0, 0, 0, 100)),
        ("window", (0, 0, 100, 10**9)),
        ("window", "big"),
        ("sidebar_width", -1),
        ("shown", frozenset({"VERB"})),
        ("shown", "QUOTE"),
        ("hints_used", frozenset({3})),
        ("last_article", 3),
    ],
)
def test_values_that_cannot_be(field: str, value: Any) -> None:
    with pytest.raises(SettingError) as caught:
        Settings(**{field: value})
    assert caught.value.field == field
    assert str(caught.value) == f"{field}: {value!r} is not {caught.value.expected}"
