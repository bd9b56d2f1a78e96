"""A screen for the tests that need a real one, and Sorot on it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.screen.desk import Desk, absent_programs, screen

Open = Callable[..., Desk]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The display of an X server that lasts as long as the tests."""
    absent = absent_programs()
    if absent:
        pytest.skip(f"no {' and no '.join(absent)} here; bash .ci/setup installs what it may")
    with screen() as name:
        yield name


@pytest.fixture
def desk(display: str, tmp_path: Path) -> Iterator[Open]:
    """Opens Sorot with these arguments; it ends with the test and must not have complained."""
    with ExitStack() as stack:

        def start(*arguments: str) -> Desk:
            opened = stack.enter_context(Desk(display, tmp_path, *arguments))
            stack.callback(lambda: _assert_silent(opened))
            return opened

        yield start


def _assert_silent(desk: Desk) -> None:
    assert desk.errors() == ""
