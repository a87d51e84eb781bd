"""The support file may be sent to anybody: nothing of buyers, people or secrets is in any byte of it."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from oker_desk.domain.people import Right
from oker_desk.domain.redacting import MASK, Redactor
from oker_desk.services.cancelling import cancel_order
from oker_desk.services.desk import Desk
from oker_desk.services.setup.doctor import examine
from oker_desk.services.setup.people import PersonForm, keep_person
from oker_desk.services.setup.support import make_bundle, write_bundle
from oker_desk.store.steps import newest_version
from tests.shop import Shop, new_order, pack, trouble_of

MARKED = {
    "name": "Zyxwina Quarxley",
    "phone": "9812345670",
    "addressLine1": "77 Brzlik Gardens",
    "addressLine2": "Flat Vorplex",
    "city": "Bengaluru",
    "state": "Karnataka",
    "country": "IN",
    "pincode": "560001",
}
PRIVATE = (
    *("Zyxwina", "Quarxley", "9812345670", "98123", "Brzlik", "Vorplex", "Bengaluru", "560001"),
    *("Wumpka", "EMP-88442", "84421", "660071"),
)


def fill_log(home: Path, *lines: str) -> None:
    folder = home / "logs"
    folder.mkdir(exist_ok=True)
    (folder / "oker-desk.log").write_text("\n".join(lines), encoding="utf-8")
    (folder / "oker-desk.log.1").write_text("\n".join(reversed(lines)), encoding="utf-8")


@pytest.fixture
def lived_in(shop: Shop, desk: Desk) -> Desk:
    """A desk that has seen marked buyers, people and secrets everywhere."""
    packed = new_order(shop, desk, shippingAddress=MARKED)
    pack(desk, packed)
    cancel_order(
        desk, new_order(shop, desk, shippingAddress=MARKED), "Zyxwina Quarxley called: wrong address"
    )
    keep_person(desk, PersonForm("Wumpka", {Right.SET_UP}, badge="EMP-88442", pin="660071"))
    secret, token = shop.sandbox.password, "tok-Xq77Zz-Wvut"
    fill_log(
        desk.home,
        f"2026-11-26 10:00:00,000 77 ERROR oker_desk.gui.start: A piece of work failed: {secret}",
        "Traceback (most recent call last):",
        '  File "/home/wumpka/oker_desk/services/desk.py", line 12, in open_desk',
        "    raise KeyError(buyer)",
        "KeyError: 'Zyxwina Quarxley, 77 Brzlik Gardens, +91 98123-45670'",
        f"2026-11-26 10:00:01,000 77 WARNING urllib3: GET /order?token={token}&phone=9812345670 560001",
    )
    return desk


def test_a_call_can_be_followed_without_what_it_asked_about(lived_in: Desk) -> None:
    fill_log(
        lived_in.home,
        "2026-11-26 10:00:00,000 77 INFO oker_desk.remote.http: GET orders/labels?orderItemIds=700100005 200 6 ms",
        "2026-11-26 10:00:01,000 77 INFO oker_desk.remote.http: POST authToken TLS certificate not trusted 9 ms",
    )
    log = members(make_bundle(lived_in, []))["log-0.txt"].decode()
    assert f"oker_desk.remote.http: GET orders/labels?orderItemIds={MASK} ms" in log
    assert "POST authToken TLS certificate not trusted 9 ms" in log


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        return {name: bundle.read(name) for name in bundle.namelist()}


def test_nothing_private_is_in_any_byte(shop: Shop, lived_in: Desk) -> None:
    found = members(make_bundle(lived_in, examine(lived_in)))
    secrets = [shop.sandbox.password, "tok-Xq77Zz", "Wvut", *PRIVATE]
    for name, content in found.items():
        text = content.decode("utf-8")
        assert not [word for word in secrets if word.casefold() in text.casefold()], name
    raw = make_bundle(lived_in, [])
    assert not [word for word in secrets if word.encode() in raw]


def test_what_helps_is_in_it(lived_in: Desk) -> None:
    found = members(make_bundle(lived_in, examine(lived_in)))
    about = json.loads(found["about.json"])
    assert about["schema"] == newest_version()
    assert about["packages"]["requests"]
    assert [name for name, _, _ in json.loads(found["doctor.json"])][:2] == ["keyring", "cache"]
    assert json.loads(found["counts.json"])["orders"]["CANCELLED"] == 1
    assert json.loads(found["syncs.json"])[0]["outcome"] == "done"
    acts = [event["act"] for event in json.loads(found["history.json"])]
    assert "invoice" in acts
    log = found["log-0.txt"].decode()
    assert "2026-11-26 10:00:00,000" in log
    assert 'File "…/oker_desk/services/desk.py", line 12, in open_desk' in log
    assert "[KeyError]" in log
    assert "A piece of work failed" in log


def test_the_badge_key_stays_here(lived_in: Desk) -> None:
    assert "people.badge_key" not in json.loads(members(make_bundle(lived_in, []))["settings.json"])


def test_it_is_written_where_it_is_wanted_or_says_why_not(lived_in: Desk, tmp_path: Path) -> None:
    path = write_bundle(lived_in, tmp_path / "support.zip", [])
    assert zipfile.is_zipfile(path)
    assert "could not be written" in trouble_of(write_bundle, lived_in, tmp_path / "no" / "x.zip", []).message


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("The printer Zebra is not there.", f"The printer {MASK} is not there."),
        ("Call +91 98123-45670 now", f"{MASK} +{MASK} now"),
        ("Error 404 after 3 tries", f"Error 404 after 3 {MASK}"),
        ("pin 560001", f"{MASK} {MASK}"),
    ],
)
def test_only_words_of_the_program_and_short_numbers_stay(said: str, left: str) -> None:
    own = ["The printer is not there now", "Error after"]
    assert Redactor(own).text(said) == left


def test_the_tables_are_told_with_their_columns_and_rows(lived_in: Desk) -> None:
    with zipfile.ZipFile(io.BytesIO(make_bundle(lived_in, examine(lived_in)))) as bundle:
        tables = json.loads(bundle.read("tables.json"))
    assert tables["orders"]["rows"] == 2
    assert tables["orders"]["columns"]["order_no"] == "TEXT"
    assert tables["orders"]["indexes"]
