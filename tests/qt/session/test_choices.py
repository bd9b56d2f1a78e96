from itertools import pairwise

import pytest

from desktop.model.settings import LanguageChoice, ThemeChoice
from desktop.session.appearance import next_choice, theme_name
from desktop.session.language import language_of
from desktop.session.theme import ThemeName


@pytest.mark.parametrize(
    ("choice", "system", "language"),
    [
        (LanguageChoice.SYSTEM, ["id-Latn-ID", "id"], "id"),
        (LanguageChoice.SYSTEM, ["id_ID"], "id"),
        (LanguageChoice.SYSTEM, ["en-US"], "en"),
        (LanguageChoice.SYSTEM, ["de-DE", "id"], "en"),
        (LanguageChoice.SYSTEM, ["C"], "id"),
        (LanguageChoice.SYSTEM, ["C", "en-GB"], "en"),
        (LanguageChoice.SYSTEM, [], "id"),
        (LanguageChoice.ENGLISH, ["id-ID"], "en"),
        (LanguageChoice.INDONESIAN, ["en-US"], "id"),
    ],
)
def test_language(choice: LanguageChoice, system: list[str], language: str):
    assert language_of(choice, system) == language


@pytest.mark.parametrize(
    ("choice", "dark", "name"),
    [
        (ThemeChoice.SYSTEM, True, ThemeName.DARK),
        (ThemeChoice.SYSTEM, False, ThemeName.LIGHT),
        (ThemeChoice.SEPIA, True, ThemeName.SEPIA),
    ],
)
def test_theme(choice: ThemeChoice, dark: bool, name: ThemeName):
    assert theme_name(choice, system_dark=dark) is name


@pytest.mark.parametrize("dark", [True, False])
def test_the_key_of_themes_shows_another_at_every_press_and_comes_to_all(dark: bool):
    choice, seen = ThemeChoice.SYSTEM, [theme_name(ThemeChoice.SYSTEM, system_dark=dark)]
    for _ in ThemeName:
        choice = next_choice(choice, system_dark=dark)
        seen.append(theme_name(choice, system_dark=dark))
    assert set(seen) == set(ThemeName)
    assert all(one != other for one, other in pairwise(seen))
