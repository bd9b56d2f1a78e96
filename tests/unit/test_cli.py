import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop import __version__, cli
from desktop.cli import words
from desktop.cli.arguments import FORMATS, AnalyseArguments, WindowArguments, parse
from desktop.cli.batch import Batch
from desktop.cli.meter import Meter
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.reading.errors import LoadError, LoadReason
from desktop.store.export import formats
from tests.site import Reply, site


class Terminal(io.StringIO):
    def isatty(self) -> bool:  # type: ignore[explicit-override]
        return True


def fake(article: Article, *, progress: Callable[[Progress], None]) -> Analysis:
    if "gagal" in article.text:
        raise RuntimeError("not\nours")
    progress(Progress(1, 2, 0))
    return Analysis("id", "1")


def run(*files: str, stdin: bytes = b"", language: str = "en", **more: Any) -> tuple[int, str, str]:
    stdout, stderr = io.BytesIO(), io.StringIO()
    batch = Batch(
        analyse=lambda: fake,
        stdin=io.BytesIO(stdin),
        stdout=stdout,
        stderr=stderr,
        language=language,
    )
    status = batch.run(AnalyseArguments(files, **more))
    return status, stdout.getvalue().decode(), stderr.getvalue()


@pytest.fixture
def text(tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text("“Siap,” kata Ani.", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        ([], WindowArguments(())),
        (["a", "b"], WindowArguments(("a", "b"))),
        (["--language", "en", "a"], WindowArguments(("a",), "en")),
        (["a", "analyse"], WindowArguments(("a", "analyse"))),
        (["analyse", "a", "-"], AnalyseArguments(("a", "-"))),
        (["analyse", "--format=csv", "a"], AnalyseArguments(("a",), "csv")),
        (["analyse", "a", "--output", "b"], AnalyseArguments(("a",), output=Path("b"))),
        (["analyse", "a", "--output", "-"], AnalyseArguments(("a",))),
        (
            ["analyse", "a", "--output", "b.csv", "--jobs", "2", "--resume"],
            AnalyseArguments(("a",), "csv", Path("b.csv"), jobs=2, resume=True),
        ),
        (["--language=id", "analyse", "a"], AnalyseArguments(("a",), language="id")),
    ],
)
def test_arguments(argv: list[str], expected: object) -> None:
    assert parse(argv) == expected


@pytest.mark.parametrize(
    "argv",
    [
        ["analyse"],
        ["analyse", "a", "--format", "xml"],
        ["analyse", "a", "--resume"],
        ["analyse", "a", "--resume", "--output", "a.md", "--format", "markdown"],
        ["analyse", "a", "--jobs", "0"],
        ["analyse", "a", "--format", "pdf"],
        ["analyse", "a", "--format", "docx", "--output", "-"],
        ["--language", "fr"],
        ["--nonsense"],
        ["analyse", "a", "--lang", "id"],
    ],
)
def test_wrong_usage_is_status_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(argv)
    assert caught.value.code == 2
    assert "usage: sorot" in capsys.readouterr().err


def test_an_input_is_never_written_over(text: str) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["analyse", text, "--output", text])
    assert caught.value.code == 2


@pytest.mark.parametrize(
    ("option", "said"), [("--version", f"sorot {__version__}\n"), ("--help", "sorot analyse FILE")]
)
def test_version_and_help(option: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main([option])
    assert caught.value.code == 0
    assert said in capsys.readouterr().out


def test_the_formats_are_those_of_the_exports() -> None:
    assert set(FORMATS) == set(formats.FORMATS)


def test_results_come_in_the_order_given(text: str) -> None:
    status, out, err = run("-", text, stdin=b"Halo.")
    assert (status, err) == (0, "")
    assert [json.loads(row)["source"] for row in out.splitlines()] == ["standard input", "a.txt"]


def test_what_cannot_be_read_is_one_line_and_the_others_are_done(text: str, tmp_path: Path) -> None:
    failing = tmp_path / "c.txt"
    failing.write_text("gagal", encoding="utf-8")
    empty = tmp_path / "kosong"
    empty.mkdir()
    with site({}) as here:
        gone = here.at("/a")
        status, out, err = run("tidak\nada.txt", text, str(empty), str(failing), gone)
    assert status == 1
    assert [json.loads(row)["source"] for row in out.splitlines()] == ["a.txt"]
    assert err.split("\n") == [
        "sorot: tidak\ufffdada.txt: there is no such file",
        f"sorot: {empty}: the folder holds nothing that Sorot can read",
        f"sorot: {failing}: Sorot failed on it: RuntimeError: not\ufffdours",
        f"sorot: {gone}: the site refused: 404 Not Found",
        "",
    ]


def test_an_address_is_an_input_like_any_other() -> None:
    words = "Harga beras turun di lima kota, kata Menteri Ani Wijaya kepada wartawan pada Senin."
    links = "<a href='/a'>1</a> <a href='/a?page=2'>2</a> <a href='/a?page=3'>3</a>"
    page = f"<html><title>Harga Beras Turun</title><p>{words}</p><div>{links}</div></html>"
    with site({"/a": page, "/a?page=2": Reply(status=500)}) as here:
        status, out, err = run(here.at("/a"))
    assert (status, err) == (0, "")
    record = json.loads(out)
    assert record["source"] == record["article"]["url"] == here.at("/a")
    assert record["article"]["text"] == f"Harga Beras Turun\n{words}"
    assert record["article"]["pages"] == [1, 3]
    assert record["article"]["fetched"].endswith("+00:00")


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("reason", LoadReason)
def test_every_reason_has_its_words(reason: LoadReason, language: str) -> None:
    said = words.unreadable(LoadError("a.txt", reason, "XYZ"), language)
    assert said.startswith("sorot: a.txt: ")
    assert said.endswith("\n")
    assert "{" not in said


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "id_ID.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "idx"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_of_the_system(environment: dict[str, str], language: str) -> None:
    assert words.system_language(environment) == language


def test_the_output_file_is_replaced_whole(text: str, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("old", encoding="utf-8")
    output.chmod(0o640)
    assert run(text, output=output) == (0, "", "")
    assert json.loads(output.read_text("utf-8"))["source"] == "a.txt"
    assert output.stat().st_mode & 0o777 == 0o640
    assert {path.name for path in tmp_path.iterdir()} == {"a.txt", "out.jsonl"}


def test_an_output_that_cannot_be_written_is_told(text: str, tmp_path: Path) -> None:
    missing = tmp_path / "none" / "x.jsonl"
    status, _, err = run(text, output=missing, language="id")
    assert (status, err) == (
        1,
        f"sorot: {missing}: tidak dapat ditulis: No such file or directory\n",
    )
    assert run(text, output=tmp_path)[0] == 1
    assert run(text, output=Path(os.devnull)) == (0, "", "")


def test_progress_on_a_terminal_of_a_long_run_only() -> None:
    now = 0.0
    terminal = Terminal()
    meter = Meter(terminal, 400, clock=lambda: now)
    meter.start(100)
    meter.count("a.txt", 160)
    assert terminal.getvalue() == ""
    now = 2.0
    meter.count("b.txt", 200)
    meter.show("c.txt", Progress(1, 4, 0))
    now = 3.0
    meter.show("c.txt", Progress(1, 4, 0))
    meter.say("sorot: c.txt: it is a folder\n")
    assert terminal.getvalue() == (
        "\r\x1b[Ksorot: 2 1.0/s 50 % -0:00:04: b.txt"
        "\r\x1b[Ksorot: 2 0.7/s 50 % -0:00:06: c.txt 25 %"
        "\r\x1b[Ksorot: c.txt: it is a folder\n"
    )
    pipe = io.StringIO()
    Meter(pipe, 3, clock=lambda: now + 9).show("a.txt")
    assert pipe.getvalue() == ""


def module(name: str, **members: object) -> ModuleType:
    made = ModuleType(name)
    made.__dict__.update(members)
    return made


def test_the_window_opens_with_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    def start(files: tuple[str, ...], *, language: str | None, library: Path | None) -> int:
        opened.extend((files, language, library, os.environ["QT_QPA_PLATFORM"]))
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "x")
    preflight = module("p", problem=lambda _language: None, platform=lambda: "wayland;xcb")
    monkeypatch.setitem(sys.modules, "desktop.preflight", preflight)
    monkeypatch.setitem(sys.modules, "desktop.app", module("a", run=start))
    assert cli.main(["--language", "id", "--library", "l.sqlite3", "a.txt"]) == 0
    assert opened == [("a.txt",), "id", Path("l.sqlite3"), "wayland;xcb"]


def test_what_is_foreseen_is_said_before_qt(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    preflight = module("p", problem=lambda language: f"no display {language}", platform=lambda: "")
    monkeypatch.setitem(sys.modules, "desktop.preflight", preflight)
    assert cli.main(["--language", "en"]) == 1
    assert capsys.readouterr().err == "sorot: no display en\n"
