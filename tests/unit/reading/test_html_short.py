"""Articles shorter than the teasers around them."""

import pytest

from desktop.reading.html import from_html

CARDS = "".join(
    f"<div class='item'><h3><a href='/{n}'>Daerah {n} umumkan aturan parkir</a></h3>"
    f"<div>Pemerintah daerah {n} mengumumkan aturan yang berlaku mulai bulan depan.</div></div>"
    for n in range(8)
)
LEAD = "KEDIRI - Harga cabai rawit di lima pasar turun menjadi Rp 40.000 per kilogram pada Senin."
NEXT = "Kepala pasar Sumiati mengatakan pasokan dari petani melimpah setelah panen raya."


@pytest.mark.parametrize(
    "article",
    [
        f"<div class='lead'>{LEAD}</div><div class='isi'><p>{NEXT}</p></div>",
        f"<p>{LEAD}</p><p>{NEXT}</p>",
        f"<div>{LEAD}<br><br>{NEXT}</div>",
    ],
)
def test_teasers_are_no_part_of_a_short_article(article: str) -> None:
    page = (
        "<title>Harga Cabai Turun di Lima Pasar</title><body><div><h1>Harga Cabai"
        f" Turun di Lima Pasar</h1>{article}</div><div>{CARDS}</div></body>"
    )
    assert from_html(page, "x").text.split("\n")[1:] == [LEAD, NEXT]
