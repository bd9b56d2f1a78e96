"""Where the platform wants Sorot's own files to be."""

from pathlib import Path

_NAME = "sorot"
#: The library's file in a folder.
LIBRARY_FILE = "library.sqlite3"


def settings_path() -> Path:
    """The file with the reader's settings."""
    from platformdirs import user_config_path  # noqa: PLC0415 - not needed where a path is given

    return user_config_path(_NAME, appauthor=False) / "settings.toml"


def keys_path() -> Path:
    """The file with the keys that the reader gave to commands."""
    return settings_path().with_name("keys.toml")


def data_folder() -> Path:
    """The folder for the list of recent articles and for texts that were pasted."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where a path is given

    return user_data_path(_NAME, appauthor=False)


def library_path() -> Path:
    """The library's file where the reader names no other."""
    return data_folder() / LIBRARY_FILE
