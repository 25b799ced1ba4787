"""What travels between the store and its callers: frozen values. Printed, none shows a worker's words or address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message from a worker, whatever channel it came by."""

    channel: str
    user: str = field(repr=False)  # the channel's own id for the person
    text: str = field(repr=False)
    external_id: str = field(repr=False)  # the platform's message id: a redelivery is the same message
    said_at: datetime
    attachments: Sequence[Mapping[str, Any]] = field(default=(), repr=False)
    raw: bytes = field(default=b"", repr=False)  # what the platform sent, byte for byte; empty: the text's own bytes
    local: bool = False  # written by `anxin chat`
    site: str | None = None  # the code of the site whose QR code was scanned


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where an inbound message lies; ``new`` is False for a redelivery."""

    inbox_id: int
    message_id: int
    conversation_id: int
    new: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """A worker's message, taken from the inbox to be answered."""

    inbox_id: int
    message_id: int
    conversation_id: int
    text: str = field(repr=False)
    said_at: datetime
    attempts: int  # counts this one
    channel: str
    attachments: Sequence[Mapping[str, Any]] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message taken from the outbox to be sent."""

    outbox_id: int
    message_id: int
    conversation_id: int
    channel: str
    user: str = field(repr=False)
    text: str = field(repr=False)
    code: str | None
    language: str
    author: str
    always: bool
    choices: Sequence[Any]
    attempts: int  # counts this one
    local: bool
    reply_to: int | None  # the inbox row that it answers


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much waits, for the operator's figures."""

    unheard: int
    parked: int
    poison: int
    unsent: int
    failed: int
