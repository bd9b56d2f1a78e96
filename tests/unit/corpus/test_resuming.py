"""The command itself, killed at random moments and gone on with."""

import csv
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.corpus.material import written


def command(*more: str) -> list[str]:
    return [sys.executable, "-m", "desktop", "--language=en", "analyse", *more]


def run(repository: Path, *more: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(command(*more), cwd=repository, capture_output=True, check=False)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_nothing_is_twice_and_nothing_is_missing(
    jobs: str, tmp_path: Path, repository: Path
) -> None:
    articles = str(written(tmp_path / "a.jsonl", 400, bad_every=7))
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    rejects, told = tmp_path / "whole.rejects", tmp_path / "rejects.jsonl"
    done = run(repository, articles, "--output", str(whole), "--rejects", str(rejects))
    assert done.returncode == 1
    assert b"57 without a result" in done.stderr
    again = command(articles, "--output", str(out), "--rejects", str(told), "--jobs", jobs)
    moments = random.Random(int(jobs))
    for _ in range(4):
        kill_later(repository, [*again, "--resume"], out, moments.randrange(10, 90))
        torn = out.read_bytes()
        out.write_bytes(torn[: len(torn) - moments.randrange(200)])
    assert 0 < out.stat().st_size < whole.stat().st_size
    last = subprocess.run([*again, "--resume"], cwd=repository, capture_output=True, check=False)
    assert last.returncode == 1
    assert out.read_bytes() == whole.read_bytes()
    assert told.read_bytes() == rejects.read_bytes()
    assert len(rejects.read_text("utf-8").splitlines()) == 57


def kill_later(repository: Path, line: list[str], out: Path, articles: int) -> None:
    """Start a run and kill it when about so many articles more are done."""
    before = size(out)
    with subprocess.Popen(line, cwd=repository, stderr=subprocess.DEVNULL) as child:
        while size(out) < before + articles * 3000 and child.poll() is None:
            time.sleep(0.005)
        child.send_signal(signal.SIGKILL)
    assert child.returncode == -signal.SIGKILL, "it ended before it was killed"


def size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def test_csv_is_made_of_the_lines_that_are_kept_beside_it(tmp_path: Path, repository: Path) -> None:
    articles = str(written(tmp_path / "a.jsonl", 12))
    out, lines = tmp_path / "out.csv", tmp_path / "lines.jsonl"
    assert run(repository, articles, "--output", str(lines)).returncode == 0
    part = tmp_path / "out.csv.part"
    part.write_bytes(b"".join(lines.read_bytes().splitlines(keepends=True)[:5]) + b'{"torn')
    assert run(repository, articles, "--output", str(out), "--resume").returncode == 0
    straight = run(repository, articles, "--format", "csv")
    assert out.read_bytes() == straight.stdout
    with out.open(encoding="utf-8", newline="") as stream:
        numbers = {json.loads(row["carried"])["nomor"] for row in csv.DictReader(stream)}
    assert numbers == set(range(12))
    assert not part.exists()


def test_results_of_other_inputs_stay_as_they_are(tmp_path: Path, repository: Path) -> None:
    first = str(written(tmp_path / "a.jsonl", 4))
    other = str(written(tmp_path / "b.jsonl", 2))
    out = tmp_path / "out.jsonl"
    assert run(repository, first, "--output", str(out)).returncode == 0
    before = out.read_bytes()
    done = run(repository, other, "--output", str(out), "--resume")
    assert done.returncode == 1
    assert b"results of other inputs" in done.stderr
    assert out.read_bytes() == before
    again = run(repository, first, "--output", str(out), "--resume")
    assert (again.returncode, again.stderr) == (0, b"")
    assert out.read_bytes() == before
