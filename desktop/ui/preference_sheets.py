"""The sheets in which the reader says how the window should be."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.model.settings import MotionChoice, SettingError, Settings
from desktop.ui.dialogs.late import Made, Sheets
from desktop.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from desktop.ui.dialogs.preference_rows import PreferenceRow
    from desktop.ui.dialogs.preferences import Group

translate = QCoreApplication.translate


def preference_makers(
    window: QWidget, given: Surroundings, sheets: Sheets
) -> dict[str, Callable[[], Made]]:
    """What makes each sheet, by its name."""

    def preferences() -> Made:
        from desktop.ui.dialogs.preferences import PreferencesSheet

        return PreferencesSheet(
            given.memory, partial(_groups, given, sheets), given.look.theme, window
        )

    def keys() -> Made:
        from desktop.ui.dialogs.keys_sheet import KeysSheet

        return KeysSheet(given.keys, given.look.theme, window)

    return {"preferences": preferences, "keys": keys}


def _groups(given: Surroundings, sheets: Sheets, body: QWidget) -> "Sequence[Group]":
    from desktop.ui.dialogs.preferences import Group

    return (
        Group(translate("Preferences", "The article"), _article_rows(given, body)),
        Group(translate("Preferences", "The window"), _window_rows(given, sheets, body)),
        Group(
            translate("Preferences", "Copying, searching, keeping"),
            _other_rows(given, sheets, body),
        ),
    )


def _article_rows(given: Surroundings, body: QWidget) -> "list[PreferenceRow]":
    from desktop.ui.dialogs.preference_rows import NumberRow, RowWords, SwitchRow

    size = NumberRow(
        RowWords("zoom", translate("Preferences", "Size of type")),
        lambda settings: settings.zoom,
        (50, 300, 10),
        "{} %".format,
        body,
    )
    size.chosen.connect(given.look.set_zoom)
    leading = NumberRow(
        RowWords("leading", translate("Preferences", "Distance of lines")),
        lambda settings: settings.leading,
        (140, 200, 5),
        lambda value: f"{value / 100:.2f}",
        body,
    )
    measure = NumberRow(
        RowWords(
            "measure",
            translate("Preferences", "Width of lines"),
            translate("Preferences", "Counted in letters of ordinary text."),
        ),
        lambda settings: settings.measure,
        (45, 90, 1),
        lambda value: translate("Preferences", "%n letters", "", value),
        body,
    )
    alone = SwitchRow(
        RowWords(
            "paragraph_focus",
            translate("Preferences", "Paragraph focus"),
            translate("Preferences", "Paragraphs beside the one you read step back."),
        ),
        lambda settings: settings.paragraph_focus,
        given.look.theme,
        body,
    )
    return [size, *_kept(given, leading, measure, alone)]


def _window_rows(given: Surroundings, sheets: Sheets, body: QWidget) -> "list[PreferenceRow]":
    from desktop.ui.dialogs.preference_rows import ActRow, ChoiceRow, RowWords, SwitchRow
    from desktop.ui.menus import language_names, theme_names

    theme = ChoiceRow(
        RowWords("theme", translate("Preferences", "Theme")),
        lambda settings: settings.theme,
        theme_names(),
        body,
    )
    theme.chosen.connect(given.look.choose)
    language = ChoiceRow(
        RowWords(
            "language",
            translate("Preferences", "Language"),
            translate("Preferences", "Takes hold at the next start."),
        ),
        lambda settings: settings.language,
        language_names(),
        body,
    )
    motion = ChoiceRow(
        RowWords(
            "motion",
            translate("Preferences", "Things that move"),
            translate("Preferences", "A jump scrolls gently, and its outline fades."),
        ),
        lambda settings: settings.motion,
        {
            MotionChoice.SYSTEM: translate("Preferences", "As the system"),
            MotionChoice.REDUCED: translate("Preferences", "Stand still"),
            MotionChoice.FULL: translate("Preferences", "Move"),
        },
        body,
    )
    letters = SwitchRow(
        RowWords(
            "letters_on",
            translate("Preferences", "Letters as keys"),
            translate("Preferences", "Single letters and digits, while the article has the focus."),
        ),
        lambda settings: settings.letters_on,
        given.look.theme,
        body,
    )

    def changed(_settings: Settings) -> str:
        count = given.keys.changes
        return translate("Preferences", "%n changed", "", count)

    own = ActRow(
        RowWords("keys", translate("Preferences", "Keys of commands")),
        translate("Preferences", "Change…"),
        changed,
        given.look.theme,
        body,
    )
    own.chosen.connect(lambda _none: sheets.toggle("keys"))
    return [theme, *_kept(given, language, motion, letters), own]


def _other_rows(given: Surroundings, sheets: Sheets, body: QWidget) -> "list[PreferenceRow]":
    from desktop.ui.dialogs.preference_rows import ActRow, LineRow, PlaceRow, RowWords

    colours = given.look.theme
    citation = ActRow(
        RowWords("citation", translate("Preferences", "How quotes are copied")),
        translate("Preferences", "Change…"),
        lambda settings: settings.citation,
        colours,
        body,
    )
    citation.chosen.connect(lambda _none: sheets.toggle("citation"))
    search = LineRow(
        RowWords(
            "search_address",
            translate("Preferences", "Address for searching the web"),
            translate("Preferences", "{words} stands for what is searched."),
        ),
        lambda settings: settings.search_address,
        colours,
        body,
    )

    def take(address: str) -> None:
        try:
            given.memory.change(search_address=address)
        except SettingError:
            search.refuse(
                translate("Preferences", "Not yet: it has to begin with https:// and hold {words}.")
            )
        else:
            search.refuse("")

    search.chosen.connect(take)
    place = PlaceRow(
        RowWords("library", translate("Preferences", "Where the library is kept")),
        str(given.shelf.place()),
        body,
    )
    return [citation, search, place]


def _kept(given: Surroundings, *rows: "PreferenceRow") -> "Sequence[PreferenceRow]":
    """The same rows; what is chosen in them is remembered under their name."""
    for row in rows:
        row.chosen.connect(partial(_keep, given, row.words.name))
    return rows


def _keep(given: Surroundings, name: str, value: object) -> None:
    given.memory.change(**{name: value})
