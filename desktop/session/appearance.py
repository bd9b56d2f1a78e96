"""Which theme is on: the reader's choice, or light or dark as the desktop is."""

from desktop.model.settings import ThemeChoice
from desktop.session.theme import ThemeName


def theme_name(choice: ThemeChoice, *, system_dark: bool) -> ThemeName:
    """The theme of a choice."""
    if choice is ThemeChoice.SYSTEM:
        return ThemeName.DARK if system_dark else ThemeName.LIGHT
    return ThemeName(choice.value)


def next_choice(choice: ThemeChoice, *, system_dark: bool) -> ThemeChoice:
    """The choice after this one that looks different, round and round."""
    choices = list(ThemeChoice)
    place = choices.index(choice) + 1
    now = theme_name(choice, system_dark=system_dark)
    others = [*choices[place:], *choices[:place]]
    return next(other for other in others if theme_name(other, system_dark=system_dark) != now)
