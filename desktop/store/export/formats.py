"""The table of formats."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop.store.export.record import Result

Write = Callable[[Iterable[Result]], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Format:
    """A form of results: its name on the command line and the end of its files' names."""

    name: str
    suffix: str
    #: Whether it is nothing for a terminal.
    binary: bool = False


#: In the order in which they are offered.
FORMATS = {
    form.name: form
    for form in (
        Format("jsonl", ".jsonl"),
        Format("json", ".json"),
        Format("csv", ".csv"),
        Format("markdown", ".md"),
        Format("html", ".html"),
        Format("pdf", ".pdf", binary=True),
        Format("docx", ".docx", binary=True),
        Format("w3c", ".jsonld"),
    )
}


def export(results: Iterable[Result], form: str, language: str | None = None) -> Iterator[bytes]:
    """The results in one of FORMATS, piece by piece; those of JSON and CSV come as they are done.

    `language` ("id" or "en") is that of Sorot's own words where there are any.

    Raises:
        ValueError: there is no such format.
    """
    if form not in FORMATS:
        raise ValueError(f"no such format: {form}")
    if FORMATS[form].binary:
        return iter([_binary(results, form, language)])
    return (piece.encode("utf-8", "replace") for piece in _text(results, form, language))


def _text(results: Iterable[Result], form: str, language: str | None) -> Iterator[str]:
    # Each is loaded when it is asked for: most runs want one.
    match form:
        case "markdown":
            from desktop.store.export.markdown import markdown  # noqa: PLC0415

            return markdown(results, language)
        case "html":
            from desktop.store.export.page.document import html  # noqa: PLC0415

            return html(results, language)
        case "csv":
            from desktop.store.export.table import csv_rows  # noqa: PLC0415

            return csv_rows(results)
        case "w3c":
            from desktop.store.export.w3c import w3c  # noqa: PLC0415

            return w3c(results)
    from desktop.store.export.json_lines import json_array, jsonl  # noqa: PLC0415

    return json_array(results) if form == "json" else jsonl(results)


def _binary(results: Iterable[Result], form: str, language: str | None) -> bytes:
    if form == "docx":
        from desktop.store.export.docx import docx  # noqa: PLC0415

        return docx(results, language)
    from desktop.store.export.pdf.document import pdf  # noqa: PLC0415

    return pdf(results, language)
