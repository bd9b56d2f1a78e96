"""How Qt's own parts look in a theme: a palette for Fusion, and the menu bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from desktop.session.theme import Theme
from desktop.ui.fonts import sans

_ROLE = QPalette.ColorRole

#: Every menu, wherever it opens; a dot is what is on. Its colours are those of the palette.
_MENU = """
    QMenu {
        background: palette(base); color: palette(text);
        border: 1px solid palette(mid); padding: 4px;
    }
    QMenu::item { padding: 5px 26px 5px 28px; border-radius: 4px; }
    QMenu::item:selected { background: palette(light); color: palette(text); }
    QMenu::item:disabled { color: palette(mid); }
    QMenu::separator { height: 1px; background: palette(light); margin: 4px 8px; }
    QMenu::indicator { width: 6px; height: 6px; left: 11px; border-radius: 3px; }
    QMenu::indicator:checked { background: palette(text); }
"""


def palette(theme: Theme) -> QPalette:
    """The colours of a theme for Qt's own widgets."""
    made = QPalette()
    roles = {
        _ROLE.Window: theme.panel,
        _ROLE.WindowText: theme.text,
        _ROLE.Base: theme.bg,
        _ROLE.AlternateBase: theme.panel,
        _ROLE.Text: theme.text,
        _ROLE.PlaceholderText: theme.muted,
        _ROLE.Button: theme.panel,
        _ROLE.ButtonText: theme.text,
        _ROLE.BrightText: theme.bg,
        _ROLE.ToolTipBase: theme.panel,
        _ROLE.ToolTipText: theme.text,
        _ROLE.Highlight: theme.focus,
        _ROLE.HighlightedText: theme.bg,
        _ROLE.Accent: theme.focus,
        _ROLE.Link: theme.focus,
        _ROLE.Light: theme.hover,
        _ROLE.Midlight: theme.hover,
        _ROLE.Mid: theme.border,
        _ROLE.Dark: theme.border,
        _ROLE.Shadow: theme.border,
    }
    for role, colour in roles.items():
        made.setColor(role, colour)
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faded(theme))
    return made


def faded(theme: Theme) -> QColor:
    """Words of what cannot be done now."""
    colour = QColor(theme.muted)
    colour.setAlphaF(0.6)
    return colour


def menu_bar_sheet(theme: Theme) -> str:
    """The menu bar and its menus; Fusion's own are higher and framed."""
    return f"""
        QMenuBar {{
            background: {theme.panel.name()}; color: {theme.text.name()};
            border: 0; border-bottom: 1px solid {theme.hairline.name()};
            spacing: 0; padding: 2px 6px;
        }}
        QMenuBar::item {{ padding: 4px 10px; background: transparent; border-radius: 5px; }}
        QMenuBar::item:selected {{ background: {theme.hover.name()}; }}
        QMenuBar::item:pressed {{ background: {theme.pressed.name()}; }}
        {_MENU}
    """


def dress_menu(menu: QMenu) -> None:
    """Make a menu look as those of the menu bar do, in the colours of now."""
    menu.setStyleSheet(_MENU)


def passing_menu(parent: QWidget) -> QMenu:
    """A menu that goes for good when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dress_menu(menu)
    return menu


def menu_bar_height() -> int:
    """How high the menu bar is."""
    return round(QFontMetricsF(sans(13)).height()) + 14
