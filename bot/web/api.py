"""What the page's JSON API takes and gives, for its OpenAPI description. Holds no behaviour."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field


class Written(BaseModel):
    """A message that is on disk."""

    id: int = Field(description="the number of the message in the talk")
    new: bool = Field(description="false where this client_id was taken before")


class Hint(BaseModel):
    """Why it was not taken, in a sentence for the one who wrote it."""

    detail: str


class BlockOut(BaseModel):
    """One of: a paragraph, something that stands alone, lines of label and value. Spans are kind and text."""

    paragraph: list[tuple[str, str]] | None = None
    apart: list[tuple[str, str]] | None = None
    lines: list[tuple[str, list[tuple[str, str]]]] | None = None


class SaidOut(BaseModel):
    id: int
    author: Literal["worker", "bot", "mediator"]
    name: str | None
    language: str
    day: str
    blocks: list[BlockOut]


class NowOut(BaseModel):
    state: Literal["", "writing", "kept", "queue", "human"]
    ticket: str | None
    first: int | None
    last: int | None
    choices: list[str]


class TalkOut(BaseModel):
    """The visitor's own talk."""

    said: list[SaidOut]
    now: NowOut


_NOTE = {
    "type": "object",
    "required": ["text", "client_id"],
    "properties": {
        "text": {"type": "string", "minLength": 1, "maxLength": 10_000},
        "client_id": {"type": "string", "minLength": 1, "maxLength": 100, "description": "the same when sent again"},
    },
}
WRITE: dict[str, Any] = {
    "summary": "Write a message",
    "tags": ["chat"],
    "status_code": 202,
    "response_model": None,
    "responses": {
        202: {"model": Written, "description": "It is on disk"},
        **{
            status: {"model": Hint, "description": told}
            for status, told in {
                403: "It came from another site's page",
                413: "More than 10,000 characters",
                415: "Not JSON",
                422: "Nothing written, or not readable",
                429: "Too many messages",
                503: "The database is busy",
            }.items()
        },
    },
    "openapi_extra": {"requestBody": {"required": True, "content": {"application/json": {"schema": _NOTE}}}},
}
READ: dict[str, Any] = {
    "summary": "The messages after one, and how things stand",
    "tags": ["chat"],
    "response_model": None,
    "responses": {200: {"model": TalkOut, "description": "Empty for a stranger"}},
}
