"""Which machines may be asked for a page: those of the open network, and one that was typed."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING

from desktop.reading.errors import LoadError, LoadReason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.reading.web.address import Address


# Numbers of the sixth version that carry one of the fourth in their last bits (RFC 6052, 8215).
_TRANSLATED = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))
_LAST_32 = 0xFFFF_FFFF


def is_open(number: str) -> bool:
    """Whether a machine's number belongs to the open network, not to this machine or its own net.

    Loopback, private, link-local, shared (RFC 6598), unique local and reserved numbers do not,
    however they are wrapped.
    """
    found = ip_address(number.partition("%")[0])
    if isinstance(found, IPv6Address):
        inner = _carried(found)
        if inner is not None:
            return is_open(str(inner))
    return found.is_global and not found.is_multicast


def _carried(number: IPv6Address) -> IPv4Address | None:
    if number.ipv4_mapped or number.sixtofour:
        return number.ipv4_mapped or number.sixtofour
    if any(number in network for network in _TRANSLATED):
        return IPv4Address(int(number) & _LAST_32)
    return None


def resolve(host: str, port: int) -> Sequence[str]:
    """The numbers of a host's machines, as the system finds them; old forms such as 127.1, too.

    Raises:
        OSError: there is no such host, or nobody to ask.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def checked(
    address: Address, ask: Callable[[str, int], Sequence[str]], *, local: bool
) -> Sequence[str]:
    """The numbers of the machines at an address; `local` says that it may be one of the own net.

    What is asked is the number that was checked: a name that means another machine a moment later
    leads nowhere.

    Raises:
        LoadError: it is in the machine's own network and may not be, or there is no such host.
    """
    try:
        numbers = ask(address.host, address.port)
    except UnicodeError as error:
        raise LoadError(str(address), LoadReason.NO_HOST, address.host) from error
    except socket.gaierror as error:
        # "Try again" is what a system says that reaches none of its name servers.
        offline = error.errno == socket.EAI_AGAIN
        reason = LoadReason.OFFLINE if offline else LoadReason.NO_HOST
        raise LoadError(str(address), reason, address.host) from error
    if not local and not all(map(is_open, numbers)):
        raise LoadError(str(address), LoadReason.LOCAL, address.host)
    return numbers
