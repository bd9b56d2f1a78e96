import io
import json
from pathlib import Path

import pytest

from desktop.corpus.items import Inputs
from desktop.corpus.journal import OtherInputsError, cut, keep_lines, keys, pass_over
from desktop.corpus.work import work
from tests.unit.corpus.material import written


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (b"", 0),
        (b'{"a": 1', 0),
        (b'{"a": 1}', 0),
        (b'{"a": 1}\n', 9),
        (b'{"a": 1}\n{"b"', 9),
        (b'{"a": 1}\n\x00\x00\n\x00', 9),
        (b'{"a": 1}\n' + b'"' + b"x" * 200_000, 9),
    ],
)
def test_a_torn_line_is_cut(content: bytes, left: int, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(content)
    assert cut(path) == path.stat().st_size == left
    assert cut(tmp_path / "none") == 0


def test_rejects_of_what_was_passed_over_stay(tmp_path: Path) -> None:
    path = tmp_path / "rejects.jsonl"
    path.write_text("1\n2\n3\n4", encoding="utf-8")
    keep_lines(path, 2)
    assert path.read_text("utf-8") == "1\n2\n"
    keep_lines(path, 9)
    assert path.read_text("utf-8") == "1\n2\n"


def lines(inputs: Inputs) -> list[str]:
    return [outcome.line for item in inputs if (outcome := work(item)).line]


def test_what_is_left_begins_after_the_last_result(tmp_path: Path) -> None:
    # Two folders with files of one name: only what is in them tells them apart.
    for folder, text in (("x", " "), ("y", "“Siap,” kata Ani.")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(text, encoding="utf-8")
    written(tmp_path / "z.jsonl", 7, bad_every=3)
    inputs = Inputs([str(tmp_path / name) for name in "xy"] + [str(tmp_path / "z.jsonl")], stdin())
    whole = lines(inputs)
    assert len(whole) == 6
    for count, (without, left) in enumerate([(0, 9), (1, 7), (1, 6), (1, 5), (2, 3), (2, 2)]):
        done = tmp_path / "out.jsonl"
        done.write_text("".join(whole[:count]), encoding="utf-8")
        items = iter(inputs)
        assert pass_over(items, keys(done), inputs.repeated()) == without
        assert len(list(items)) == left


def stdin() -> io.BytesIO:
    return io.BytesIO()


def test_results_of_other_inputs_are_not_gone_on_with(tmp_path: Path) -> None:
    inputs = Inputs([str(written(tmp_path / "a.jsonl", 3))], stdin())
    first, second, _ = lines(inputs)
    done = tmp_path / "out.jsonl"
    done.write_text(second + first, encoding="utf-8")
    with pytest.raises(OtherInputsError):
        pass_over(iter(inputs), keys(done), inputs.repeated())
    done.write_text(json.dumps({"no": "result"}) + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 1 is no result"):
        pass_over(iter(inputs), keys(done), inputs.repeated())
