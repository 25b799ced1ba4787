"""The desk's doors in one router: sign-in, list, case, live updates, the page's own script and style."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from fastapi import APIRouter, Request, Response
from sse_starlette import EventSourceResponse

from handoff import accounts
from handoff.console import guard
from handoff.console.case_pages import CasePages
from handoff.console.guard import Halt, guarded
from handoff.console.live import EVERY, changes
from handoff.console.page import STATIC, Desk, static_file
from handoff.console.sign_in import SignIn
from handoff.desk import Words
from handoff.guesses import Guesses
from store.open import Store


def router(
    store: Store,
    *,
    words: Words,
    timezone: tzinfo,
    secure_cookies: bool = False,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    pack: str = "cn",
    every: float = EVERY,
) -> APIRouter:
    """Everything under /desk. ``words``: the bot's, what a worker is told; ``every``: seconds between live looks."""
    desk = Desk(store, words, timezone, secure_cookies, now, Guesses(), pack)
    doors = APIRouter(prefix="/desk", include_in_schema=False, route_class=guarded(desk.sorry, desk.to_sign_in))
    SignIn(desk).add_to(doors)
    CasePages(desk).add_to(doors)
    Small(desk, every).add_to(doors)
    return doors


class Small:
    """The doors that show no page."""

    def __init__(self, desk: Desk, every: float) -> None:
        self._desk, self._every = desk, every

    def add_to(self, router: APIRouter) -> None:
        router.add_api_route("/static/{name}", self.static, methods=["GET"])
        router.add_api_route("/live", self.live, methods=["GET"])
        router.add_api_route("/here", self.here, methods=["GET"])
        router.add_api_route("/{rest:path}", self.nothing, methods=["GET"])

    def static(self, name: str) -> Response:
        if name not in STATIC:
            raise Halt(404, "sorry-nothing")
        kept = {"Cache-Control": "public, max-age=31536000, immutable"}
        return Response(static_file(name), media_type=STATIC[name], headers=kept)

    def live(self, request: Request) -> Response:
        """The stream of changes; it keeps nobody signed in."""
        desk, token = self._desk, request.cookies.get(guard.SIGN_IN, "")

        def still_signed_in() -> bool:
            return accounts.who(desk.store, token, desk.now(), active=False) is not None

        if not still_signed_in():
            raise Halt(401, "sorry-signed-out")
        stream = changes(desk.store, still_signed_in, every=self._every)
        return EventSourceResponse(stream, ping=20, headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})

    def here(self, request: Request) -> Response:
        """Somebody is writing: the sign-in stays."""
        self._desk.person(request)
        return Response(status_code=204)

    def nothing(self) -> Response:
        raise Halt(404, "sorry-nothing")
