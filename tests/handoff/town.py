"""What surrounds the desk in its tests: workers who write, time that goes by, somebody at a browser."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from store.open import Store
from store.tables import Case, Message
from store.values import Inbound

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Starlette would rather have the successor of httpx
    from starlette.testclient import TestClient

ZONE = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)  # a Monday, 12:00 in Shanghai
PASSWORD = "correct horse battery"
WORKER = "+8613800138000"


def words(code: str, language: str, /, **arguments: object) -> str:
    """Stands for the bot's words: the code, the language and what it was given."""
    return f"[{code} {language} {' '.join(str(value) for value in arguments.values())}]"


@dataclass
class Town:
    """Everything around the desk: workers write, the bot opens cases, time goes by."""

    store: Store
    now: datetime = NOON
    written: int = field(default=0)

    def later(self, **span: float) -> datetime:
        self.now += timedelta(**span)
        return self.now

    def worker_says(self, text: str = "老板三个月没发工资", *, user: str = WORKER, channel: str = "sms") -> Message:
        self.written += 1
        with self.store.work() as work:
            got = work.receive(Inbound(channel, user, text, f"SM{self.written}", self.now))
            work.claim_message("test", self.now, timedelta(seconds=5))
            work.finish(got.inbox_id, "test", self.now)
            return next(message for message in work.talk_of(got.conversation_id) if message.id == got.message_id)

    def bot_says(self, conversation_id: int, text: str, code: str = "ask_employer") -> int:
        with self.store.work() as work:
            return work.say(conversation_id, code, text, "zh", self.now)

    def case(
        self,
        *,
        user: str = WORKER,
        text: str = "老板三个月没发工资",
        channel: str = "sms",
        mode: str = "routine",
        flags: tuple[str, ...] = (),
        reasons: tuple[str, ...] = (),
        case_type: str = "wage_arrears",
        status: str = "open",
        language: str = "zh",
        clocks: dict[str, float] | None = None,
    ) -> Case:
        """A worker's case as the bot leaves it; ``clocks``: step → seconds from now."""
        said = self.worker_says(text, user=user, channel=channel)
        with self.store.work() as work:
            talk = work.conversation(said.conversation_id)
            talk.language, talk.holder = language, "queue" if status == "open" else "bot"
            talk.state = {"slots": {"stage": "handed", "sheet_complete": True}, "form": None, "asked": None}
            case = work.new_case(
                talk.id,
                self.now,
                case_type=case_type,
                mode=mode,
                flags=flags,
                reasons=reasons,
                status=status,
                opened_at=self.now if status != "intake" else None,
            )
            case.language = language
            for step, seconds in (clocks or {}).items():
                work.add_clock(case.id, step, self.now + timedelta(seconds=seconds))
            work.event(case.id, "bot", "opened", {"case_type": case_type}, self.now)
            return case

    def known(
        self, case: Case, key: str, value: object, *, status: str = "stated", message_id: int | None = None
    ) -> None:
        with self.store.work() as work:
            work.set_element(case.id, key, value, status, message_id, None, self.now)

    def file(self, case: Case) -> Case:
        with self.store.look() as work:
            return work.case(case.id)

    def holder(self, case: Case) -> str:
        with self.store.look() as work:
            return work.conversation(case.conversation_id).holder

    def talk(self, case: Case) -> list[Message]:
        with self.store.look() as work:
            return work.talk_of(case.conversation_id)

    def kinds(self, case: Case) -> list[str]:
        with self.store.look() as work:
            return [event.kind for event in work.events_of(case.id)]

    def clocks(self, case: Case) -> dict[str, tuple[bool, bool]]:
        """Step → (done, missed)."""
        with self.store.look() as work:
            return {clock.step: (clock.done_at is not None, clock.missed) for clock in work.clocks_of(case.id)}


@dataclass
class Browser:
    """Somebody at the desk's pages; follows no redirect, so that each answer is seen."""

    client: TestClient

    def get(self, path: str, **headers: str):
        return self.client.get(path, headers=headers)

    def post(self, path: str, **fields: str):
        return self.client.post(path, data=fields)

    def sign_in(self, name: str, password: str = PASSWORD):
        self.get("/desk/login")
        form = self.client.cookies.get("anxin_desk_form")
        return self.post("/desk/login", name=name, password=password, csrf=form or "", onward="/desk")

    def csrf(self) -> str:
        page = self.get("/desk").text
        return page.split('name="csrf" value="', 1)[1].split('"', 1)[0]

    def does(self, case: Case, verb: str, **fields: str):
        return self.post(f"/desk/cases/{case.ticket}/{verb}", csrf=self.csrf(), **fields)
