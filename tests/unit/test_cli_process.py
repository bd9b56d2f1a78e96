"""The command as a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest


@pytest.fixture
def text(tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text("“Siap,” kata Ani.", encoding="utf-8")
    return str(path)


def child(code: str, **more: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **more,
    )


def test_the_bundled_article_is_analysed_without_qt_or_a_reader_of_pages(repository: Path) -> None:
    sample = repository / "resources" / "sample" / "nato-ukraina.txt"
    code = (
        "import sys\nfrom desktop.cli import main\n"
        f"status = main(['analyse', {str(sample)!r}, '--format', 'json'])\n"
        "heavy = {'PySide6', 'trafilatura', 'lxml'} & {m.split('.')[0] for m in sys.modules}\n"
        "sys.exit(str(heavy) if heavy else status)"
    )
    with child(code, cwd=repository) as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    (found,) = json.loads(out)
    schema = json.loads((repository / "resources/schema/sorot-1.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(found)
    assert found["article"]["text"] == sample.read_text("utf-8")
    assert any(quote["speaker"] for quote in found["quotes"])
    assert found["entities"]


FAKED = """
import sys, time
from desktop.model.analysis import Analysis
class Analyser:
    def analyse(self, article, *, progress):
        {act}
        return Analysis("id", "1")
import types
sys.modules["desktop.nlp.pipeline"] = types.SimpleNamespace(Analyser=Analyser)
from desktop.cli import main
sys.exit(main(["analyse"] + [{name!r}] * 2000))
"""


def test_a_reader_who_has_had_enough_ends_the_run_silently(text: str, repository: Path) -> None:
    with child(FAKED.format(act="pass", name=text), cwd=repository) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
def test_ctrl_c_ends_the_run_silently(text: str, repository: Path) -> None:
    # A shell that runs the tests in the background has its children ignore the signal.
    heard = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
    code = heard + FAKED.format(act="time.sleep(0.05)", name=text)
    with child(code, cwd=repository) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told(text: str, repository: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        process = subprocess.Popen(
            [sys.executable, "-c", FAKED.format(act="pass", name=text)],
            cwd=repository,
            stdout=full,
            stderr=subprocess.PIPE,
        )
        _, err = process.communicate()
    assert err.startswith(b"sorot: standard output: ")
    assert err.count(b"\n") == 1
    assert process.returncode == 1


STREAMED = """
import pathlib, re, sys, types
from desktop.model.analysis import Analysis
class Analyser:
    def analyse(self, article, *, progress):
        return Analysis("id", "1")
sys.modules["desktop.nlp.pipeline"] = types.SimpleNamespace(Analyser=Analyser)
from desktop.cli import main
status = main(["analyse", sys.argv[1], "--output", sys.argv[2]])
print(status, *re.findall("VmHWM:\\s*(\\d+)", pathlib.Path("/proc/self/status").read_text()))
"""


# The peak that `resource` gives includes that of the process which started this one.
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux says the peak there")
def test_a_file_of_many_articles_takes_the_memory_of_one(tmp_path: Path, repository: Path) -> None:
    row = json.dumps({"judul": "Beras", "isi": "“Siap,” kata Ani. " * 100, "no": 1}) + "\n"
    peaks = []
    for articles in (10, 20_000):
        path, out = tmp_path / f"{articles}.jsonl", tmp_path / "out.jsonl"
        path.write_text(row * articles, encoding="utf-8")
        command = [sys.executable, "-c", STREAMED, str(path), str(out)]
        done = subprocess.run(command, cwd=repository, capture_output=True, check=True)
        status, peak = done.stdout.split()
        assert (status, done.stderr) == (b"0", b"")
        with out.open(encoding="utf-8") as lines:
            assert sum(json.loads(line)["carried"] == {"no": 1} for line in lines) == articles
        peaks.append(int(peak))
    # 40 MB went through.
    assert peaks[1] < peaks[0] + 5000
