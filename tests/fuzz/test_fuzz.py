from itertools import islice

import pytest

from tests.fuzz.mutation import MOST, inputs
from tests.fuzz.targets import FOUND, TARGETS
from tests.fuzz.watching import failure

KEPT = [(path.parent.name, path) for path in sorted(FOUND.glob("*/*"))]


@pytest.mark.parametrize(("name", "path"), KEPT, ids=[path.name for _, path in KEPT])
def test_what_was_found_stays_mended(name: str, path) -> None:
    assert failure(TARGETS[name], path.read_bytes()) is None


@pytest.mark.fuzz
@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes_are_read_or_refused(name: str) -> None:
    for number, data in enumerate(islice(inputs(name, 1), 150)):
        assert len(data) <= MOST
        assert failure(TARGETS[name], data) is None, (name, number)
