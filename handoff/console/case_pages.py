"""The pages of the list and of one case, and the forms on them. Every step goes through the desk's use cases."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from handoff import desk as desk_cases
from handoff.accounts import Person
from handoff.board import Board, alarm, board, waits_for
from handoff.casefile import CaseFile, load
from handoff.console.guard import Halt
from handoff.console.page import Desk
from handoff.console.tongue import Tongue
from handoff.states import NotAllowed, Outcome, allows
from store.desk_queries import Delivery, DeskCase, deliveries, has_stopped

Field = Annotated[str, Form()]
DONE = ("claimed", "replied", "back_to_bot", "closed")  # what a page may say was done


class CasePages:
    """The routes /desk and /desk/cases/…, by person and ticket."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_to(self, router: APIRouter) -> None:
        router.add_api_route("", self.list, methods=["GET"])
        router.add_api_route("/", self.list, methods=["GET"])
        router.add_api_route("/cases/{ticket}", self.talk, methods=["GET"])
        router.add_api_route("/cases/{ticket}/sheet", self.sheet, methods=["GET"])
        router.add_api_route("/cases/{ticket}/close", self.ask_close, methods=["GET"])
        router.add_api_route("/cases/{ticket}/back-to-bot", self.ask_back, methods=["GET"])
        router.add_api_route("/cases/{ticket}/claim", self.claim, methods=["POST"])
        router.add_api_route("/cases/{ticket}/reply", self.reply, methods=["POST"])
        router.add_api_route("/cases/{ticket}/close", self.close, methods=["POST"])
        router.add_api_route("/cases/{ticket}/back-to-bot", self.back_to_bot, methods=["POST"])

    # ---- what is shown

    def list(self, request: Request) -> Response:
        person = self._desk.person(request)
        with self._desk.store.look() as work:
            seen = self._board(request, person, work)
        return self._desk.show(request, "list.html", person, step="list", **self._around(request, seen, "/desk"))

    def talk(self, request: Request, ticket: str) -> Response:
        return self._case(request, self._desk.person(request), ticket, "talk")

    def sheet(self, request: Request, ticket: str) -> Response:
        return self._case(request, self._desk.person(request), ticket, "sheet")

    def ask_close(self, request: Request, ticket: str) -> Response:
        """What cannot be undone asks once, with the words that the worker will read."""
        outcome = request.query_params.get("outcome", "")
        person = self._desk.person(request)
        if outcome not in set(Outcome):
            return self._case(request, person, ticket, "talk", status=422, problem=("outcome-missing", {}))
        return self._ask(request, person, ticket, "close", "closed", outcome=outcome)

    def ask_back(self, request: Request, ticket: str) -> Response:
        return self._ask(request, self._desk.person(request), ticket, "back-to-bot", "back_with_bot")

    # ---- what is done

    def claim(self, request: Request, ticket: str, csrf: Field = "") -> Response:
        person = self._desk.writer(request, csrf)
        try:
            desk_cases.claim(self._desk.store, ticket, person.name, self._desk.now())
        except NotAllowed as refused:
            return self._refused(request, person, ticket, refused)
        return _done(ticket, "claimed")

    def reply(self, request: Request, ticket: str, text: Field = "", csrf: Field = "") -> Response:
        person = self._desk.writer(request, csrf, draft=text)
        plain = text.replace("\r\n", "\n")
        try:
            desk_cases.reply(self._desk.store, ticket, person.name, plain, self._desk.now())
        except NotAllowed as refused:
            return self._refused(request, person, ticket, refused, draft=plain)
        return _done(ticket, "replied")

    def back_to_bot(self, request: Request, ticket: str, csrf: Field = "") -> Response:
        person = self._desk.writer(request, csrf)
        words = self._desk.words
        try:
            desk_cases.back_to_bot(self._desk.store, ticket, person.name, self._desk.now(), words=words)
        except NotAllowed as refused:
            return self._refused(request, person, ticket, refused)
        return _done(ticket, "back_to_bot")

    def close(self, request: Request, ticket: str, outcome: Field = "", csrf: Field = "") -> Response:
        person = self._desk.writer(request, csrf)
        words = self._desk.words
        try:
            desk_cases.close(self._desk.store, ticket, person.name, outcome, self._desk.now(), words=words)
        except NotAllowed as refused:
            return self._refused(request, person, ticket, refused)
        return _done(ticket, "closed")

    # ---- how it is put together

    def _case(
        self,
        request: Request,
        person: Person,
        ticket: str,
        step: str,
        *,
        status: int = 200,
        problem: tuple[str, dict[str, str]] | None = None,
        draft: str = "",
    ) -> Response:
        file, sent, seen, stopped = self._read(request, person, ticket)
        done = request.query_params.get("done", "") if request.method == "GET" else ""
        told: dict[str, Any] = {
            "file": file,
            "case": file.case,
            "sent": sent,
            "stopped": stopped,
            "may": _may(person, file),
            "mine": file.case.owner == person.name,
            "outcomes": [*Outcome],
            "done": done if done in DONE else "",
            "problem": problem,
            "draft": draft,
            "longest": desk_cases.LONGEST.get(file.case.channel, desk_cases.LONGEST_ELSEWHERE),
        }
        path = f"/desk/cases/{ticket}/sheet" if step == "sheet" else f"/desk/cases/{ticket}"
        around = self._around(request, seen, path, file.case.ticket)
        last = file.messages[-1].author if file.messages else None
        told["waits"] = waits_for(file.case.status, last)
        return self._desk.show(request, "case.html", person, status, step=step, **told, **around)

    def _ask(self, request: Request, person: Person, ticket: str, verb: str, code: str, **facts: str) -> Response:
        if not person.may_write:
            raise Halt(403, "sorry-role")
        file, _, seen, _ = self._read(request, person, ticket)
        reads = self._desk.words(code, file.case.language, ticket=file.case.ticket, **facts)
        told: dict[str, Any] = {
            "file": file,
            "case": file.case,
            "verb": verb,
            "reads": reads,
            "outcome": facts.get("outcome", ""),
        }
        return self._desk.show(
            request,
            "ask.html",
            person,
            step="talk",
            **told,
            **self._around(request, seen, f"/desk/cases/{ticket}", ticket),
        )

    def _refused(
        self, request: Request, person: Person, ticket: str, refused: NotAllowed, *, draft: str = ""
    ) -> Response:
        if refused.code == "no_case":
            raise Halt(404, "sorry-no-case")
        problem = (f"refused-{refused.code}", _in_words(self._desk.tongue(request), refused.facts))
        return self._case(request, person, ticket, "talk", status=409, problem=problem, draft=draft)

    def _read(self, request: Request, person: Person, ticket: str) -> tuple[CaseFile, dict[int, Delivery], Board, bool]:
        with self._desk.store.look() as work:
            case = work.case_by_ticket(ticket)
            if case is None:
                raise Halt(404, "sorry-no-case")
            file = load(work, case, pack=self._desk.pack)
            told = [message.id for message in file.messages if message.author != "worker"]
            return file, deliveries(work, told), self._board(request, person, work), has_stopped(work, file.talk.id)

    def _board(self, request: Request, person: Person, work: Any) -> Board:
        t = self._desk.tongue(request)
        asked = request.query_params

        def named(row: DeskCase) -> str:
            case = row.case
            kinds = (
                t.of("type", case.case_type),
                *(t.of("flag", flag) for flag in case.flags),
                t.of("status", case.status),
            )
            return " ".join(kinds)

        now, zone = self._desk.now(), self._desk.zone
        search = asked.get("q", "")[:100]
        return board(work, person.name, asked.get("tab", ""), now, zone, search=search, named=named)

    def _around(self, request: Request, seen: Board, path: str, ticket: str = "") -> dict[str, Any]:
        now = self._desk.now()
        alarms = {row.case.id: alarm(row, now) for row in (*seen.calling, *seen.rows)}
        waits = {row.case.id: waits_for(row.case.status, row.last_author) for row in (*seen.calling, *seen.rows)}
        search = request.query_params.get("q", "")[:100]
        return {
            "board": seen,
            "alarms": alarms,
            "row_waits": waits,
            "ticket": ticket,
            "search": search,
            "path": path,
            "itself": f"{path}?{urlencode({'tab': seen.tab, 'q': search})}",
        }


def _may(person: Person, file: CaseFile) -> dict[str, bool]:
    """Which forms stand on the page; the use cases decide again."""
    case, free = file.case, file.case.owner in (None, person.name)
    mine = case.owner == person.name
    return {
        "claim": person.may_write and free and not mine and allows(case.status, "claim"),
        "reply": person.may_write and mine and allows(case.status, "reply"),
        "back": person.may_write and mine and allows(case.status, "hand_back"),
        "close": person.may_write and mine and allows(case.status, "close"),
    }


def _in_words(t: Tongue, facts: dict[str, str]) -> dict[str, str]:
    kinds = {"status": "status", "verb": "verb"}
    return {name: t.of(kinds[name], value) if name in kinds else value for name, value in facts.items()}


def _done(ticket: str, what: str) -> Response:
    return RedirectResponse(f"/desk/cases/{ticket}?done={what}", 303)
