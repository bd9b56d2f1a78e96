"""Scroll bars as thin as the page's."""

from desktop.ui.widgets.colours import Colours


def scroll_bar_sheet(colours: Colours) -> str:
    """A style for a scroll area's bar: a thumb 6 wide without arrows."""
    return f"""
        QScrollBar {{ background: transparent; border: none; width: 12px; margin: 0; }}
        QScrollBar::handle {{
            background: {colours.border.name()}; border-radius: 3px;
            margin: 0 3px; min-height: 40px;
        }}
        QScrollBar::handle:hover, QScrollBar::handle:pressed {{
            background: {colours.muted.name()};
        }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
