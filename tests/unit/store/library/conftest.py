from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.library.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library.open(tmp_path / "library.sqlite3")
    yield made
    made.close()
