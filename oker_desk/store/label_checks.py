"""What the check of a document found, kept with its hash: printing then only draws."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from oker_desk.domain.papers import Area, Plan, Symbol
from oker_desk.domain.verdicts import Verdict
from oker_desk.domain.wording import Sentence
from oker_desk.store.columns import from_json, need_time, time_text, to_json
from oker_desk.store.database import Database


class Refused(Struct, frozen=True):
    """A document that was not used; ``used_by`` is the supervisor who had it used all the same."""

    sha256: str
    awb: str
    at: datetime
    used_by: str


class LabelChecks:
    """Every method that writes does so inside the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep(self, sha256: str, awb: str, found: Plan | Verdict, at: datetime) -> None:
        plan = to_json(found) if isinstance(found, Plan) else None
        refusal = None
        if isinstance(found, Verdict):
            values = {name: str(value) for name, value in found.sentence.values.items()}
            refusal = to_json({"rule": found.rule, "template": found.sentence.template, "values": values})
        self._db.run(
            "INSERT INTO label_checks VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256, awb) DO UPDATE SET "
            "plan = excluded.plan, refusal = excluded.refusal, checked_at = excluded.checked_at",
            (sha256, awb, plan, refusal, time_text(at)),
        )

    def find(self, sha256: str, awb: str) -> Plan | Verdict | None:
        """Return what the check found, or None if this document was never checked for this number."""
        row = self._db.first("SELECT * FROM label_checks WHERE sha256 = ? AND awb = ?", (sha256, awb))
        if row is None:
            return None
        if row["plan"] is not None:
            return _plan(from_json(row["plan"]))
        said: Mapping[str, Any] = from_json(row["refusal"])
        return Verdict(False, said["rule"], Sentence(said["template"], said["values"]), said["values"])

    def note_refused(self, order_no: str, sha256: str, awb: str, at: datetime) -> None:
        self._db.run(
            "INSERT INTO refused_labels (order_no, sha256, awb, at) VALUES (?, ?, ?, ?) ON CONFLICT (order_no) DO "
            "UPDATE SET sha256 = excluded.sha256, awb = excluded.awb, at = excluded.at, used_by = '', used_at = NULL",
            (order_no, sha256, awb, time_text(at)),
        )

    def note_used(self, order_no: str, person: str, at: datetime) -> None:
        self._db.run(
            "UPDATE refused_labels SET used_by = ?, used_at = ? WHERE order_no = ?",
            (person, time_text(at), order_no),
        )

    def refused(self, order_no: str) -> Refused | None:
        """Return the newest document of the order that its check refused."""
        row = self._db.first("SELECT * FROM refused_labels WHERE order_no = ?", (order_no,))
        if row is None:
            return None
        return Refused(str(row["sha256"]), str(row["awb"]), need_time(row["at"]), str(row["used_by"]))


def _plan(stored: Mapping[str, Any]) -> Plan:
    symbol = stored["symbol"]
    return Plan(
        page=stored["page"],
        area=Area(**stored["area"]),
        page_size=tuple(stored["page_size"]),
        symbol=Symbol(**{**symbol, "area": Area(**symbol["area"]), "read_at": tuple(symbol["read_at"])}),
        narrowest=stored["narrowest"],
        invoice_pages=tuple(stored["invoice_pages"]),
        own_pages=tuple(stored["own_pages"]),
        shared=stored["shared"],
    )
