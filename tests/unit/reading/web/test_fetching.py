import gzip
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
import trustme

from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.web import request
from desktop.reading.web.fetching import Network, RawPage, fetch
from tests.site import HTML, Reply, Site, site, until

PAGE = b"<html><title>Beras</title><p>Harga beras turun.</p></html>"
PUBLIC = "93.184.216.34"
BOMB = gzip.compress(b" " * 30_000_000)
BARE = zlib.compressobj(wbits=-zlib.MAX_WBITS)
BARE_PAGE = BARE.compress(PAGE) + BARE.flush()


def pages() -> dict[str, Reply | str]:
    packed = {"Content-Encoding": "gzip"}
    return {
        "/": Reply(PAGE),
        "/gzip": Reply(gzip.compress(PAGE), headers=packed),
        "/deflate": Reply(zlib.compress(PAGE), headers={"Content-Encoding": "deflate"}),
        "/bare": Reply(BARE_PAGE, headers={"Content-Encoding": "deflate"}),
        "/bomb": Reply(BOMB, headers=packed),
        "/not-packed": Reply(PAGE, headers=packed),
        "/half-packed": Reply(gzip.compress(PAGE)[:30], headers=packed),
        "/brotli": Reply(PAGE, headers={"Content-Encoding": "br"}),
        "/twice": Reply(gzip.compress(BOMB), headers={"Content-Encoding": "gzip, gzip"}),
        "/large": Reply(b"x" * (request.LIMIT + 1)),
        "/endless": Reply(b"x" * (request.LIMIT + 1), length=""),
        "/says-large": Reply(PAGE, length="99999999999"),
        "/says-more": Reply(PAGE, length="999"),
        "/says-less": Reply(PAGE, length=str(len(PAGE) - 7)),
        "/says-nonsense": Reply(PAGE, length="viele"),
        "/empty": Reply(b"  "),
        "/picture": Reply(b"\x89PNG\r\n", kind="image/png"),
        "/pdf": Reply(b"%PDF-1.7", kind="application/pdf"),
        "/unknown": Reply(PAGE, kind="application/octet-stream"),
        "/unknown-bytes": Reply(b"\x00\x01", kind="application/octet-stream"),
        "/untyped": Reply(PAGE, kind=""),
        "/gone": Reply(PAGE, status=410),
        "/stall": Reply(PAGE, stall=20),
        "/circle": Reply.to("/circle-2"),
        "/circle-2": Reply.to("/circle"),
        "/itself": Reply.to(""),
        "/cookie": Reply(status=302, headers={"Location": "/", "Set-Cookie": "a=b"}),
        "/to-file": Reply.to("file:///etc/passwd"),
        **{f"/step/{n}": Reply.to(f"/step/{n + 1}", 301 + n % 2) for n in range(30)},
    }


@pytest.fixture(scope="module")
def here() -> Iterator[Site]:
    with site(pages()) as running:
        yield running


def refused(address: str, **how: Any) -> LoadError:
    with pytest.raises(LoadError) as caught:
        fetch(address, **{"typed": True, **how})
    return caught.value


@pytest.mark.parametrize(
    "path", ["/", "/gzip", "/deflate", "/bare", "/unknown", "/untyped", "/step/20", "/cookie"]
)
def test_a_page_comes_as_it_is(here: Site, path: str) -> None:
    here.pages["/step/25"] = Reply(PAGE)
    page = fetch(here.at(path), typed=True)
    assert page.data == PAGE
    assert page.address.startswith(here.at("/"))
    assert page.fetched.endswith("+00:00")


def test_the_site_learns_what_asks_and_nothing_else(here: Site) -> None:
    fetch(here.at("/cookie"), typed=True)
    said = here.headers[-1]
    assert said["user-agent"] == "Sorot/1.0"
    assert said["host"] == f"127.0.0.1:{here.port}"
    assert not {"cookie", "referer", "authorization"} & said.keys()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/bomb", LoadReason.TOO_LARGE),
        ("/large", LoadReason.TOO_LARGE),
        ("/endless", LoadReason.TOO_LARGE),
        ("/says-large", LoadReason.TOO_LARGE),
        ("/says-more", LoadReason.BROKEN_OFF),
        ("/not-packed", LoadReason.BROKEN_OFF),
        ("/half-packed", LoadReason.BROKEN_OFF),
        ("/brotli", LoadReason.WRONG_TYPE),
        ("/twice", LoadReason.WRONG_TYPE),
        ("/picture", LoadReason.WRONG_TYPE),
        ("/pdf", LoadReason.WRONG_TYPE),
        ("/unknown-bytes", LoadReason.WRONG_TYPE),
        ("/empty", LoadReason.EMPTY),
        ("/gone", LoadReason.STATUS),
        ("/nowhere", LoadReason.STATUS),
        ("/circle", LoadReason.REDIRECTS),
        ("/itself", LoadReason.REDIRECTS),
        ("/step/0", LoadReason.REDIRECTS),
        ("/to-file", LoadReason.SCHEME),
    ],
)
def test_what_is_no_page_is_refused(here: Site, path: str, reason: LoadReason) -> None:
    assert refused(here.at(path)).reason is reason


@pytest.mark.parametrize("path", ["/says-less", "/says-nonsense"])
def test_a_length_that_is_no_length_harms_nobody(here: Site, path: str) -> None:
    assert PAGE.startswith(fetch(here.at(path), typed=True).data)


def test_this_machine_is_asked_only_where_the_reader_typed_it(here: Site) -> None:
    before = len(here.asked)
    assert refused(here.at("/"), typed=False).reason is LoadReason.LOCAL
    assert len(here.asked) == before


def network(here: Site, **numbers: str | Sequence[str]) -> Network:
    """Hosts by the first part of their names; whoever is asked, this site answers."""
    taken: dict[str, list[str]] = {
        name: [found] if isinstance(found, str) else list(found) for name, found in numbers.items()
    }

    def find(host: str, _port: int) -> Sequence[str]:
        known = taken[host.partition(".")[0]]
        return [known.pop(0) if len(known) > 1 else known[0]]

    def reach(_number: str, _port: int, seconds: float) -> socket.socket:
        return socket.create_connection(("127.0.0.1", here.port), seconds)

    return Network(find, reach)


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://dalam.example/", LoadReason.LOCAL),
        ("http://luar.example/again", LoadReason.LOCAL),
        ("http://lain.example/", None),
    ],
)
def test_no_redirect_leads_into_the_own_network(
    here: Site, location: str, reason: LoadReason | None
) -> None:
    here.pages["/out"] = Reply.to(location)
    # "luar" means a machine of the own network when it is asked for once more.
    hosts = network(here, luar=[PUBLIC, "10.0.0.1"], dalam="192.168.1.1", lain=PUBLIC)
    if reason is None:
        assert fetch("http://luar.example/out", typed=True, network=hosts).data == PAGE
    else:
        assert refused("http://luar.example/out", network=hosts).reason is reason


def test_what_was_typed_may_redirect_within_itself_alone(here: Site) -> None:
    here.pages["/in"] = Reply.to("/")
    here.pages["/across"] = Reply.to("http://lain.example/")
    hosts = network(here, dalam="192.168.1.1", lain="192.168.1.2")
    assert fetch("http://dalam.example/in", typed=True, network=hosts).data == PAGE
    assert refused("http://dalam.example/across", network=hosts).reason is LoadReason.LOCAL


def test_stopping_ends_it_at_once(here: Site) -> None:
    stopped = threading.Event()
    errors: list[LoadError] = []

    def work() -> None:
        errors.append(refused(here.at("/stall"), stop=stopped.is_set))

    thread = threading.Thread(target=work)
    thread.start()
    assert until(lambda: "/stall" in here.asked)
    stopped.set()
    thread.join(5)
    assert [error.reason for error in errors] == [LoadReason.STOPPED]


def test_a_site_that_takes_too_long_is_left(here: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.reading.web.fetching.SECONDS", 0.2)
    assert refused(here.at("/stall")).reason is LoadReason.TIMEOUT


def test_nobody_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert refused(f"http://127.0.0.1:{port}/").reason is LoadReason.NO_ANSWER


def test_no_network(here: Site) -> None:
    def reach(_number: str, _port: int, _seconds: float) -> socket.socket:
        raise OSError(101, "Network is unreachable")

    lost = Network(lambda _host, _port: [PUBLIC], reach)
    assert refused("http://luar.example/", network=lost).reason is LoadReason.OFFLINE


def test_the_second_machine_of_a_host_answers_where_the_first_is_down(here: Site) -> None:
    def reach(number: str, _port: int, seconds: float) -> socket.socket:
        if number == PUBLIC:
            raise ConnectionRefusedError
        return socket.create_connection(("127.0.0.1", here.port), seconds)

    hosts = Network(lambda _host, _port: [PUBLIC, "93.184.216.35"], reach)
    assert fetch("http://luar.example/", typed=False, network=hosts).data == PAGE


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def secured(authority: trustme.CA, host: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return context


@pytest.mark.parametrize(("host", "good"), [("luar.example", True), ("lain.example", False)])
def test_a_host_proves_its_name_though_its_number_is_asked(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, host: str, good: bool
) -> None:
    with (
        authority.cert_pem.tempfile() as trusted,
        site({"/": Reply(PAGE)}, secured(authority, host)) as here,
    ):
        monkeypatch.setenv("SSL_CERT_FILE", trusted)
        hosts = network(here, luar=PUBLIC)
        if good:
            page = fetch("https://luar.example/", typed=False, network=hosts)
            assert page == RawPage("https://luar.example/", HTML, PAGE, page.fetched)
            assert here.headers[-1]["host"] == "luar.example"
        else:
            error = refused("https://luar.example/", network=hosts)
            assert (error.reason, error.detail) == (LoadReason.CERTIFICATE, "luar.example")


def test_nobody_is_trusted_without_proof(authority: trustme.CA) -> None:
    with site({"/": Reply(PAGE)}, secured(authority, "luar.example")) as here:
        error = refused("https://luar.example/", network=network(here, luar=PUBLIC))
        assert error.reason is LoadReason.CERTIFICATE
