"""One https page from a public address, and nothing else.

An address can be a trap: it may name this machine, a router or a cloud's metadata service, or
redirect there. So each hop is resolved once, every address it resolves to must be public, and the
connection goes to the address that was checked, not to a name that may by then mean another.
See OWASP, "Server-Side Request Forgery Prevention Cheat Sheet".
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

from claimcheck import __version__
from claimcheck.errors import SourceError

MAX_BYTES = 5 * 1024 * 1024
MAX_REDIRECTS = 3
MAX_SECONDS = 10.0

PORT = 443

_REDIRECTS = frozenset({301, 302, 303, 307, 308})

_NAT64 = ipaddress.ip_network("64:ff9b::/96")

_HEADERS = {
    "User-Agent": f"claimcheck/{__version__}",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/pdf",
    "Accept-Encoding": "identity",
}

_SAVE = "Open it in a browser, save the page, and name the file."

Resolve = Callable[[str], Sequence[str]]
"""A host name to the addresses it has."""

Connect = Callable[[str, str, float], http.client.HTTPConnection]
"""Address, host name and seconds left to an open connection; OSError when there is none."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back, and the media type it was sent as."""

    data: bytes
    media_type: str


class _PinnedConnection(http.client.HTTPSConnection):
    """TLS with the host's name and certificate, over a connection to one checked address."""

    def __init__(self, address: str, host: str, timeout: float) -> None:
        self._tls = ssl.create_default_context()
        super().__init__(host, PORT, timeout=timeout, context=self._tls)
        self._address = address

    def connect(self) -> None:
        plain = socket.create_connection((self._address, PORT), timeout=self.timeout)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)


def resolved(host: str) -> list[str]:
    """The addresses of a host name; OSError when it has none."""
    found = socket.getaddrinfo(host, PORT, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[4][0]) for address in found))


def connected(address: str, host: str, timeout: float) -> http.client.HTTPConnection:
    """An open connection to the address, with the host's certificate checked."""
    connection = _PinnedConnection(address, host, timeout)
    connection.connect()
    return connection


def fetch(url: str, *, resolve: Resolve = resolved, connect: Connect = connected) -> Fetched:
    """The bytes behind an https address; SourceError when any check or cap is not met."""
    deadline = time.monotonic() + MAX_SECONDS
    at = url
    for _ in range(MAX_REDIRECTS + 1):
        parts = _checked(at, url)
        address = _public_address(parts, url, resolve)
        found = _get(parts, address, url, deadline, connect)
        if isinstance(found, Fetched):
            return found
        at = urljoin(at, found)
    raise SourceError(f"{url}: redirects more than {MAX_REDIRECTS} times", hint=_SAVE)


def is_public(address: str) -> bool:
    """Whether an address is one of the open internet, whatever form it hides a private one in."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _checked(at: str, url: str) -> SplitResult:
    """The parts of an address that may be asked."""
    try:
        parts = urlsplit(at)
        port = parts.port
    except ValueError as error:
        raise SourceError(f"{url}: is no address", hint="Check it.") from error
    if parts.scheme != "https":
        raise SourceError(f"{url}: only https addresses are fetched", hint=_SAVE)
    if parts.username is not None or parts.password is not None:
        raise SourceError(f"{url}: carries a user name", hint="Leave out what is before the '@'.")
    if port not in (None, PORT):
        raise SourceError(f"{url}: only port {PORT} is asked", hint=_SAVE)
    if not parts.hostname or any(character <= " " or character == "\\" for character in at):
        raise SourceError(f"{url}: is no address", hint="Check it.")
    return parts


def _public_address(parts: SplitResult, url: str, resolve: Resolve) -> str:
    """The first address of a host, if all it has are public."""
    try:
        addresses = resolve(_ascii_host(parts))
    except (OSError, UnicodeError) as error:
        raise SourceError(f"{url}: the host is not known", hint="Check the address.") from error
    if not addresses or not all(is_public(address) for address in addresses):
        raise SourceError(f"{url}: leads into a private network", hint=_SAVE)
    return addresses[0]


def _get(
    parts: SplitResult, address: str, url: str, deadline: float, connect: Connect
) -> Fetched | str:
    """The page, or the address it redirects to."""
    try:
        return _asked(parts, connect(address, _ascii_host(parts), _left(deadline)), url, deadline)
    except (OSError, http.client.HTTPException) as error:
        cause = "took too long" if isinstance(error, TimeoutError) else f"did not answer ({error})"
        raise SourceError(f"{url}: {cause}", hint=_SAVE) from error


def _asked(
    parts: SplitResult, connection: http.client.HTTPConnection, url: str, deadline: float
) -> Fetched | str:
    """Ask an open connection, which is closed afterwards."""
    target = _escaped((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
    with closing(connection):
        connection.request("GET", target, headers={**_HEADERS, "Host": _ascii_host(parts)})
        with connection.getresponse() as response:
            location = response.getheader("Location")
            if response.status in _REDIRECTS and location:
                return location
            return _received(response, url, deadline)


def _ascii_host(parts: SplitResult) -> str:
    return (parts.hostname or "").encode("idna").decode("ascii")


def _received(response: http.client.HTTPResponse, url: str, deadline: float) -> Fetched:
    if response.status != http.client.OK:
        raise SourceError(f"{url}: the site answered {response.status}", hint=_SAVE)
    data = b""
    while chunk := response.read1(64 * 1024):
        data += chunk
        _left(deadline)
        if len(data) > MAX_BYTES:
            raise SourceError(f"{url}: is larger than {MAX_BYTES // 1024**2} MB", hint=_SAVE)
    return Fetched(data, (response.getheader("Content-Type") or "").partition(";")[0].lower())


def _left(deadline: float) -> float:
    """Seconds left; TimeoutError when there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _escaped(target: str) -> str:
    """The request line is ASCII; what is not is percent-encoded UTF-8."""
    return "".join(
        character if character.isascii() else "".join(f"%{byte:02X}" for byte in character.encode())
        for character in target
    )
