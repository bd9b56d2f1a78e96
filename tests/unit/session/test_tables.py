import csv
import io

from desktop.session.tables import Table, TableRow, comma_separated, markdown, tab_separated

TABLE = Table(
    "Judul",
    ("Nama", "Kata"),
    (
        TableRow(("Siapa", ""), heading=True),
        TableRow(('Rini, "Ibu"', "12"), key="r", share=0.5),
        TableRow(("=1+1|*x*", "3\n4")),
    ),
    "Catatan",
)


def test_a_file_for_spreadsheets_holds_headings_as_a_column_and_no_formula():
    rows = list(csv.reader(io.StringIO(comma_separated(TABLE))))
    assert rows == [
        ["", "Nama", "Kata"],
        ["Siapa", 'Rini, "Ibu"', "12"],
        ["Siapa", "'=1+1|*x*", "3\n4"],
    ]


def test_the_clipboard_has_one_line_a_row():
    lines = tab_separated(TABLE).split("\n")
    assert lines[0] == "Nama\tKata"
    assert lines[3] == "'=1+1|*x*\t3 4"


def test_markdown_keeps_signs_from_being_markup():
    lines = markdown(TABLE).splitlines()
    assert lines[:5] == ["## Judul", "", "Catatan", "", "| Nama | Kata |"]
    assert "| **Siapa** |  |" in lines
    assert "| =1+1\\|\\*x\\* | 3 4 |" in lines
