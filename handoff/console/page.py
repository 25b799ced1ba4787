"""Makes the desk's pages: who is reading, in which language, with which words. Holds no route."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import quote

from fastapi import Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from handoff import accounts
from handoff.accounts import Person
from handoff.console import guard
from handoff.console.guard import Halt, SignInFirst
from handoff.console.shown import Shown
from handoff.console.tongue import LANGUAGES, OWN_NAMES, Tongue, chosen, tongue
from handoff.desk import Words
from handoff.guesses import Guesses
from store.open import Store

A_YEAR = int(timedelta(days=365).total_seconds())
STATIC = {
    "desk.css": "text/css; charset=utf-8",
    "desk.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """What the pages are made with."""

    store: Store
    words: Words
    zone: tzinfo
    secure: bool
    now: Callable[[], datetime]
    guesses: Guesses
    pack: str

    def tongue(self, request: Request) -> Tongue:
        kept, accepted = request.cookies.get(guard.LANGUAGE), request.headers.get("accept-language", "")
        return tongue(chosen(request.query_params.get("lang"), kept, accepted))

    def reader(self, request: Request) -> Person | None:
        active = request.headers.get("x-live") is None
        return accounts.who(self.store, request.cookies.get(guard.SIGN_IN, ""), self.now(), active=active)

    def person(self, request: Request) -> Person:
        person = self.reader(request)
        if person is None:
            raise SignInFirst
        return person

    def writer(self, request: Request, csrf: str, *, draft: str = "") -> Person:
        """Who posts this form, proved by its token; an auditor only reads."""
        person = self.reader(request)
        if person is None:
            raise Halt(401, "sorry-signed-out", draft=draft)
        if not guard.same(csrf, person.csrf):
            raise Halt(403, "sorry-token", draft=draft)
        if not person.may_write:
            raise Halt(403, "sorry-role", draft=draft)
        return person

    def show(
        self, request: Request, template: str, person: Person | None, status: int = 200, **context: Any
    ) -> Response:
        t = self.tongue(request)
        now = self.now()
        told = {
            "t": t,
            "shown": Shown(t, now, self.zone),
            "now": now,
            "person": person,
            "path": "/desk",
            "itself": "/desk",
            "languages": [(code, OWN_NAMES[code], LANGUAGES[code]) for code in LANGUAGES if code != t.language],
            "static": static_path,
            **context,
        }
        response = HTMLResponse(pages().get_template(template).render(told), status)
        response.headers["Content-Language"] = t.tag
        if request.query_params.get("lang") == t.language:
            guard.keep(response, guard.LANGUAGE, t.language, secure=self.secure, longest=A_YEAR)
        return response

    def sorry(self, request: Request, halt: Halt) -> Response:
        return self.show(request, "sorry.html", None, halt.status, reason=halt.reason, draft=halt.draft)

    def to_sign_in(self, request: Request) -> Response:
        path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/desk/login?next={quote(guard.own_path(path))}", 303)


@cache
def pages() -> Environment:
    return Environment(
        loader=PackageLoader("handoff.console"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def static_file(name: str) -> bytes:
    return (resources.files("handoff.console") / "static" / name).read_bytes()


@cache
def static_path(name: str) -> str:
    """With the content's digest, so that a browser may keep it for good."""
    return f"/desk/static/{name}?v={hashlib.sha256(static_file(name)).hexdigest()[:12]}"
