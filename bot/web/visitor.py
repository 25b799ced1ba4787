"""Who is at the page: a random id in a cookie, made with the first message. Knows no name, and no id before that."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from bot.web.labels import wished

_ID = re.compile(r"[A-Za-z0-9_-]{22}")  # 128 bits, base64url
_RANDOM = re.compile(r"[0-9a-f]{32}")  # 128 bits, as our script and our form make them
_SITE = re.compile(r"[A-Za-z0-9]{1,32}")
_MONTHS = 60 * 60 * 24 * 400  # seconds; browsers keep no cookie for longer
_DAY = 60 * 60 * 24


@dataclass(frozen=True, slots=True)
class Cookies:
    """The page's three cookies; with https, no neighbouring domain can set them."""

    secure: bool

    def visitor(self, request: Request) -> str | None:
        return _whole(_ID, request.cookies.get(self._name("talk")))

    def site(self, request: Request) -> str | None:
        """The code of the site: in the address, or kept from when the page was opened."""
        return _whole(_SITE, request.query_params.get("site")) or _whole(_SITE, request.cookies.get(self._name("site")))

    def language(self, request: Request) -> str:
        kept = request.cookies.get(self._name("lang"))
        return wished(request.query_params.get("lang"), kept, request.headers.get("accept-language", ""))

    def keep_arrival(self, request: Request, response: Response) -> None:
        """What the address said, for the visits after this one."""
        if site := _whole(_SITE, request.query_params.get("site")):
            self._set(response, "site", site, _DAY)
        if request.query_params.get("lang"):
            self._set(response, "lang", self.language(request), _MONTHS)

    def keep_visitor(self, request: Request, response: Response, visitor: str) -> None:
        self._set(response, "talk", visitor, _MONTHS)
        if self._name("site") in request.cookies:
            self._set(response, "site", "", 0)

    def _name(self, name: str) -> str:
        return f"__Host-anxin-{name}" if self.secure else f"anxin-{name}"

    def _set(self, response: Response, name: str, value: str, age: int) -> None:
        response.set_cookie(
            self._name(name), value, max_age=age, path="/", secure=self.secure, httponly=True, samesite="lax"
        )


def new_client_id() -> str:
    return secrets.token_hex(16)


def newcomer(client_id: str) -> str:
    """An id for one who has none. From a random client id it is always the same one.

    So a first message that is sent again, because the answer with the cookie got lost, comes from the same visitor.
    """
    seed = hashlib.sha256(f"visitor:{client_id}".encode()).digest() if _whole(_RANDOM, client_id) else None
    return base64.urlsafe_b64encode((seed or secrets.token_bytes(16))[:16]).decode("ascii").rstrip("=")


def external_id(visitor: str, client_id: str, told_apart: str) -> str:
    """The same for a message sent again; does not tell the visitor's id, which opens the talk."""
    return hashlib.sha256(f"{visitor}:{told_apart}:{client_id}".encode("utf-8", "surrogatepass")).hexdigest()


def _whole(pattern: re.Pattern[str], value: str | None) -> str | None:
    return value if value is not None and pattern.fullmatch(value) else None
