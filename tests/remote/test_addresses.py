from __future__ import annotations

import pytest

from oker_desk.domain.trouble import Outcome, Trouble
from oker_desk.remote.address import check_address, check_link, same_server
from oker_desk.remote.oker.route import DirectRoute
from tests.remote.scripted import MemoryLogIn


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("https://api.oker.example", "https://api.oker.example"),
        ("  https://api.oker.example/  ", "https://api.oker.example"),
        ("https://api.oker.example/erp/uniware//", "https://api.oker.example/erp/uniware"),
        ("https://api.oker.example:8443", "https://api.oker.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
    ],
)
def test_https_anywhere_and_http_on_this_machine_may_be_used(typed: str, used: str) -> None:
    assert check_address(typed) == used


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "api.oker.example",
        "ftp://api.oker.example",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "http://api.oker.example",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://0.0.0.0:80",
        "http://192.168.1.5",
        "http://[::2]",
        "https://[::1",
        "https://user:s3cret@api.oker.example",
        "https://user@api.oker.example",
        "https://@api.oker.example",
        "https://api.oker.example?x=1",
        "https://api.oker.example/?",
        "https://api.oker.example/#part",
        "https://api.oker.example:99999",
        "https://api.oker.example:0",
        "https://api.oker.example:port",
        "https://api oker.example",
        "https://api.oker.example\\@evil.example",
        "https://api.oker.example/\nHost: evil",
        "http://127.0.0.1\\@evil.example",
    ],
)
def test_any_other_address_is_invalid_and_not_repeated(typed: str) -> None:
    with pytest.raises(Trouble) as caught:
        check_address(typed)
    assert caught.value.outcome is Outcome.INVALID
    assert "s3cret" not in caught.value.message


def test_no_route_is_made_to_an_unsafe_address() -> None:
    with pytest.raises(Trouble, match="must begin with https"):
        DirectRoute(MemoryLogIn("http://api.oker.example"))


@pytest.mark.parametrize(
    "link", ["http://cdn.example/m.pdf", "file:///m.pdf", "https://a:b@cdn.example/m.pdf", "m.pdf"]
)
def test_unsafe_links_are_refused(link: str) -> None:
    with pytest.raises(Trouble) as caught:
        check_link(link)
    assert caught.value.outcome is Outcome.REFUSED


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://oker.example/a", "https://OKER.example:443/b?c", True),
        ("https://oker.example", "https://cdn.oker.example", False),
        ("https://oker.example", "https://oker.example:8443", False),
        ("https://localhost", "http://localhost", False),
    ],
)
def test_a_server_is_the_same_with_the_same_scheme_host_and_port(one: str, other: str, same: bool) -> None:
    assert same_server(one, other) is same
