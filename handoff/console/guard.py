"""What every page of the desk keeps to: headers, cookies, the token on every post. Knows no case."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import urlsplit

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

SIGN_IN = "anxin_desk"
FORM = "anxin_desk_form"  # stands in for the session's token on the sign-in form, where there is no session yet
LANGUAGE = "anxin_desk_lang"
LARGEST_POST = 64_000  # bytes
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
_OWN_PATH = re.compile(r"/desk(?:/[\w/-]*)?(?:\?[\w=&-]*)?")


class PageError(Exception):
    """The page asked for is not what is shown."""


class Halt(PageError):
    """A page that says why not: ``reason`` is a key of the words, ``draft`` what was written and must not be lost."""

    def __init__(self, status: int, reason: str, *, draft: str = "") -> None:
        super().__init__(reason)
        self.status, self.reason, self.draft = status, reason, draft


class SignInFirst(PageError):
    """Nobody is signed in: to the sign-in page, and back to this one afterwards."""


type Handler = Callable[[Request], Coroutine[Any, Any, Response]]


def guarded(sorry: Callable[[Request, Halt], Response], to_sign_in: Callable[[Request], Response]) -> type[APIRoute]:
    """The kind of route that the desk has: each answer carries the headers, each refusal is a page."""

    class DeskRoute(APIRoute):
        def get_route_handler(self) -> Handler:
            answer = super().get_route_handler()

            async def handler(request: Request) -> Response:
                try:
                    check_post(request)
                    response = await answer(request)
                except Halt as halt:
                    response = sorry(request, halt)
                except SignInFirst:
                    response = to_sign_in(request)
                except RequestValidationError:
                    response = sorry(request, Halt(400, "sorry-form"))
                except HTTPException as error:
                    response = sorry(request, Halt(error.status_code, "sorry-form"))
                for name, value in HEADERS.items():
                    response.headers.setdefault(name, value)
                return response

            return handler

    return DeskRoute


def check_post(request: Request) -> None:
    """A post comes from our own page and is of a form's size."""
    if request.method not in ("POST", "PUT", "PATCH", "DELETE"):
        return
    length = request.headers.get("content-length", "")
    if not length.isdigit():
        raise Halt(411, "sorry-form")
    if int(length) > LARGEST_POST:
        raise Halt(413, "sorry-long")
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Halt(403, "sorry-origin")
    origin = request.headers.get("origin")
    if origin and origin != "null" and urlsplit(origin).netloc != request.headers.get("host"):
        raise Halt(403, "sorry-origin")


def same(given: str, kept: str) -> bool:
    return bool(kept) and hmac.compare_digest(given.encode("utf-8", "replace"), kept.encode("utf-8", "replace"))


def own_path(path: str) -> str:
    """The path to go on to; the desk's first page for whatever is none of the desk's own."""
    return path if _OWN_PATH.fullmatch(path) else "/desk"


def keep(response: Response, name: str, value: str, *, secure: bool, longest: int | None = None) -> None:
    response.set_cookie(name, value, max_age=longest, path="/desk", httponly=True, samesite="lax", secure=secure)


def fresh() -> str:
    return secrets.token_urlsafe(24)
