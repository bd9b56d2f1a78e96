"""What the rules of the house come to in numbers, and what the repository holds at its top."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from desktop import resources

REPOSITORY = Path(__file__).resolve().parent.parent
MODULES = sorted((REPOSITORY / "desktop").rglob("*.py"))
VISIBLE = {"desktop", "resources", "tests", "pyproject.toml", "README.md"}
HIDDEN = {".ci", ".gitignore"}
# Names that say nothing about what is in the module.
EMPTY_NAMES = {"utils", "util", "helpers", "common", "manager", "logic", "misc", "base"}


def _name(path: Path) -> str:
    return str(path.relative_to(REPOSITORY))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_modules_are_small() -> None:
    lengths = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length >= 300} == {}


@pytest.mark.parametrize(
    ("kind", "named", "most"), [(ast.ClassDef, "", 200), (ast.FunctionDef, "__init__", 30)]
)
def test_classes_and_constructors_are_small(
    kind: type[ast.ClassDef | ast.FunctionDef], named: str, most: int
) -> None:
    lengths = {
        f"{_name(path)}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path in MODULES
        for node in ast.walk(_tree(path))
        if isinstance(node, kind) and named in {"", node.name}
    }
    assert lengths
    assert {name: length for name, length in lengths.items() if length > most} == {}


def test_modules_are_nouns_with_one_line_about_them() -> None:
    assert [_name(path) for path in MODULES if path.stem in EMPTY_NAMES] == []
    about = {_name(path): ast.get_docstring(_tree(path)) or "" for path in MODULES}
    assert [name for name, line in about.items() if not line or "\n" in line] == []


def test_top_level_is_as_fixed() -> None:
    ignored = (REPOSITORY / ".gitignore").read_text(encoding="utf-8").split()
    found = {
        path.name
        for path in REPOSITORY.iterdir()
        if not any(fnmatch(path.name, pattern.rstrip("/")) for pattern in [".git", *ignored])
    }
    assert found == VISIBLE | HIDDEN


def _named_resources(tree: ast.Module) -> Iterator[str]:
    """Every `root() / "folder" / "name"` of a module, as far as it is spelt out."""
    inner = {
        node.left
        for node in ast.walk(tree)
        if isinstance(node, ast.BinOp) and isinstance(node.left, ast.BinOp)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and node not in inner:
            parts: list[ast.expr] = []
            left: ast.expr = node
            while isinstance(left, ast.BinOp):
                parts.insert(0, left.right)
                left = left.left
            if ast.unparse(left) in {"root()", "resources.root()"}:
                yield _spelt_out(parts)


def _spelt_out(parts: list[ast.expr]) -> str:
    names = []
    for part in parts:
        if not (isinstance(part, ast.Constant) and isinstance(part.value, str)):
            break
        names.append(part.value)
    return "/".join(names)


def test_resources_named_in_code_exist() -> None:
    named = {name for path in MODULES for name in _named_resources(_tree(path))}
    assert [name for name in sorted(named) if not (resources.root() / name).exists()] == []


def test_named_resources_are_found_in_code() -> None:
    code = 'a = root() / "x" / "y.txt"\nb = resources.root() / "z" / name'
    assert sorted(_named_resources(ast.parse(code))) == ["x/y.txt", "z"]


def test_resources_are_those_of_the_checkout() -> None:
    assert resources.root() == REPOSITORY / "resources"


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]
        elif isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)


def test_unit_tests_do_without_qt() -> None:
    leaning = {
        _name(path)
        for path in (REPOSITORY / "tests/unit").rglob("*.py")
        if {"PySide6", "pytestqt"} & set(_imports(_tree(path)))
        or {"qtbot", "qapp"}
        & {node.arg for node in ast.walk(_tree(path)) if isinstance(node, ast.arg)}
    }
    assert leaning == set()


def test_unsound_pyside_is_refused() -> None:
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [Requirement(line) for line in settings["project"]["dependencies"]]
    pyside = next(one for one in wanted if one.name == "PySide6-Essentials")
    assert "6.12.0" not in pyside.specifier
    assert "6.11.3" in pyside.specifier
    installed = (sys.version_info[:2], version("PySide6-Essentials"))
    assert installed != ((3, 11), "6.12.0"), "PySide6 6.12.0 aborts under CPython 3.11"


def test_readme_and_checks_run_the_same_commands() -> None:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    bash \.ci/setup && (\S+)$", readme, re.MULTILINE)
    assert commands == [".venv/bin/sorot", ".venv/bin/pytest"]
    checks = (REPOSITORY / ".ci/run").read_text(encoding="utf-8")
    assert "step bash .ci/setup\nstep .venv/bin/pytest\n" in checks


def test_readme_knows_every_layer() -> None:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    folders = [
        path.name for path in (REPOSITORY / "desktop").iterdir() if (path / "__init__.py").is_file()
    ]
    assert [name for name in folders if name not in readme] == []
