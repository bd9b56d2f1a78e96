"""What the command line says about inputs that could not be read, in both languages."""

import re
from collections.abc import Mapping

from desktop.cli import web_words
from desktop.reading.errors import LoadError, LoadReason

_ENGLISH = {
    LoadReason.MISSING: "there is no such file",
    LoadReason.FOLDER: "it is a folder",
    LoadReason.NOTHING_INSIDE: "the folder holds nothing that Sorot can read",
    LoadReason.NO_PERMISSION: "you may not read it",
    LoadReason.NOT_A_FILE: "it is not a regular file",
    LoadReason.TOO_LARGE: "it is larger than {detail}",
    LoadReason.EMPTY: "it holds no text",
    LoadReason.BINARY: "it is not text",
    LoadReason.ENCODING: "the encoding of its characters is not known",
    LoadReason.UNKNOWN_KIND: "Sorot does not read {detail}",
    LoadReason.ADDRESS: "it is an address; save the page and give the file",
    LoadReason.BROKEN_PAGE: "its HTML cannot be understood ({detail})",
    LoadReason.DAMAGED: "it is damaged or no {detail}",
    LoadReason.PASSWORD: "it is protected by a password",
    LoadReason.PICTURES: "its pages are pictures without text",
    LoadReason.NO_TEXT_FIELD: "none of its columns or fields is an article's text",
    LoadReason.TOO_SLOW: "reading it takes longer than {detail} seconds",
    LoadReason.TOO_COSTLY: "reading it takes too much memory",
    LoadReason.UNREADABLE: "it could not be read: {detail}",
}
_INDONESIAN = {
    LoadReason.MISSING: "berkas tidak ada",
    LoadReason.FOLDER: "ini folder, bukan berkas",
    LoadReason.NOTHING_INSIDE: "tidak ada yang dapat dibaca Sorot di dalam folder ini",
    LoadReason.NO_PERMISSION: "berkas tidak boleh dibaca",
    LoadReason.NOT_A_FILE: "bukan berkas biasa",
    LoadReason.TOO_LARGE: "berkas lebih besar dari {detail}",
    LoadReason.EMPTY: "tidak ada teks di dalamnya",
    LoadReason.BINARY: "isinya bukan teks",
    LoadReason.ENCODING: "pengodean karakternya tidak dikenal",
    LoadReason.UNKNOWN_KIND: "Sorot tidak membaca {detail}",
    LoadReason.ADDRESS: "ini alamat; simpan halamannya lalu sebut berkasnya",
    LoadReason.BROKEN_PAGE: "HTML-nya tidak dapat dipahami ({detail})",
    LoadReason.DAMAGED: "berkas rusak atau bukan {detail}",
    LoadReason.PASSWORD: "berkas dilindungi kata sandi",
    LoadReason.PICTURES: "halaman-halamannya gambar tanpa teks",
    LoadReason.NO_TEXT_FIELD: "tidak ada kolom atau bidang yang berisi teks artikel",
    LoadReason.TOO_SLOW: "membacanya lebih lama dari {detail} detik",
    LoadReason.TOO_COSTLY: "membacanya memakan terlalu banyak memori",
    LoadReason.UNREADABLE: "tidak dapat dibaca: {detail}",
}
_FAILED = {"en": "Sorot failed on it: {}", "id": "Sorot gagal mengolahnya: {}"}
_UNWRITABLE = {"en": "it could not be written: {}", "id": "tidak dapat ditulis: {}"}
_OTHER_INPUTS = {
    "en": "it holds results of other inputs, or in another order; nothing was added to it",
    "id": "isinya hasil dari masukan lain, atau urutannya lain; tidak ada yang ditambahkan",
}
_NO_RESULT = {
    "en": "it is no result of sorot analyse (JSON Lines)",
    "id": "bukan hasil sorot analyse (JSON Lines)",
}
_NO_SHEET = {
    "en": "it is not as sorot sample made it, or a code in it is none",
    "id": "tidak seperti yang dibuat sorot sample, atau ada kode yang tidak sah",
}
_MEASURES = {
    "precision": {"en": "precision of quotes", "id": "presisi kutipan"},
    "speakers": {"en": "right speakers", "id": "narasumber benar"},
    "recall": {"en": "recall", "id": "cakupan (recall)"},
    "alpha": {"en": "Krippendorff's alpha", "id": "alfa Krippendorff"},
    "quote": {"en": "quote", "id": "kutipan"},
    "speaker": {"en": "speaker", "id": "narasumber"},
    "missed": {"en": "missed", "id": "terlewat"},
}
_FAILED_FILE = {"en": "it is out of reach: {}", "id": "tidak terjangkau: {}"}
_NO_CLUSTER = {
    "en": "no scheduler answers there: {}",
    "id": "tidak ada penjadwal yang menjawab: {}",
}
_REJECTED = {"en": "{} without a result", "id": "{} tanpa hasil"}
# A file's name may hold line breaks, which would make two lines of one, and bytes of any kind.
_NOT_PRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def system_language(environment: Mapping[str, str]) -> str:
    """Indonesian where the system speaks it, else English."""
    names = map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))
    said = next(filter(None, names), "")
    return "id" if re.match(r"(?:id|in)(?:[_.@-]|$)", said) else "en"


def unreadable(error: LoadError, language: str) -> str:
    """One line: what could not be read, and why."""
    own, web = (
        (_INDONESIAN, web_words.INDONESIAN) if language == "id" else (_ENGLISH, web_words.ENGLISH)
    )
    words = (own | web)[error.reason]
    return line(error.name, words.format(detail=error.detail))


def failed(name: str, said: str, language: str) -> str:
    """One line: what could be read but not analysed, and what was raised."""
    return line(name, _FAILED[language].format(said))


def unwritable(name: str, error: OSError, language: str) -> str:
    """One line: where the results could not be written."""
    return line(name, _UNWRITABLE[language].format(error.strerror or error))


def other_inputs(name: str, language: str) -> str:
    """One line: the results that are to be gone on with are those of other inputs."""
    return line(name, _OTHER_INPUTS[language])


def no_result(name: str, language: str) -> str:
    """One line: a line of a file that is no result."""
    return line(name, _NO_RESULT[language])


def no_sheet(name: str, language: str) -> str:
    """One line: a file that is no coded sheet, or a row in it that is not."""
    return line(name, _NO_SHEET[language])


def measure(name: str, language: str) -> str:
    """The name of a measure, or of what was coded."""
    return _MEASURES[name][language]


def decimal(figures: str, language: str) -> str:
    """Figures with the mark that the language has before decimals."""
    return figures.replace(".", ",") if language == "id" else figures


def failed_file(error: OSError, language: str) -> str:
    """One line: a file that could be neither read nor written."""
    name = str(error.filename or "sorot")
    return line(name, _FAILED_FILE[language].format(error.strerror or error))


def no_cluster(name: str, said: str, language: str) -> str:
    """One line: nothing answers where a scheduler should."""
    return line(name, _NO_CLUSTER[language].format(said))


def rejected(name: str, count: int, language: str) -> str:
    """One line: where to look up what has no result."""
    return line(name, _REJECTED[language].format(count))


def line(name: str, reason: str) -> str:
    """One line that begins with the program's name, whatever the parts hold."""
    return _NOT_PRINTABLE.sub("\ufffd", f"sorot: {name}: {reason}") + "\n"
