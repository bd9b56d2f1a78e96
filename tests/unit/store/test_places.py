from pathlib import Path

from desktop.store.places import data_folder, settings_path


def test_files_are_where_the_platform_wants_them() -> None:
    assert settings_path().name == "settings.toml"
    for folder in (settings_path().parent, data_folder()):
        assert folder.name == "sorot"
        assert Path.home() in folder.parents
