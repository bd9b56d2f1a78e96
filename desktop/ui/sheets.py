"""How each sheet is made when it is first asked for; until then nothing of it is loaded."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop import __version__
from desktop.ui.bindings.parts import Shell
from desktop.ui.commands import own_keys
from desktop.ui.dialogs.late import Made
from desktop.ui.exporter import Exporter
from desktop.ui.surroundings import Surroundings


def makers(
    window: QWidget, shell: Shell, given: Surroundings, exporter: Exporter
) -> dict[str, Callable[[], Made]]:
    """What makes each sheet, by its name."""
    look = given.look

    def cheat_sheet() -> Made:
        from desktop.ui.dialogs.cheat_sheet import CheatSheet

        return CheatSheet((*given.keys.commands, *own_keys()), look.theme, window)

    def about() -> Made:
        from desktop.ui.dialogs.about import About

        return About(__version__, given.resources, look.theme, window)

    def palette() -> Made:
        from desktop.ui.dialogs.palette import Palette

        def recent() -> tuple[str, ...]:
            return given.memory.settings.recent_commands

        return Palette(given.keys.commands, shell.actions_by_id, recent, look.theme, window)

    def citation() -> Made:
        from desktop.ui.dialogs.citation import CitationSheet

        return CitationSheet(given.session, given.memory, look.theme, window)

    def export() -> Made:
        from desktop.ui.dialogs.export import ExportSheet

        return ExportSheet(exporter, look.theme, window)

    def guide() -> Made:
        from desktop.ui.dialogs.help_sheet import HelpSheet

        return HelpSheet(given.resources / "help", given.keys, look.theme, window)

    return {
        "help": guide,
        "cheat-sheet": cheat_sheet,
        "about": about,
        "palette": palette,
        "citation": citation,
        "export": export,
    }
