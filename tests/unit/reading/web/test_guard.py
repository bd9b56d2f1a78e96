import socket

import pytest

from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.web.address import parsed
from desktop.reading.web.guard import checked, is_open, resolve


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::5db8:d822", True),
        ("127.0.0.1", False),
        ("127.8.8.8", False),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.1.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b:1::a00:1", False),
        ("ff02::1", False),
    ],
)
def test_own_network_and_open_one(number: str, expected: bool) -> None:
    assert is_open(number) is expected


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "localhost", "[::1]"]
)
def test_no_form_of_this_machine_is_asked(host: str) -> None:
    with pytest.raises(LoadError) as caught:
        checked(parsed(f"http://{host}/"), resolve, local=False)
    assert caught.value.reason is LoadReason.LOCAL


@pytest.mark.parametrize("numbers", [["10.0.0.1"], ["93.184.216.34", "10.0.0.1"]])
def test_a_name_that_means_a_machine_of_the_own_network_is_refused(numbers: list[str]) -> None:
    address = parsed("https://kota.example/")
    with pytest.raises(LoadError) as caught:
        checked(address, lambda _host, _port: numbers, local=False)
    assert caught.value.reason is LoadReason.LOCAL
    assert checked(address, lambda _host, _port: numbers, local=True) == numbers


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(socket.EAI_AGAIN, "try again"), LoadReason.OFFLINE),
        (socket.gaierror(socket.EAI_NONAME, "no such name"), LoadReason.NO_HOST),
        (UnicodeError("label too long"), LoadReason.NO_HOST),
    ],
)
def test_names_that_nobody_knows(error: Exception, reason: LoadReason) -> None:
    def ask(_host: str, _port: int) -> list[str]:
        raise error

    with pytest.raises(LoadError) as caught:
        checked(parsed("https://kota.example/"), ask, local=False)
    assert caught.value.reason is reason
