"""A program that is killed while it writes the reader's acts loses none that it confirmed."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.store.library.library import Library
from tests.unit.store.library.shelves import FLOOD, article

_ROOT = Path(__file__).resolve().parents[2]
_ROUND = 100


def killed(path: Path, key: int, seconds: float) -> list[int]:
    """What a writer confirmed before it was killed that long after its first act."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.kill.writer", path, str(key)],
        stdout=subprocess.PIPE,
        cwd=_ROOT,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read()
    # The last line may have been cut off: what was not told whole was not confirmed.
    return [int(line) for line in (first + rest).split("\n")[:-1]]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize(
    "seed", [1, 2, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(3, 13))]
)
def test_nothing_confirmed_is_lost(tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "library.sqlite3"
    dice = random.Random(seed)
    library = Library.open(path)
    key = library.put(article(FLOOD))
    library.close()
    confirmed: set[int] = set()
    undone: set[int] = set()
    for _ in range(_ROUND):
        for number in killed(path, key, dice.uniform(0, 0.06)):
            (confirmed if number > 0 else undone).add(abs(number))
        library = Library.open(path)
        kept = {act.id: act.undone for act in library.acts(key)}
        assert library.notice is None
        assert library._database.rows("PRAGMA integrity_check") == [("ok",)]
        library.close()
        assert confirmed <= kept.keys()
        assert all(kept[act] for act in undone)
    with capsys.disabled():
        print(f"\n{len(confirmed):,} acts confirmed over {_ROUND} kills, none lost")
