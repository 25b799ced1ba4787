"""All that is known of one case, read in one go. Never holds a worker's address and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from casework import calendar, deadlines
from casework.deadlines import Deadline
from casework.elements import ELEMENTS, SHEETS, CaseType, Status
from store.tables import Case, Clock, Conversation, ElementRow, Event, Message, Referral, Worker
from store.work import Work


@dataclass(frozen=True, slots=True)
class Said:
    """A value of an element and the message that said it, where that is known."""

    value: Any
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet; ``element`` None: not known yet. ``others``: what else was said of it."""

    key: str
    element: ElementRow | None
    others: Sequence[Said]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case with its talk, its sheet and its history."""

    case: Case
    worker: Worker
    talk: Conversation
    messages: Sequence[Message]
    sheet: Sequence[Line]
    clocks: Sequence[Clock]
    deadlines: Sequence[Deadline]
    referral: Referral | None
    events: Sequence[Event]

    @property
    def elements(self) -> list[ElementRow]:
        return [line.element for line in self.sheet if line.element is not None]

    @property
    def known(self) -> int:
        return sum(element.value is not None for element in self.elements)

    @property
    def missing(self) -> list[str]:
        return [line.key for line in self.sheet if line.element is None]

    @property
    def running(self) -> list[Clock]:
        return [clock for clock in self.clocks if clock.done_at is None]


def load(work: Work, case: Case, *, pack: str = "cn") -> CaseFile:
    talk = work.conversation(case.conversation_id)
    rows = {row.key: row for row in work.elements_of(case.id)}
    values = {key: row.value for key, row in rows.items() if row.value is not None}
    return CaseFile(
        case=case,
        worker=work.worker(case.worker_id),
        talk=talk,
        messages=messages_of(work.talk_of(case.conversation_id), case.id, talk.case_id),
        sheet=_sheet(work, case, talk, rows),
        clocks=work.clocks_of(case.id),
        deadlines=deadlines.of_case(CaseType(case.case_type), values, calendar.of(pack)),
        referral=work.referral_of(case.id),
        events=work.events_of(case.id),
    )


def messages_of(talk: Sequence[Message], case_id: int, current: int | None) -> list[Message]:
    """The messages of a case. One that was said before there was a case belongs to the case that came of it; one
    said after the last case was closed is shown with that one. ``current``: the case that the talk is about now.
    """
    belongs: list[Message] = []
    loose: list[Message] = []
    newest = None
    for message in talk:
        if message.case_id is None:
            loose.append(message)
            continue
        newest = message.case_id
        if newest == case_id:
            belongs += [*loose, message]
        loose = []
    return belongs + loose if (current or newest) == case_id else belongs


def _sheet(work: Work, case: Case, talk: Conversation, rows: Mapping[str, ElementRow]) -> list[Line]:
    asked = SHEETS[CaseType(case.case_type)]
    keys = [*asked, *(key for key in ELEMENTS if key in rows and key not in asked)]
    said_too = _said_too(talk) if talk.case_id == case.id else {}
    return [Line(key, rows.get(key), _others(work, case.id, rows.get(key), said_too.get(key))) for key in keys]


def _others(work: Work, case_id: int, row: ElementRow | None, other: Any) -> list[Said]:
    """What else was said of a contradicted element: earlier values, and the one that the talk has beside it."""
    if row is None or row.status != Status.CONTRADICTED:
        return []
    told = [
        Said(old.value, old.message_id) for old in work.history_of(case_id, row.key) if old.superseded_at is not None
    ]
    if other is not None:
        told.append(Said(other, None))
    unlike: list[Said] = []
    for said in told:
        if said.value not in (None, row.value) and said.value not in [known.value for known in unlike]:
            unlike.append(said)
    return unlike


def _said_too(talk: Conversation) -> dict[str, Any]:
    sheet = (talk.state.get("slots") or {}).get("sheet") or {}
    return {key: known["other"] for key, known in sheet.items() if known.get("other") is not None}
