"""The selected order in words: its items, what happened to it, what may be done and why the rest may not."""

from __future__ import annotations

from datetime import datetime

from oker_desk.domain.acts import Act
from oker_desk.domain.events import Event
from oker_desk.domain.orders import Order, OrderState
from oker_desk.gui.language import clock, speak, tr
from oker_desk.gui.orders.words import ACT_WORDS, courier_line, due_word, payment_word, state_word
from oker_desk.services.views import OrderView

_ASKED = (Act.CHECK, Act.INVOICE, Act.LABEL, Act.REPRINT, Act.ADD, Act.CLOSE, Act.HAND_OVER, Act.CANCEL)


def headline(view: OrderView) -> str:
    return tr("Order {no}  ·  {state}", no=view.order.display_no, state=state_word(view))


def facts(view: OrderView, now: datetime) -> list[str]:
    """Return what else is known, few lines; no address and no price (R52, R53)."""
    order, line = view.order, view.order.parcel.line
    channel = order.channel
    due = due_word(order.state, channel.dispatch_by, now)
    told = [
        due if due.startswith(tr("LATE")) else tr("Dispatch by {time}", time=clock(channel.dispatch_by, now)),
        tr("{payment}, to {city}", payment=payment_word(channel.payment), city=channel.ship_to.city or "–"),
    ]
    more = [view.facility or tr("Facility not in the warehouse map")]
    if order.parcel.invoice is not None:
        more.append(tr("Invoice {code}", code=order.parcel.invoice.code))
    parcel = [courier_line(order)] if courier_line(order) else []
    if line is not None:
        off = tr("Manifest {no} (taken off)", no=line.manifest_no)
        parcel.append(off if line.taken_off else tr("Manifest {no}", no=line.manifest_no))
    more.append(tr("as Oker told it at {time}", time=clock(order.as_of, now)))
    return ["  ·  ".join(words) for words in (told, more, parcel) if words]


def warnings(view: OrderView) -> str:
    """Return why the order stands aside, and steps that Oker has not answered."""
    told = [speak(verdict.sentence) for verdict in view.set_aside] if _matters(view) else []
    told += [
        tr("Oker has not answered: {act}.", act=tr(ACT_WORDS[act]))
        for act in sorted(view.order.parcel.unsure)
    ]
    return "\n".join(dict.fromkeys(told))


def server_words(order: Order) -> list[str]:
    """Return what Oker told, word for word, for whoever talks to the Oker team; nothing of the buyer (R52)."""
    channel = order.channel
    told = [
        tr("Order {no}, status {word}", no=order.order_no, word=channel.status),
        tr("As of {time}", time=channel.as_of.astimezone().isoformat(timespec="seconds")),
        tr("Marketplace shipping: {answer}", answer=tr("yes") if channel.third_party_shipping else tr("no")),
    ]
    for item in channel.items:
        told.append(
            tr(
                "Item {id}: status {word}, on hold {hold}, packet {packet}, warehouse {warehouse}, variant {variant}",
                id=item.item_id,
                word=item.raw_status,
                hold=tr("yes") if item.on_hold else tr("no"),
                packet=item.packet_number,
                warehouse=item.warehouse or "–",
                variant=item.variant_id,
            )
        )
        news = item.return_news
        if news is not None:
            told.append(
                tr(
                    "Return: {reason}, AWB {awb}, courier {courier}",
                    reason=news.reason or "–",
                    awb=news.awb or "–",
                    courier=news.courier or "–",
                )
            )
    return told


def timeline(history: tuple[Event, ...], now: datetime) -> list[str]:
    """Return what happened, newest first: ``10:42  Meena: Label printed to Zebra.``"""
    return [f"{clock(event.at, now)}  {event.who}: {event.text}" for event in reversed(history)]


def acts(view: OrderView) -> list[tuple[bool, str, str]]:
    """Return every act: whether it may be done, its name, and why not."""
    told = []
    for act in _ASKED:
        verdict = view.verdicts.get(act)
        if verdict is not None:
            told.append((verdict.allowed, tr(ACT_WORDS[act]), speak(verdict.sentence)))
    return sorted(told, key=lambda entry: not entry[0])


def _matters(view: OrderView) -> bool:
    return view.order.state in {OrderState.NEW, OrderState.CHECKING, OrderState.CHECKED, OrderState.CONFLICT}
