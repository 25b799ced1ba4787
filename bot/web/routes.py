"""The doors of the worker's page: the talk, what is written into it, what comes back. Decides and answers nothing."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.web import door
from bot.web.api import READ, WRITE
from bot.web.events import BEAT, Open, beat, events
from bot.web.labels import LABELS, both
from bot.web.limits import Counter, Limits
from bot.web.page import ASSETS, guarded, page
from bot.web.take import Taker
from bot.web.talk import Talk, Talks, Words
from bot.web.visitor import Cookies, new_client_id
from store.open import Store

RECENT = 100  # messages a page opens with
STATION_TIME = ZoneInfo("Asia/Shanghai")


def router(
    store: Store,
    *,
    words: Words,
    now: Callable[[], datetime] | None = None,
    secure_cookies: bool = False,
    public_url: str = "",
    zone: ZoneInfo = STATION_TIME,
    limits: Limits | None = None,
    received: Callable[[], None] | None = None,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> APIRouter:
    """Make the doors.

    ``received`` is called after each committed message; ``pause`` ends when there may be news, at the latest after
    so many seconds.
    """
    clock = now or (lambda: datetime.now(UTC))
    cookies = Cookies(secure_cookies)
    taker = Taker(store, clock, cookies, Counter(limits or Limits()), _origin(public_url), received)
    doors = Doors(taker, Talks(store, words, clock, zone), cookies, pause, Open())
    made = APIRouter()
    made.add_api_route("/chat", doors.open_page, methods=["GET"], include_in_schema=False)
    made.add_api_route("/chat", doors.write_by_form, methods=["POST"], include_in_schema=False)
    made.add_api_route("/chat/events", doors.listen, methods=["GET"], include_in_schema=False)
    made.add_api_route("/chat/static/{name}", doors.asset, methods=["GET"], include_in_schema=False)
    made.add_api_route("/away", doors.away, methods=["GET"], include_in_schema=False)
    made.add_api_route("/api/chat", doors.write, methods=["POST"], **WRITE)
    made.add_api_route("/api/chat", doors.read, methods=["GET"], **READ)
    return made


@dataclass(frozen=True, slots=True)
class Doors:
    """One method for each door."""

    taker: Taker
    talks: Talks
    cookies: Cookies
    pause: Callable[[float], Awaitable[None]]
    listening: Open

    async def open_page(self, request: Request) -> Response:
        return await self._page(request)

    async def write_by_form(self, request: Request) -> Response:
        try:
            visitor, _ = await self.taker.take(request, door.from_form)
        except door.Refused as refused:
            told = _told(refused, self.cookies.language(request))
            return _wait(await self._page(request, status=refused.status, typed=refused.text, note=told), refused)
        answer = guarded(RedirectResponse("/chat#end", 303))
        self.cookies.keep_visitor(request, answer, visitor)
        return answer

    async def write(self, request: Request) -> Response:
        try:
            visitor, receipt = await self.taker.take(request, door.from_json)
        except door.Refused as refused:
            told = _told(refused, self.cookies.language(request))
            return _wait(guarded(JSONResponse({"detail": told}, refused.status)), refused)
        answer = guarded(JSONResponse({"id": receipt.message_id, "new": receipt.new}, 202))
        self.cookies.keep_visitor(request, answer, visitor)
        return answer

    async def read(self, request: Request, after: Annotated[int, Query(ge=0, lt=2**53)] = 0) -> Response:
        talk = await self._talk(request, after)
        return guarded(JSONResponse({"said": [said.as_json() for said in talk.said], "now": talk.now.as_json()}))

    async def listen(self, request: Request) -> Response:
        visitor = self.cookies.visitor(request)
        if visitor is None or self.listening.full(visitor):
            return guarded(Response(status_code=204))  # the browser then does not try again by itself
        look = partial(self.talks.talk, visitor, self.cookies.language(request))

        async def stream() -> AsyncIterator[ServerSentEvent]:
            with self.listening.one_more(visitor):
                async for event in events(look, _resumed(request), lambda: self.pause(self.listening.wait())):
                    yield event

        return guarded(EventSourceResponse(stream(), ping=BEAT, ping_message_factory=beat, send_timeout=30))

    async def asset(self, request: Request, name: str) -> Response:
        return ASSETS[name].answer(request) if name in ASSETS else guarded(Response(status_code=404))

    async def away(self, request: Request) -> Response:
        return page("away.html", self.cookies.language(request))

    async def _page(self, request: Request, *, status: int = 200, typed: str = "", note: str = "") -> Response:
        language = self.cookies.language(request)
        talk = await self._talk(request)
        whole = "all" in request.query_params
        answer = page(
            "chat.html",
            language,
            status=status,
            now=talk.now,
            said=talk.said if whole else talk.said[-RECENT:],
            earlier=not whole and len(talk.said) > RECENT,
            today=self.talks.today(language),
            known=self.cookies.visitor(request) is not None,
            client_id=new_client_id(),
            typed=typed,
            note=note,
        )
        self.cookies.keep_arrival(request, answer)
        return answer

    async def _talk(self, request: Request, after: int = 0) -> Talk:
        visitor = self.cookies.visitor(request)
        if visitor is None:
            return Talk()
        return await asyncio.to_thread(self.talks.talk, visitor, self.cookies.language(request), after)


def _told(refused: door.Refused, language: str) -> str:
    """One sentence; to who is too fast, in every language."""
    return both(refused.label) if refused.status == 429 else LABELS[language][refused.label]


def _wait[Answer: Response](answer: Answer, refused: door.Refused) -> Answer:
    if refused.wait:
        answer.headers["Retry-After"] = str(refused.wait)
    return answer


def _resumed(request: Request) -> int:
    last = request.headers.get("last-event-id") or request.query_params.get("after", "")
    return int(last) if re.fullmatch(r"[0-9]{1,15}", last) else 0


def _origin(public_url: str) -> str | None:
    parts = urlsplit(public_url)
    return f"{parts.scheme}://{parts.netloc}".lower() if parts.netloc else None
