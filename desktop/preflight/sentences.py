"""What preflight says, in Indonesian and in English."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence in both languages of the interface."""

    indonesian: str
    english: str


_SENTENCES: Final[Mapping[str, _Sentence]] = {
    "absent": _Sentence(
        "PySide6 belum terpasang; pasang dengan: pip install PySide6-Essentials",
        "PySide6 is not installed; install it with: pip install PySide6-Essentials",
    ),
    "unsound": _Sentence(
        "PySide6 6.12.0 membuat Python 3.11 mati mendadak; "
        "pasang versi lain: pip install 'PySide6-Essentials!=6.12.0'",
        "PySide6 6.12.0 makes Python 3.11 abort; "
        "install another version: pip install 'PySide6-Essentials!=6.12.0'",
    ),
    "missing": _Sentence(
        "Pustaka sistem tidak ditemukan: {libraries}; "
        "pada Debian pasang dengan: apt-get install {packages}",
        "Missing from this system: {libraries}; "
        "what brings it on Debian: apt-get install {packages}",
    ),
    "unloadable": _Sentence(
        "Qt tidak dapat dimuat: {complaint}",
        "Qt cannot be loaded: {complaint}",
    ),
    "windows": _Sentence(
        "Windows tidak dapat memuat Qt ({complaint}); "
        "pasang Microsoft Visual C++ Redistributable yang terbaru, lalu coba lagi",
        "Windows cannot load Qt ({complaint}); "
        "install the latest Microsoft Visual C++ Redistributable, then try again",
    ),
    "macos": _Sentence(
        "macOS tidak dapat memuat Qt ({complaint}); perbarui macOS, "
        "atau pasang versi yang lebih lama: pip install 'PySide6-Essentials<6.9'",
        "macOS cannot load Qt ({complaint}); update macOS, "
        "or install an older version: pip install 'PySide6-Essentials<6.9'",
    ),
    "plugin": _Sentence(
        "QT_QPA_PLATFORM meminta {name}, yang tidak ada pada PySide6 ini; yang ada: {known}",
        "QT_QPA_PLATFORM asks for {name}, which this PySide6 does not have; it has: {known}",
    ),
    "blind": _Sentence(
        "Tidak ada layar: {variable} kosong; jalankan Sorot dalam sesi desktop, "
        "atau pakai sorot analyse, yang tidak memerlukan layar",
        "There is no display: {variable} is not set; start Sorot in a desktop session, "
        "or use sorot analyse, which needs none",
    ),
    "silent": _Sentence(
        "Layar {display} yang disebut {variable} tidak menjawab; periksa {variable}, "
        "atau pakai sorot analyse, yang tidak memerlukan layar",
        "The display {display} named by {variable} does not answer; check {variable}, "
        "or use sorot analyse, which needs none",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence of the table, by its key, and the words that go into it."""

    key: str
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        """Refuse a key without a sentence, and words that the sentence needs and does not get."""
        self.say("id")

    def say(self, language: str) -> str:
        """The sentence in Indonesian for `id`, in English for any other language."""
        sentence = _SENTENCES[self.key]
        text = sentence.indonesian if language == "id" else sentence.english
        return text.format_map(self.words)
