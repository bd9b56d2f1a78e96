"""A PDF of text at given places, in a font of which there is nothing but its name and widths."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

#: Thousandths of the size that each letter takes.
WIDTH = 500


@dataclass(frozen=True)
class Text:
    """Words on a page: the start of their line in points from the bottom left, and their size."""

    x: float
    y: float
    words: str
    size: float = 11
    bold: bool = False


def pdf(pages: Sequence[Sequence[Text]], *, width: int = 595, height: int = 842) -> bytes:
    """The bytes of a document of these pages."""
    signs = sorted({sign for page in pages for text in page for sign in text.words})
    codes = {sign: f"{number:04X}" for number, sign in enumerate(signs, 1)}
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects += _fonts(codes)
    kids = []
    for page in pages:
        objects.append(_stream("".join(_drawn(page, codes))))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] "
            f"/Contents {len(objects)} 0 R "
            "/Resources << /Font << /F0 3 0 R /F1 6 0 R >> >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _file(objects)


def _drawn(page: Sequence[Text], codes: dict[str, str]) -> Iterator[str]:
    for text in page:
        words = "".join(codes[sign] for sign in text.words)
        font = f"/F{int(text.bold)} {text.size} Tf"
        yield f"BT {font} {text.x:.2f} {text.y:.2f} Td <{words}> Tj ET\n"


def _fonts(codes: dict[str, str]) -> Iterator[bytes]:
    """Two fonts of three objects each, from the third object of the file on."""
    pairs = [f"<{code}> <{sign.encode('utf-16-be').hex()}>" for sign, code in codes.items()]
    runs = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    rows = "".join(f"{len(run)} beginbfchar\n{chr(10).join(run)}\nendbfchar\n" for run in runs)
    unicode = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{rows}endcmap end end"
    )
    for number, name in ((3, "Made"), (6, "Made-Bold")):
        yield (
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{number + 1} 0 R] /ToUnicode {number + 2} 0 R >>"
        ).encode()
        yield (
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /DW {WIDTH} "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/FontDescriptor << /Type /FontDescriptor /FontName /{name} /Flags 4 "
            "/FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 "
            "/CapHeight 700 /StemV 80 >> >>"
        ).encode()
        yield _stream(unicode)


def _stream(words: str) -> bytes:
    return f"<< /Length {len(words)} >>\nstream\n{words}\nendstream".encode()


def _file(objects: Sequence[bytes]) -> bytes:
    found = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(found))
        found += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(found)
    found += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    found += b"trailer << /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return found + b"startxref\n%d\n%%%%EOF\n" % start
