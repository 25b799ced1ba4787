"""One class per table. A row knows nothing but its columns."""

from __future__ import annotations

from store.tables.base import Base
from store.tables.cases import Case, Clock, ElementRow, Event, Referral
from store.tables.desk import DeskSession, Mediator, Station
from store.tables.people import Conversation, Line, Worker
from store.tables.talk import Inbox, Message, Outbox

__all__ = [
    "Base",
    "Case",
    "Clock",
    "Conversation",
    "DeskSession",
    "ElementRow",
    "Event",
    "Inbox",
    "Line",
    "Mediator",
    "Message",
    "Outbox",
    "Referral",
    "Station",
    "Worker",
]
