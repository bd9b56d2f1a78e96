"""Why a page could not be fetched, in words for people."""

from PySide6.QtCore import QCoreApplication

from desktop.reading.errors import LoadReason

translate = QCoreApplication.translate


def web_reasons() -> dict[LoadReason, str]:
    """The sentences for reasons that only pages of the network have."""
    return {
        LoadReason.NO_ADDRESS: translate("Web", "It is not the address of a page."),
        LoadReason.SCHEME: translate("Web", "Only http and https lead to pages."),
        LoadReason.NO_HOST: translate("Web", "There is no site called {detail}."),
        LoadReason.OFFLINE: translate("Web", "There is no connection to the network."),
        LoadReason.LOCAL: translate(
            "Web",
            "{detail} lies in your own network. Sorot goes there only if you type the address.",
        ),
        LoadReason.NO_ANSWER: translate("Web", "{detail} does not answer."),
        LoadReason.CERTIFICATE: translate(
            "Web", "{detail} cannot prove that it is the site it says it is."
        ),
        LoadReason.TIMEOUT: translate("Web", "The site took more than {detail} seconds."),
        LoadReason.REDIRECTS: translate("Web", "The site points from address to address."),
        LoadReason.STATUS: translate("Web", "The site refused: {detail}."),
        LoadReason.WRONG_TYPE: translate("Web", "It is not a page but {detail}."),
        LoadReason.BROKEN_OFF: translate("Web", "The page broke off before its end."),
        LoadReason.STOPPED: translate("Web", "You stopped it."),
    }
