"""Names that stand right after a body or a place are told from it."""

import pytest

from desktop.model.analysis import EntityKind
from desktop.model.article import ParagraphKind
from desktop.nlp.document import read
from desktop.nlp.entities.bearers import Bearers
from desktop.nlp.entities.chunks import Chunk
from desktop.nlp.entities.names import Names
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.usage import Usage
from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import tokenise
from desktop.reading.plain import assemble

ORG, PLACE, PERSON = EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.PERSON


@pytest.fixture(scope="module")
def bearers() -> Bearers:
    return Bearers(Tables())


def parted(bearers: Bearers, text: str, name: str, kind: EntityKind) -> list[tuple[str, str]]:
    tokens = tuple(tokenise(text, 0, len(text)))
    starts = [token.start for token in tokens]
    at = starts.index(text.index(name))
    chunk = Chunk(at, at + len(name.split()), kind, 0.9)
    usage = Usage([tokens], Words())
    found = bearers.part(tokens, [chunk], usage, bearers.speaking([tokens]))
    return [(c.kind.name, " ".join(t.text for t in tokens[c.start : c.end])) for c in found]


@pytest.mark.parametrize(
    ("text", "name", "kind", "expected"),
    [
        pytest.param(
            "Kepala Kementerian Pertanian Retno Hartadi hadir.",
            "Kementerian Pertanian Retno Hartadi",
            ORG,
            [("ORGANISATION", "Kementerian Pertanian"), ("PERSON", "Retno Hartadi")],
            id="body-named-by-its-task",
        ),
        pytest.param(
            "Wali kota di Kota Surabaya Retno Hartadi hadir.",
            "Kota Surabaya Retno Hartadi",
            PLACE,
            [("PLACE", "Kota Surabaya"), ("PERSON", "Retno Hartadi")],
            id="known-place",
        ),
        pytest.param(
            "Imam Besar Masjid Istiqlal Ahmad Fauzan hadir.",
            "Masjid Istiqlal Ahmad Fauzan",
            PLACE,
            [("PLACE", "Masjid Istiqlal"), ("PERSON", "Ahmad Fauzan")],
            id="mosque-and-its-imam",
        ),
        pytest.param(
            "Direktur PT Bahari Jaya Ancol Retno Hartadi mengatakan wahana dibuka.",
            "PT Bahari Jaya Ancol Retno Hartadi",
            ORG,
            [("ORGANISATION", "PT Bahari Jaya Ancol"), ("PERSON", "Retno Hartadi")],
            id="firm-and-who-speaks-for-it",
        ),
        pytest.param(
            "Kepala Dinas Pariwisata Sultra Retno hadir.",
            "Sultra Retno",
            PERSON,
            [("PLACE", "Sultra"), ("PERSON", "Retno")],
            id="region-cut-short",
        ),
        pytest.param(
            "Direktur PT Sinar Elok Wirjakusa Hartadi hadir. Harga naik, kata Wirjakusa.",
            "PT Sinar Elok Wirjakusa Hartadi",
            ORG,
            [("ORGANISATION", "PT Sinar Elok"), ("PERSON", "Wirjakusa Hartadi")],
            id="speaks-elsewhere",
        ),
        pytest.param(
            "Ketua ASPRI Budi Hartadi hadir.",
            "ASPRI Budi Hartadi",
            PERSON,
            [("ORGANISATION", "ASPRI"), ("PERSON", "Budi Hartadi")],
            id="initials-before-a-person",
        ),
        pytest.param(
            "Rektor Universitas Ahmad Dahlan hadir.",
            "Universitas Ahmad Dahlan",
            ORG,
            [("ORGANISATION", "Universitas Ahmad Dahlan")],
            id="named-after-a-person",
        ),
        pytest.param(
            "Kepala Dinas Pelayanan Terpadu Satu Pintu hadir.",
            "Dinas Pelayanan Terpadu Satu Pintu",
            ORG,
            [("ORGANISATION", "Dinas Pelayanan Terpadu Satu Pintu")],
            id="common-words",
        ),
        pytest.param(
            "We heard President Jovan Kreel speak.",
            "Jovan Kreel",
            ORG,
            [("PERSON", "Jovan Kreel")],
            id="english-title",
        ),
    ],
)
def test_parts_a_person_from_what_stands_before(
    bearers: Bearers, text: str, name: str, kind: EntityKind, expected: list[tuple[str, str]]
) -> None:
    assert parted(bearers, text, name, kind) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mereka terbang dari Jerman atau Inggris kemarin.",
        "They flew from Germany or France on Monday.",
    ],
)
def test_a_choice_of_two_names_is_no_alias(text: str) -> None:
    found = Names().find(read(assemble([(text, ParagraphKind.TEXT)])))

    assert len([entity for entity in found if entity.kind is PLACE]) == 2
