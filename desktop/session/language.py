"""Which language the interface speaks."""

from collections.abc import Sequence

from desktop.model.settings import LanguageChoice

INDONESIAN = "id"
ENGLISH = "en"
#: What a system says that was told no language; Indonesian is Sorot's first.
_UNKNOWN = frozenset({"", "C", "POSIX"})


def language_of(choice: LanguageChoice, system: Sequence[str]) -> str:
    """The language chosen, else that of the system: Indonesian, or English for all others.

    `system` is the system's languages in its order of preference, such as "id-Latn-ID".
    """
    if choice is not LanguageChoice.SYSTEM:
        return choice.value
    first = next((name for name in system if name not in _UNKNOWN), "")
    base = first.replace("_", "-").split("-")[0].lower()
    return INDONESIAN if base in {"", INDONESIAN} else ENGLISH
