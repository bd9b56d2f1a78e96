import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.citation_template import DEFAULT, FIELDS, Template, TemplateError

ALL = {
    "quote": "“Naik”",
    "speaker": "Rini",
    "role": "Menteri",
    "outlet": "Warta",
    "date": "2025-02-03",
    "url": "https://warta.example/1",
    "title": "Harga",
}


def filled(template: str, *missing: str) -> str:
    return Template(template).fill({k: v for k, v in ALL.items() if k not in missing})


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        ("", "“Naik” — Rini, Menteri (Warta, 2025-02-03, https://warta.example/1)"),
        ("role", "“Naik” — Rini (Warta, 2025-02-03, https://warta.example/1)"),
        ("role outlet", "“Naik” — Rini (2025-02-03, https://warta.example/1)"),
        ("outlet url", "“Naik” — Rini, Menteri (2025-02-03)"),
        ("outlet date url", "“Naik” — Rini, Menteri"),
        ("speaker role", "“Naik” (Warta, 2025-02-03, https://warta.example/1)"),
        ("quote", "Rini, Menteri (Warta, 2025-02-03, https://warta.example/1)"),
    ],
)
def test_what_is_missing_takes_its_punctuation_along(missing: str, expected: str) -> None:
    assert filled(DEFAULT, *missing.split()) == expected


@pytest.mark.parametrize(
    ("template", "missing", "expected"),
    [
        ("{speaker}: {quote}", "speaker", "“Naik”"),
        ("> {quote}\n\n{title}. {outlet}, {date}.", "date", "> “Naik”\n\nHarga. Warta."),
        ("{quote}\n{outlet} · {date}\n{url}", "outlet date", "“Naik”\nhttps://warta.example/1"),
        ("[{title}]({url})", "url", "[Harga]"),
        ("{{{quote}}}", "", "{“Naik”}"),
        ("{quote} ({outlet} ({date}))", "outlet date", "“Naik”"),
        ("\ufdd0{quote}\ufdd1", "", "“Naik”"),
    ],
)
def test_templates_of_a_reader(template: str, missing: str, expected: str) -> None:
    assert filled(template, *missing.split()) == expected


def test_values_are_never_taken_for_punctuation_or_fields() -> None:
    values = {"quote": " — , (", "speaker": "{role}", "url": "\ufdd0"}
    assert Template("{quote}|{speaker}|{url}").fill(values) == " — , (|{role}|\ufdd0"


@pytest.mark.parametrize(
    ("template", "field"),
    [("{penutur}", "penutur"), ("{quote", ""), ("}", ""), ("{}", "{}"), ("{quote!r}", "quote")],
)
def test_a_bad_template_is_refused_and_says_what_is_wrong(template: str, field: str) -> None:
    with pytest.raises(TemplateError) as refused:
        Template(template)
    assert refused.value.field == field


@given(
    st.lists(
        st.one_of(
            st.sampled_from([f"{{{f}}}" for f in FIELDS]), st.text("aé(),.—“” \n", max_size=4)
        )
    ),
    st.sets(st.sampled_from(FIELDS)),
)
def test_every_value_that_is_there_is_kept_in_order(parts: list[str], missing: set[str]) -> None:
    text = filled("".join(parts), *missing)
    position = 0
    for part in parts:
        field = part.strip("{}")
        if part in {f"{{{f}}}" for f in FIELDS} and field not in missing:
            position = text.index(ALL[field], position) + len(ALL[field])
    assert "\ufdd0" not in text
    assert "\ufdd1" not in text
