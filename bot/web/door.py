"""What is let in: requests of our own page, of a readable size, with something written. Stores nothing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request

LONGEST = 10_000  # characters of one message
_MOST_BYTES = 256 * 1024  # those characters in their widest form, and room for the rest


@dataclass(frozen=True, slots=True)
class Note:
    """What was written, and the id under which its sender will send it again if need be."""

    text: str = field(repr=False)
    client_id: str = field(repr=False)
    told_apart: str = field(default="", repr=False)  # by what else it differs from others with this client id


class Refused(Exception):  # a refusal is no error of ours
    """Not let in: the HTTP status, the label that says why, and what was written, to be shown again."""

    def __init__(self, status: int, label: str, text: str = "", *, wait: int = 0) -> None:
        super().__init__(label)
        self.status, self.label, self.text, self.wait = status, label, text, wait


def must_be_ours(request: Request, public_origin: str | None) -> None:
    """Only our own page may write: by ``Origin``, and where it says nothing by ``Sec-Fetch-Site``.

    A program that is no browser sends neither, and has no visitor's cookie to misuse.
    """
    origin = request.headers.get("origin")
    came_from = request.headers.get("sec-fetch-site")
    if origin is None:
        ours = came_from in {None, "none", "same-origin"}
    elif origin == "null":
        ours = came_from == "same-origin"
    else:
        ours = origin == public_origin or _host(origin) == request.headers.get("host", "").lower()
    if not ours:
        raise Refused(403, "foreign")


def _host(origin: str) -> str | None:
    try:
        parts = urlsplit(origin)
    except ValueError:
        return None
    return parts.netloc.lower() if parts.scheme in {"http", "https"} and parts.netloc else None


async def from_form(request: Request) -> Note:
    """The page's own form. One form sent twice (by the back button) with other words is two messages."""
    body = await _body(request)
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=20)
    text = _tidy("\n".join(fields.get("text", [])[:1]))
    client_id = "".join(fields.get("client_id", [])[:1])
    return _whole(Note(text, client_id, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()))


async def from_json(request: Request) -> Note:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, "unreadable")
    try:
        told = json.loads(await _body(request))
    except (ValueError, RecursionError):
        raise Refused(422, "unreadable") from None
    text, client_id = (told.get("text"), told.get("client_id")) if isinstance(told, dict) else (None, None)
    if not isinstance(text, str) or not isinstance(client_id, str) or not 0 < len(client_id) <= 100:
        raise Refused(422, "unreadable")
    return _whole(Note(_tidy(text), client_id))


def _tidy(text: str) -> str:
    """Browsers send form text with CR LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _whole(note: Note) -> Note:
    if not note.text.strip():
        raise Refused(422, "empty")
    if len(note.text) > LONGEST:
        raise Refused(413, "too_long", note.text)
    return note


async def _body(request: Request) -> bytes:
    """No more is read than could be taken."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_BYTES:
            raise Refused(413, "too_long")
    return bytes(body)
