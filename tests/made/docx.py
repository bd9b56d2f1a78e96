"""A Word document from the markup of its paragraphs."""

import io
import zipfile
from xml.sax.saxutils import escape

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_STYLES = """
<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Anak"><w:name w:val="X"/>
<w:basedOn w:val="Judul2"/></w:style>
<w:style w:type="paragraph" w:styleId="Isi"><w:name w:val="toc 1"/></w:style>
"""


def run(words: str, properties: str = "") -> str:
    """A run of words."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraph(*parts: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs and other markup."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{''.join(parts)}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A table of plain cells."""
    cells = ["".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in row) for row in rows]
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def docx(*body: str, **parts: str) -> bytes:
    """The bytes of a document with this body; other parts by name, such as footnotes."""
    contents = {
        "word/document.xml": f"<w:document {_SPACES}><w:body>{''.join(body)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_SPACES}>{_STYLES}</w:styles>",
        **{
            f"word/{name}.xml": f"<w:{name} {_SPACES}>{xml}</w:{name}>"
            for name, xml in parts.items()
        },
    }
    return archive({name: xml.encode("utf-8") for name, xml in contents.items()})


def archive(contents: dict[str, bytes]) -> bytes:
    """The bytes of a packed archive of these files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in contents.items():
            file.writestr(name, data)
    return stream.getvalue()
