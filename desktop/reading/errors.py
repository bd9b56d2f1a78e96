"""Why something could not be read."""

from enum import StrEnum

from typing_extensions import override


class LoadReason(StrEnum):
    """What kept an article from being read; the words for people are made where they are shown."""

    MISSING = "there is no such file"
    FOLDER = "it is a folder"
    NOTHING_INSIDE = "the folder holds nothing that can be read"
    NO_PERMISSION = "reading it is not permitted"
    #: A FIFO, a device or a socket, which could keep the reader waiting for ever.
    NOT_A_FILE = "it is not a regular file"
    #: `detail` is the limit.
    TOO_LARGE = "it is too large"
    EMPTY = "it holds no text"
    BINARY = "it is not text"
    ENCODING = "the encoding of its characters is not known"
    #: `detail` is the format, such as "EPUB".
    UNKNOWN_KIND = "it is of a kind that is not read"
    ADDRESS = "it is an address, not a file"
    #: What was typed leads to no page; nor does a scheme (`detail`) other than http and https.
    NO_ADDRESS = "it is not the address of a page"
    SCHEME = "only http and https lead to pages"
    #: `detail` is the host, here and in the three that follow.
    NO_HOST = "there is no such site"
    OFFLINE = "there is no connection to the network"
    LOCAL = "it lies in this machine's own network"
    NO_ANSWER = "the site does not answer"
    CERTIFICATE = "the site cannot prove that it is the one it says it is"
    #: `detail` is the number of seconds, of redirects, the status with its words, the type.
    TIMEOUT = "the site took too long"
    REDIRECTS = "the site points from address to address"
    STATUS = "the site refused"
    WRONG_TYPE = "it is not a page"
    BROKEN_OFF = "the page broke off before its end"
    STOPPED = "the reader has stopped it"
    BROKEN_PAGE = "its HTML cannot be understood"
    #: `detail` is the format, such as "PDF".
    DAMAGED = "it is damaged"
    PASSWORD = "a password protects it"  # noqa: S105 - a sentence
    #: A PDF without a single character, as a scanner makes it.
    PICTURES = "its pages are pictures without text"
    #: A table, or an object of JSON, in which nothing is the text of an article.
    NO_TEXT_FIELD = "none of its columns or fields is an article's text"
    #: `detail` is the limit in seconds.
    TOO_SLOW = "reading it takes too long"
    #: It wants more memory than one article may have, or what reads it broke down.
    TOO_COSTLY = "reading it takes too much memory"
    #: `detail` is what the system said.
    UNREADABLE = "the system could not read it"


class LoadError(Exception):
    """One input that could not be read: its name, the reason and a detail that is not a sentence.

    The only exception that leaves `desktop.reading`.
    """

    def __init__(self, name: str, reason: LoadReason, detail: str = "") -> None:
        self.name = name
        self.reason = reason
        self.detail = detail
        super().__init__(name, reason, detail)

    @override
    def __str__(self) -> str:
        return f"{self.name}: {self.reason}" + (f" ({self.detail})" if self.detail else "")
