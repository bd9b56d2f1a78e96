"""What the command line says about pages that could not be fetched, in both languages."""

from desktop.reading.errors import LoadReason

ENGLISH = {
    LoadReason.NO_ADDRESS: "it is not the address of a page",
    LoadReason.SCHEME: "only http and https lead to pages, not {detail}",
    LoadReason.NO_HOST: "there is no site called {detail}",
    LoadReason.OFFLINE: "there is no connection to the network",
    LoadReason.LOCAL: "{detail} lies in your own network, and this address was not typed by you",
    LoadReason.NO_ANSWER: "{detail} does not answer",
    LoadReason.CERTIFICATE: "{detail} cannot prove that it is the site it says it is",
    LoadReason.TIMEOUT: "the site took more than {detail} seconds",
    LoadReason.REDIRECTS: "the site points from address to address ({detail} times)",
    LoadReason.STATUS: "the site refused: {detail}",
    LoadReason.WRONG_TYPE: "it is not a page ({detail})",
    LoadReason.BROKEN_OFF: "the page broke off before its end",
    LoadReason.STOPPED: "it was stopped",
}
INDONESIAN = {
    LoadReason.NO_ADDRESS: "ini bukan alamat halaman",
    LoadReason.SCHEME: "hanya http dan https yang mengarah ke halaman, bukan {detail}",
    LoadReason.NO_HOST: "tidak ada situs bernama {detail}",
    LoadReason.OFFLINE: "tidak ada sambungan ke jaringan",
    LoadReason.LOCAL: "{detail} ada di jaringan Anda sendiri, dan alamat ini tidak Anda ketik",
    LoadReason.NO_ANSWER: "{detail} tidak menjawab",
    LoadReason.CERTIFICATE: "{detail} tidak dapat membuktikan bahwa ia situs yang dimaksud",
    LoadReason.TIMEOUT: "situs ini butuh lebih dari {detail} detik",
    LoadReason.REDIRECTS: "situs ini mengalihkan dari alamat ke alamat ({detail} kali)",
    LoadReason.STATUS: "situs menolak: {detail}",
    LoadReason.WRONG_TYPE: "ini bukan halaman ({detail})",
    LoadReason.BROKEN_OFF: "halaman terputus sebelum selesai",
    LoadReason.STOPPED: "dihentikan",
}
