"""A home of their own for the tests: nothing of the reader's is read, nothing of theirs is left."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent


def _give_home() -> None:
    """Point every place where a program keeps things to a folder that goes when the tests end.

    It happens as this file is imported: Qt reads the variables when its first application is made.
    """
    home = Path(tempfile.mkdtemp(prefix="sorot-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_RUNTIME_DIR": runtime,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
    }
    os.environ.update({name: str(place) for name, place in places.items()})
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


_give_home()


@pytest.fixture(scope="session")
def repository() -> Path:
    """The checkout that the tests stand in."""
    return REPOSITORY
