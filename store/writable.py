"""Text and JSON as both databases can hold them: no NUL, no half of a surrogate pair. Never shortens, never raises."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
_LONGEST_ID = 200  # PostgreSQL refuses index entries over 2,704 bytes


def writable(text: str) -> str:
    """The same text, with what no database can hold shown as U+FFFD."""
    return _UNWRITABLE.sub("\ufffd", text)


def writable_id(external_id: str) -> str:
    """A platform's message id that fits an index: an overlong one is told apart by its digest."""
    if len(external_id) <= _LONGEST_ID:
        return writable(external_id)
    return "sha256:" + hashlib.sha256(exact_bytes(external_id)).hexdigest()


def exact_bytes(text: str) -> bytes:
    """The text's bytes, lone surrogates and all."""
    return text.encode("utf-8", "surrogatepass")


def writable_json(value: Any) -> Any:
    """The same JSON value with every text in it writable."""
    match value:
        case str():
            return writable(value)
        case dict():
            return {writable(str(key)): writable_json(item) for key, item in value.items()}
        case list() | tuple():
            return [writable_json(item) for item in value]
    return value


def to_json(value: Any) -> str:
    """JSON text for a column; refuses NaN and infinities, which PostgreSQL cannot hold."""
    return json.dumps(writable_json(value), ensure_ascii=False, allow_nan=False)
