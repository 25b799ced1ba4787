"""The demo's furniture: a sample station, sample accounts and a few finished cases, all people and firms invented.
Never touches a database that already holds an account.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.settings import Settings
from casework import calendar, clocks
from casework.elements import CaseType
from casework.triage import triage
from handoff.accounts import add_user
from store.open import Store
from store.values import Inbound
from store.work import Work

ACCOUNTS = (("Lin", "mediator"), ("Chen", "mediator"), ("Zhou", "supervisor"))
PASSWORD = "anxin-demo-2026"  # noqa: S105  # of the demo's invented accounts, printed at its start


@dataclass(frozen=True, slots=True)
class _Sample:
    """One finished case."""

    case_type: CaseType
    channel: str
    language: str
    hours_ago: int
    talk: Sequence[tuple[str, str]]  # (worker or mediator, text)
    elements: dict[str, Any]
    outcome: str
    mediator: str = "Lin"
    flags: Sequence[str] = ()


SAMPLES = (
    _Sample(
        CaseType.WAGE_ARREARS,
        "sms",
        "zh",
        190,
        (
            ("worker", "我在青禾食品厂做包装，厂里压了我们两个月工资没发，一共九千六"),
            ("mediator", "我是调解员小林，已经和厂里通过电话，他们说周五前结清。收到钱请告诉我一声。"),
            ("worker", "收到了，九千六都到账了，谢谢你"),
        ),
        {"employer": "青禾食品厂", "job": "包装工", "owed_months": 2, "owed_amount": "9600", "still_employed": "yes"},
        "paid",
    ),
    _Sample(
        CaseType.DISMISSAL,
        "web",
        "en",
        120,
        (
            ("worker", "I was told not to come back last Monday, no paper, after two years at Blue Harbour Hotel"),
            ("mediator", "I have called the hotel. They agree to talk on Thursday at 10. I will sit with you."),
            ("worker", "We agreed on two months of pay, thank you"),
        ),
        {"employer": "Blue Harbour Hotel", "job": "receptionist", "notice_form": "spoken", "still_employed": "no"},
        "agreed",
        mediator="Chen",
    ),
    _Sample(
        CaseType.WORK_INJURY,
        "telegram",
        "zh",
        75,
        (
            ("worker", "我老公在松岭木业上班手被锯伤了，厂里不肯报工伤"),
            ("mediator", "您先别急。家属自己也可以申请，我把要带的材料发给您。"),
        ),
        {"employer": "松岭木业", "injury_task": "锯木板", "on_shift": "yes", "employer_reported": "no"},
        "inspection",
    ),
)


def furnish(store: Store, settings: Settings) -> str:
    """Fill an empty database, and give the lines to print: the two pages and the sample logins."""
    now = datetime.now(UTC)
    with store.look() as work:
        empty = not work.mediators()
    if empty:
        with store.work() as work:
            work.add_station("BH", "白鹤 Baihe")
        for name, role in ACCOUNTS:
            add_user(store, name, role, PASSWORD, now, station="BH")
        for number, sample in enumerate(SAMPLES):
            with store.work() as work:
                _finished(work, sample, number, now - timedelta(hours=sample.hours_ago), settings)
    people = "   ".join(f"{name} ({role})" for name, role in ACCOUNTS)
    return (
        f"\n  the worker's page  {settings.url}/chat\n  the desk           {settings.url}/desk\n"
        f"  sample logins      {people}   password: {PASSWORD}\n"
        f"  in a terminal      .venv/bin/anxin chat\n\n  Ctrl-C stops everything.\n"
    )


def _finished(work: Work, sample: _Sample, number: int, began: datetime, settings: Settings) -> None:
    """One case from its first message to its close, as it would stand after days."""
    first_said = Inbound(sample.channel, f"demo-{number}", sample.talk[0][1], f"demo-{number}-0", began, local=True)
    receipt = work.receive(first_said, began)
    _heard(work, began)
    conversation = work.conversation(receipt.conversation_id)
    conversation.language = sample.language
    judged = triage(sample.case_type, sample.elements, sample.flags)
    case = work.new_case(
        conversation.id,
        began,
        case_type=sample.case_type,
        mode=judged.mode,
        flags=judged.flags,
        reasons=judged.reasons,
        status="open",
        opened_at=began,
    )
    work.event(case.id, "bot", "opened", {"case_type": str(sample.case_type)}, began)
    for key, value in sample.elements.items():
        work.set_element(case.id, key, value, "confirmed", receipt.message_id, sample.talk[0][1], began)
    for step, due_at in clocks.due(judged.mode, began.astimezone(settings.zone), calendar.of(settings.pack)):
        work.add_clock(case.id, step, due_at).done_at = began + timedelta(minutes=25)
    at = began + timedelta(minutes=30)
    work.event(case.id, sample.mediator, "claimed", {}, at)
    conversation.holder, conversation.mediator, case.owner = "human", sample.mediator, sample.mediator
    for turn, (who, text) in enumerate(sample.talk[1:], 1):
        at += timedelta(hours=5)
        if who == "worker":
            said = Inbound(sample.channel, f"demo-{number}", text, f"demo-{number}-{turn}", at, local=True)
            work.receive(said, at)
            _heard(work, at)
        else:
            work.say(conversation.id, None, text, sample.language, at, author="mediator", author_name=sample.mediator)
    case.status, case.outcome, case.closed_at = "closed", sample.outcome, at
    work.event(case.id, sample.mediator, "closed", {"outcome": sample.outcome}, at)
    conversation.holder, conversation.mediator, conversation.case_id = "bot", None, None


def _heard(work: Work, at: datetime) -> None:
    """Sample messages were answered long ago: they must not wake the bot."""
    heard = work.claim_message("demo", at, timedelta(minutes=1))
    if heard is not None:
        work.finish(heard.inbox_id, "demo", at)
