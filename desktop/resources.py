"""Where the data files that Sorot ships are found."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """Folder of the shipped data: inside an installed wheel, or beside the package in a checkout.

    Raises:
        FileNotFoundError: neither place exists, so the installation is broken.
    """
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"Sorot's data files are missing beside {_PACKAGE}")
