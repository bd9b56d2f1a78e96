"""The wheel holds all of Sorot and nothing else, and works away from the checkout."""

import ast
import importlib.metadata
import json
import os
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REPOSITORY = Path(__file__).resolve().parent.parent
SAMPLE = REPOSITORY / "resources/sample/nato-ukraina.txt"


def _run(*command: str | Path, cwd: Path) -> str:
    """The standard output of a command that must succeed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    offline = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    _run(sys.executable, "-m", "pip", "wheel", *offline, "-w", folder, REPOSITORY, cwd=folder)
    return next(folder.glob("sorot-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an empty environment into which the wheel was installed.

    Its dependencies are lent by the environment of the tests, through a path file: the checkout
    itself is not lent, since path files behind a path file are not read.
    """
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "env", with_pip=False)
    programs = folder / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    python = programs / Path(sys.executable).name
    install: list[str | Path] = ["install", "--no-deps", "--no-index", "--quiet", wheel]
    _run(sys.executable, "-m", "pip", "--python", python, *install, cwd=folder)
    place = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    lent = sysconfig.get_path("purelib")
    (Path(place.strip()) / "lent.pth").write_text(f"{lent}\n", encoding="utf-8")
    return programs


def _files(folder: str) -> set[str]:
    paths = (path for path in (REPOSITORY / folder).rglob("*") if path.is_file())
    names = (path.relative_to(REPOSITORY).as_posix() for path in paths)
    return {name for name in names if "__pycache__" not in name}


@pytest.mark.wheel
def test_wheel_holds_package_and_resources(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    resources = {name.replace("resources", "desktop/_resources", 1) for name in _files("resources")}
    modules = {name for name in _files("desktop") if not name.startswith("desktop/training/")}
    assert resources | modules <= names
    assert not [name for name in names if not name.startswith("desktop/") or "training" in name]


@pytest.mark.wheel
def test_every_font_comes_with_its_licence(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    fonts = [Path(name) for name in names if name.endswith((".ttf", ".otf"))]
    assert fonts
    for font in fonts:
        family = font.stem.partition("_")[0]
        assert f"{font.parent.as_posix()}/{family}-OFL.txt" in names


@pytest.mark.wheel
def test_installed_sorot_analyses_away_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    article = tmp_path / "berita.txt"
    article.write_bytes(SAMPLE.read_bytes())
    python = installed / Path(sys.executable).name
    code = "import desktop.resources as r; print(r.__file__); print(r.root())"
    for place in _run(python, "-c", code, cwd=tmp_path).splitlines():
        assert Path(place).is_relative_to(installed.parent)
    found = json.loads(_run(installed / "sorot", "analyse", "berita.txt", cwd=tmp_path))
    assert found["format"] == "sorot/1"
    assert found["quotes"]
    assert found["entities"]
    assert _run(sys.executable, "-m", "desktop", "analyse", article, cwd=REPOSITORY) == _run(
        installed / "sorot", "analyse", str(article), cwd=tmp_path
    )


def _imported() -> set[str]:
    """Every package outside the standard library that the shipped modules import."""
    names = set()
    for path in (REPOSITORY / "desktop").rglob("*.py"):
        if "training" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                names.add((node.module or "").partition(".")[0])
            elif isinstance(node, ast.Import):
                names.update(alias.name.partition(".")[0] for alias in node.names)
    return names - sys.stdlib_module_names - {"desktop"}


def test_what_is_imported_is_required() -> None:
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    # What an extra brings is imported only by who asks for the extra.
    extras = [project["optional-dependencies"][extra] for extra in ("parquet", "cluster")]
    lines = [*project["dependencies"], *(line for extra in extras for line in extra)]
    required = {canonicalize_name(Requirement(line).name) for line in lines}
    bringing = importlib.metadata.packages_distributions()
    for package in sorted(_imported()):
        brought_by = {canonicalize_name(name) for name in bringing.get(package, [])}
        assert brought_by & required, f"{package} is imported but not required"
