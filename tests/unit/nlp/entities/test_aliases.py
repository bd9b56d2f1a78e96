"""Which forms are one."""

import pytest

from desktop.nlp.entities.aliases import Union, join_organisations, join_people
from desktop.nlp.entities.couples import Couples
from desktop.nlp.entities.forms import abbreviates, alike


def groups(forms: list[str], union: Union) -> set[frozenset[str]]:
    return {
        frozenset(form for form in forms if union.root(form) == union.root(other))
        for other in forms
    }


@pytest.mark.parametrize(
    ("forms", "together"),
    [
        pytest.param(["Sri Mulyani Indrawati", "Sri Mulyani", "Mulyani"], True, id="parts"),
        pytest.param(["John Kennedy Azis", "John", "Jhon"], True, id="slip"),
        pytest.param(["Wismandari Wisnu", "Wisman"], True, id="cut-short"),
        pytest.param(["Budi Wijaya", "Ahmad Wijaya"], False, id="one-surname"),
        pytest.param(["Fery Salim", "Raoul Salim", "Salim"], False, id="no-telling-which"),
        pytest.param(["!", "Budi"], False, id="no-word"),
    ],
)
def test_joins_people(forms: list[str], together: bool) -> None:
    union = Union(forms)

    join_people(forms, union, Couples())

    assert (len(groups(forms, union)) == 1) is together
    assert together or len(groups(forms, union)) == len(forms)


def test_keeps_a_wife_from_the_husband_whose_name_she_bears() -> None:
    forms = ["Budi Hartono", "Lastri Budi Hartono", "Lastri"]
    union = Union(forms)

    join_people(forms, union, Couples())

    assert groups(forms, union) == {frozenset(forms[:1]), frozenset(forms[1:])}


@pytest.mark.parametrize(
    ("forms", "together"),
    [
        (["Badan Pusat Statistik", "BPS"], True),
        (["PT Jouska Finansial", "Jouska", "PT Jouska"], True),
        (["Bank Rakyat Nusantara", "Bank Raya Negeri", "BRN"], False),
        (["BRI", "BRI Unit Nita"], False),
    ],
)
def test_joins_organisations(forms: list[str], together: bool) -> None:
    union = Union(forms)

    join_organisations(forms, union)

    assert (len(groups(forms, union)) == 1) is together


def test_tells_slips_from_other_names() -> None:
    assert alike("Affifudin", "Affifuddin")
    assert not alike("Andi", "Ardi")


def test_reads_short_forms() -> None:
    assert abbreviates("Labura", "Labuhanbatu Utara")
    assert not abbreviates("KPK", "Badan Pusat Statistik")
