"""Renders the page, and guards every answer. All text is escaped; nothing is loaded from elsewhere."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response

from bot.web.door import LONGEST
from bot.web.labels import LABELS

_HERE = Path(__file__).parent
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
}


def guarded[Answer: Response](answer: Answer) -> Answer:
    for name, value in HEADERS.items():
        answer.headers.setdefault(name, value)
    return answer


@dataclass(frozen=True, slots=True)
class Asset:
    """A style sheet, script or picture of ours, read once."""

    body: bytes
    packed: bytes
    media_type: str
    tag: str

    def answer(self, request: Request) -> Response:
        """Kept by the browser for good: its address changes with its content."""
        headers = {
            "Cache-Control": "public, max-age=31536000, immutable",
            "ETag": f'"{self.tag}"',
            "Vary": "Accept-Encoding",
        }
        if request.headers.get("if-none-match") == headers["ETag"]:
            return guarded(Response(status_code=304, headers=headers))
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return guarded(Response(self.packed, media_type=self.media_type, headers=headers))
        return guarded(Response(self.body, media_type=self.media_type, headers=headers))


def _assets() -> Mapping[str, Asset]:
    found = {}
    for path in sorted((_HERE / "static").iterdir()):
        if path.suffix in _TYPES:
            body = path.read_bytes()
            tag = hashlib.sha256(body).hexdigest()[:12]
            found[path.name] = Asset(body, gzip.compress(body, mtime=0), _TYPES[path.suffix], tag)
    return found


ASSETS = _assets()
_templates = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals["asset"] = lambda name: f"/chat/static/{name}?v={ASSETS[name].tag}"


def page(template: str, language: str, *, status: int = 200, **shown: Any) -> Response:
    words = LABELS[language]
    html = _templates.get_template(template).render(language=language, words=words, longest=LONGEST, **shown)
    answer = Response(html, status, media_type="text/html; charset=utf-8", headers={"Content-Language": language})
    answer.headers["Vary"] = "Cookie, Accept-Language"
    return guarded(answer)
