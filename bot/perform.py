"""Writes one outcome down, whole, inside the caller's transaction: case, elements, clocks, words, state.
Never calls the network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot import words
from bot.outcome import Outcome
from casework import clocks, deadlines
from casework.calendar import Calendar
from casework.elements import ELEMENTS, CaseType, Status
from casework.employers import same_employer
from casework.triage import Triage, triage
from store.tables import Case, Conversation
from store.values import Heard
from store.work import Work

CLUSTER = timedelta(days=30)  # within which workers of one employer are counted together
QUIET = timedelta(minutes=20)  # between two "it is written down"
_MODES = ("routine", "panel", "emergency")


class Performance:
    """One outcome being written."""

    def __init__(
        self, work: Work, heard: Heard, outcome: Outcome, now: datetime, *, zone: ZoneInfo, calendar: Calendar
    ) -> None:
        self.work, self.heard, self.outcome = work, heard, outcome
        self.now, self.zone, self.calendar = now, zone, calendar
        self.conversation: Conversation = work.conversation(heard.conversation_id)
        self.before: Mapping[str, Any] = self.conversation.state or {}
        self.case: Case | None = work.open_case_of(heard.conversation_id)

    def run(self) -> None:
        self.conversation.language = self.outcome.language
        for told in self.outcome.out:
            if "say" in told:
                self.say(told["say"], **told.get("with", {}))
            else:
                getattr(self, f"_do_{told['do']}")(told)
        if self.outcome.state is not None:
            kept = {key: self.before[key] for key in ("kept_at",) if key in self.before}
            self.conversation.state = {**kept, **(self.conversation.state or {}), **self.outcome.state}

    # ---- words

    def say(self, code: str, **arguments: Any) -> None:
        language = self.outcome.language
        if "elements" in arguments:
            arguments["lines"] = words.sheet(arguments.pop("elements"), language)
        spoken = f"{code}.again" if code.startswith("ask_") and self._asked_before(code) else code
        self.work.say(
            self.conversation.id,
            code,
            words.text(spoken, language, **arguments),
            language,
            self.now,
            reply_to=self.heard.inbox_id,
            always=self.outcome.always,
            choices=words.choices(code, language),
            case_id=self.case.id if self.case else None,
        )

    def _asked_before(self, code: str) -> bool:
        slots = (self.outcome.state or {}).get("slots") or {}
        return int((slots.get("times") or {}).get(code.removeprefix("ask_"), 0)) > 1

    def _moment(self, when: datetime) -> str:
        return words.moment(when.astimezone(self.zone), self.now.astimezone(self.zone), self.outcome.language)

    # ---- effects

    def _do_start_case(self, told: Mapping[str, Any]) -> None:
        self._case_for(told)

    def _do_element(self, told: Mapping[str, Any]) -> None:
        """Before consent there is no case: the element then lies in the dialogue state only."""
        if self.case is not None:
            self._write(self.case, told["key"], told)

    def _do_matters(self, told: Mapping[str, Any]) -> None:
        if self.case is not None:
            self._case_for(told)
            if self.case.opened_at:
                self._judge(self.case, told["flags"])

    def _do_open_case(self, told: Mapping[str, Any]) -> None:
        case = self._case_for(told)
        if told.get("confirmed"):
            for row in self.work.elements_of(case.id):
                if row.status in {Status.STATED, Status.INFERRED}:
                    self.work.set_element(
                        case.id, row.key, row.value, Status.CONFIRMED, row.message_id, row.words, self.now
                    )
        judged, due = self._open(case, told["flags"])
        self.say("ticket_opened", ticket=case.ticket, when=self._moment(due))
        if limit := deadlines.to_tell(self._deadlines(case), self._today()):
            self.say("deadline", date=words.day(limit.safe_last_day, self.outcome.language), kind=limit.rule)
        if judged.hard:
            self.conversation.holder = "queue"
            self._say_handoff(due)

    def _do_hand_over(self, told: Mapping[str, Any]) -> None:
        case = self._case_for(told)
        fresh = case.opened_at is None
        _, due = self._open(case, told["flags"])
        waiting = self.conversation.holder == "queue"
        if self.conversation.holder == "bot":
            self.conversation.holder = "queue"
        if fresh or not waiting:
            self._say_handoff(due)
        if fresh:
            self.say("ticket_number", ticket=case.ticket)

    def _do_referral(self, told: Mapping[str, Any]) -> None:
        if self.case is not None:
            self.work.set_referral(self.case.id, told["status"], self.now)
            self.work.event(self.case.id, "worker", f"referral_{told['status']}", {}, self.now)

    def _do_forget(self, _told: Mapping[str, Any]) -> None:
        """No consent: the dialogue state is emptied (the outcome's state is), and a case already begun is withdrawn."""
        if self.case is not None and self.case.owner is None:
            self.case.status, self.case.outcome, self.case.closed_at = "closed", "withdrawn", self.now
            self.conversation.case_id, self.case = None, None

    def _do_status(self, told: Mapping[str, Any]) -> None:
        """The state of the worker's own case; another's ticket, or one that does not exist, reveals nothing."""
        ticket = told.get("ticket")
        case = self.work.case_by_ticket(ticket) if ticket else self.case
        if case is not None and case.worker_id == self.conversation.worker_id and (ticket or case.opened_at):
            self.say("status", ticket=case.ticket, state=case.status)
        else:
            self.say("status_unknown" if ticket else "status_none")

    def _do_kept(self, _told: Mapping[str, Any]) -> None:
        """The word that it is written down, not more often than every twenty minutes."""
        last = self.before.get("kept_at")
        if last and self.now - datetime.fromisoformat(last) < QUIET:
            return
        self.conversation.state = {**(self.conversation.state or {}), "kept_at": self.now.isoformat()}
        self.say("waiting_for_person" if self.conversation.holder == "queue" else "kept")

    def _do_stop(self, _told: Mapping[str, Any]) -> None:
        self.say("stopped")
        self.work.stop_line(self.conversation.id, self.now)

    def _do_start(self, _told: Mapping[str, Any]) -> None:
        self.work.start_line(self.conversation.id)
        self.say("started")

    def _do_erase(self, _told: Mapping[str, Any]) -> None:
        """Told first, erased as soon as that is sent: afterwards there is no address left to tell it to."""
        self.say("erased")
        self.work.worker(self.conversation.worker_id).erase_at = self.now

    # ---- the case

    def _case_for(self, told: Mapping[str, Any]) -> Case:
        """The running case, brought up to date, or a new one with all that the talk already knows."""
        case = self.case
        if case is None:
            case = self.case = self.work.new_case(
                self.conversation.id, self.now, case_type=told["case_type"], also=told["also"], flags=[]
            )
            sheet: Mapping[str, Mapping[str, Any]] = ((self.outcome.state or {}).get("slots") or {}).get("sheet") or {}
            for key, known in sheet.items():
                self._write(case, key, known)
            self.work.event(case.id, "bot", "begun", {"case_type": case.case_type}, self.now)
        case.language = self.outcome.language
        further = [*case.also, *told.get("also", ())]
        case.also = [matter for matter in dict.fromkeys(further) if matter != case.case_type]
        return case

    def _write(self, case: Case, key: str, known: Mapping[str, Any]) -> None:
        if key not in ELEMENTS:
            return
        said_in = int(known.get("message_id") or 0) or self.heard.message_id
        quoted = str(known.get("words") or "")
        if known.get("other") is not None:  # both values stay in the element's history, the first one current
            self.work.set_element(case.id, key, known["other"], Status.STATED, self.heard.message_id, None, self.now)
        self.work.set_element(case.id, key, known["value"], known["status"], said_in, quoted, self.now)

    def _open(self, case: Case, flags: Sequence[str]) -> tuple[Triage, datetime]:
        """Judge the case, open it once, and give the time by which a person looks at it."""
        if case.opened_at is None:
            case.opened_at, case.status = self.now, "open"
            self.work.event(case.id, "bot", "opened", {"case_type": case.case_type}, self.now)
        judged = self._judge(case, flags)
        running = [clock.due_at for clock in self.work.clocks_of(case.id) if clock.done_at is None]
        return judged, min(running, default=self.now)

    def _judge(self, case: Case, flags: Sequence[str]) -> Triage:
        """Mode, flags and reasons anew; a mode only rises, and brings its clocks."""
        judged = triage(
            CaseType(case.case_type),
            {row.key: row.value for row in self.work.elements_of(case.id) if row.value is not None},
            [*case.flags, *flags],
            workers_of_employer=self._workers_of(case),
            deadline_near=deadlines.is_near(self._deadlines(case), self._today()),
        )
        mode = max(case.mode, judged.mode, key=_MODES.index) if case.flags or case.reasons else judged.mode
        if mode != case.mode or not self.work.clocks_of(case.id):
            for step, due_at in clocks.due(mode, self.now.astimezone(self.zone), self.calendar):
                self.work.add_clock(case.id, step, due_at)
        case.mode, case.flags, case.reasons = mode, list(judged.flags), list(judged.reasons)
        return judged

    def _workers_of(self, case: Case) -> int:
        """Distinct workers with a case against the same employer in the last 30 days, this one included."""
        named = {row.key: row.value for row in self.work.elements_of(case.id)}.get("employer")
        if not named:
            return 1
        others = self.work.employers_named(self.now - CLUSTER)
        return len(
            {worker for worker, employer in others if same_employer(str(employer), str(named))} | {case.worker_id}
        )

    def _deadlines(self, case: Case) -> tuple[deadlines.Deadline, ...]:
        values = {row.key: row.value for row in self.work.elements_of(case.id)}
        return deadlines.of_case(CaseType(case.case_type), values, self.calendar)

    def _today(self) -> Any:
        return self.now.astimezone(self.zone).date()

    def _say_handoff(self, due: datetime) -> None:
        """In hours: somebody looks at it by then. Out of hours: nobody is at the desk, and when the next contact is."""
        here = self.now.astimezone(self.zone)
        if self.calendar.is_open(here):
            self.say("handoff", when=self._moment(due))
        else:
            self.say("handoff_out_of_hours", when=self._moment(max(due, self.calendar.next_opening(here))))
