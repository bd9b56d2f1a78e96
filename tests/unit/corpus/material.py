"""Articles that are made up, as rows."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.corpus import analyse_record

NAMES = ("Sari Wulandari", "Budi Hartono", "Ani Wijaya", "Made Sudira")


def rows(count: int, bad_every: int = 0) -> Iterator[dict[str, object]]:
    """So many articles of a few paragraphs; each `bad_every`th has no text."""
    for number in range(count):
        name = NAMES[number % len(NAMES)]
        text = (
            f"“Harga naik {number} persen,” kata Menteri {name} di Jakarta, Senin.\n"
            f"Ia mengatakan pasokan nomor {number} aman. “Stok cukup,” ujarnya.\n"
            f"“Ada {number} gudang kosong,” kata seorang pejabat yang enggan disebut namanya."
        )
        bad = bad_every and number % bad_every == bad_every - 1
        yield {
            "isi": "" if bad else text,
            "judul": f"Harga beras {number}",
            "media": ("Warta", "Kabar")[number % 2],
            "tanggal": f"2024-0{1 + number % 9}-03",
            "nomor": number,
        }


def written(path: Path, count: int, bad_every: int = 0) -> Path:
    """A file of JSON Lines with so many articles."""
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows(count, bad_every))
    path.write_text("".join(lines), encoding="utf-8")
    return path


def results(path: Path, articles: Iterable[dict[str, object]]) -> Path:
    """A file of results of some articles."""
    made = (analyse_record(article) for article in articles)
    lines = (json.dumps(each, ensure_ascii=False) + "\n" for each in made)
    path.write_text("".join(lines), encoding="utf-8")
    return path
