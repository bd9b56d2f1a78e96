"""Which theme is on: the reader's choice, or light or dark as the desktop is."""

from desktop.model.settings import ThemeChoice
from desktop.session.theme import ThemeName


def theme_name(choice: ThemeChoice, *, system_dark: bool) -> ThemeName:
    """The theme of a choice."""
    if choice is ThemeChoice.SYSTEM:
        return ThemeName.DARK if system_dark else ThemeName.LIGHT
    return ThemeName(choice.value)


def next_choice(choice: ThemeChoice) -> ThemeChoice:
    """The choice after this one, round and round."""
    choices = list(ThemeChoice)
    return choices[(choices.index(choice) + 1) % len(choices)]
