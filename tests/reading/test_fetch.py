"""Fetching: only https, only public addresses, at every hop; sizes and times are capped."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from claimcheck.errors import SourceError
from claimcheck.reading import fetch as fetching
from claimcheck.reading.fetch import fetch, is_public, resolved

PUBLIC = "93.184.216.34"

PAGES: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/ok": (200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>ok</html>"),
    "/caf%C3%A9?q=1": (200, {"Content-Type": "text/plain"}, "café".encode()),
    "/once": (302, {"Location": "/ok"}, b""),
    "/loop": (301, {"Location": "/loop"}, b""),
    "/inside": (302, {"Location": "https://inside.example/"}, b""),
    "/plain": (302, {"Location": "http://news.example/ok"}, b""),
    "/file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/metadata": (307, {"Location": "https://169.254.169.254/latest/"}, b""),
    "/gone": (404, {}, b"no"),
    "/big": (200, {"Content-Type": "text/html"}, b"x" * 2000),
}


class Stub(BaseHTTPRequestHandler):
    """A site on this machine, reached only through the tests' own connector."""

    def do_GET(self) -> None:
        """Answer from the table."""
        status, headers, body = PAGES[self.path]
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = HTTPServer(("127.0.0.1", 0), Stub)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


NAMES = {
    "news.example": [PUBLIC],
    "inside.example": ["10.0.0.8"],
    "both.example": [PUBLIC, "127.0.0.1"],
    "empty.example": [],
}


def names(host: str) -> list[str]:
    """The tests' resolver; literal addresses are themselves, as for the system's."""
    if host in NAMES:
        return NAMES[host]
    if host.replace(".", "").isdigit() or ":" in host or host.startswith("0x"):
        return resolved(host)
    raise OSError("unknown")


def get(url: str, port: int) -> fetching.Fetched:
    def connect(address: str, host: str, timeout: float) -> http.client.HTTPConnection:
        assert (address, host) == (PUBLIC, "news.example")
        return http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)

    return fetch(url, resolve=names, connect=connect)


def unreached(address: str, host: str, timeout: float) -> http.client.HTTPConnection:
    raise AssertionError(f"{address} {host} {timeout} was asked")


def test_a_page(port: int) -> None:
    """The bytes and their media type; the path is percent-encoded."""
    assert get("https://news.example/ok", port) == fetching.Fetched(b"<html>ok</html>", "text/html")
    assert get("https://news.example/café?q=1", port).data == "café".encode()


def test_a_redirect_is_followed(port: int) -> None:
    """Within the rules."""
    assert get("https://news.example/once", port).data == b"<html>ok</html>"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/loop", "redirects more than 3 times"),
        ("/inside", "private network"),
        ("/plain", "only https"),
        ("/file", "only https"),
        ("/metadata", "private network"),
        ("/gone", "answered 404"),
    ],
)
def test_every_hop_is_checked(port: int, path: str, words: str) -> None:
    """A redirect into a private network, to http or to a file is refused."""
    with pytest.raises(SourceError, match=words) as caught:
        get(f"https://news.example{path}", port)

    assert caught.value.message.startswith(f"https://news.example{path}: ")
    assert caught.value.hint


def test_size_is_capped(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more is read than the cap and a chunk."""
    monkeypatch.setattr(fetching, "MAX_BYTES", 1000)

    with pytest.raises(SourceError, match="larger than"):
        get("https://news.example/big", port)


def test_time_is_capped(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole fetch has one deadline."""
    monkeypatch.setattr(fetching, "MAX_SECONDS", 0.0)

    with pytest.raises(SourceError, match="took too long"):
        get("https://news.example/ok", port)


REFUSED = (
    "http://news.example/",
    "ftp://news.example/",
    "file:///etc/passwd",
    "gopher://news.example/",
    "https://",
    "https:///path",
    "https://user@news.example/",
    "https://user:pass@news.example/",
    "https://news.example@127.0.0.1/",
    "https://news.example:8443/",
    "https://news.example:99999/",
    "https://news.example:22/",
    "https://news.example\\@127.0.0.1/",
    "https://news.example/a b",
    "https://news.example/\r\nHost: x",
    "https://[::1/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0.0.1/",
    "https://0177.0.0.1/",
    "https://0/",
    "https://0.0.0.0/",
    "https://10.1.2.3/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://100.64.0.1/",
    "https://198.18.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[fe80::1]/",
    "https://[fc00::1]/",
    "https://inside.example/",
    "https://both.example/",
    "https://empty.example/",
    "https://unknown.example/",
    "https://" + "a" * 70 + ".example/",
)


@pytest.mark.parametrize("url", REFUSED)
def test_what_is_never_asked(url: str) -> None:
    """No connection is made at all."""
    with pytest.raises(SourceError):
        fetch(url, resolve=names, connect=unreached)


def test_there_are_forty_forms() -> None:
    """The list is as long as it should be."""
    assert len(REFUSED) >= 40


@pytest.mark.parametrize("address", [PUBLIC, "2606:4700::1111", "::ffff:93.184.216.34"])
def test_public(address: str) -> None:
    """What is open to all may be asked."""
    assert is_public(address)


@pytest.mark.parametrize("address", ["", "localhost", "fe80::1%eth0", "127.0.0.1", "2001:db8::1"])
def test_not_public(address: str) -> None:
    """What is not an address is not public either."""
    assert not is_public(address)
