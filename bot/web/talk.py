"""A talk as its page shows it, read in one look at the store. Never another visitor's, and never writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

import structlog
from babel.dates import format_skeleton

from bot.web.labels import LABELS
from bot.web.shape import Block, plain, shaped
from store.open import Store
from store.tables import Conversation, Message
from store.work import Work

CHANNEL = "web"
PATIENCE = timedelta(seconds=15)  # for so long an answer counts as being written

log = structlog.get_logger(__name__)


class Words(Protocol):
    """What the page needs of ``bot.words``."""

    def choices(self, code: str, language: str) -> Sequence[str]:
        """The buttons that a code offers; none for most."""
        ...


@dataclass(frozen=True, slots=True)
class Said:
    """One message, cut into what is set apart."""

    id: int
    author: str
    name: str | None
    language: str
    day: str
    blocks: Sequence[Block]

    def as_json(self) -> dict[str, object]:
        return {
            "id": self.id,
            "author": self.author,
            "name": self.name,
            "language": self.language,
            "day": self.day,
            "blocks": [block.as_json() for block in self.blocks],
        }


@dataclass(frozen=True, slots=True)
class Now:
    """How things stand: what the page shows beside the messages."""

    state: str = ""  # writing, kept, queue, human, or nothing to tell
    ticket: str | None = None
    first: int | None = None  # the oldest message there is: what the page shows from before it was erased
    last: int | None = None
    choices: Sequence[str] = ()

    def as_json(self) -> dict[str, object]:
        return {
            "state": self.state,
            "ticket": self.ticket,
            "first": self.first,
            "last": self.last,
            "choices": list(self.choices),
        }


@dataclass(frozen=True, slots=True)
class Talk:
    """All messages after the one asked for, and how things stand."""

    said: Sequence[Said] = ()
    now: Now = Now()


class Talks:
    """Reads talks by visitor."""

    def __init__(self, store: Store, words: Words, now: Callable[[], datetime], zone: ZoneInfo) -> None:
        self._store, self._words, self._now, self._zone = store, words, now, zone

    def talk(self, visitor: str, language: str, after: int = 0) -> Talk:
        """``language`` is the page's, for the names of days."""
        with self._store.look() as work:
            conversation = work.conversation_of(CHANNEL, visitor)
            messages = work.talk_of(conversation.id) if conversation else []
            if conversation is None or not messages:
                return Talk()
            now = Now(
                _state(work, conversation, messages[-1], self._now()),
                _ticket(work, conversation),
                messages[0].id,
                messages[-1].id,
                self._choices(messages),
            )
            return Talk([self._said(message, language) for message in messages if message.id > after], now)

    def today(self, language: str) -> str:
        return self._day(self._now(), language)

    def _said(self, message: Message, language: str) -> Said:
        text = message.text
        if not text and message.attachments:
            text = LABELS.get(message.language, LABELS["en"])["attachment"]
        blocks = plain(text) if message.author == "worker" else shaped(text)
        return Said(
            message.id,
            message.author,
            message.author_name,
            message.language,
            self._day(message.at, language),
            blocks,
        )

    def _day(self, moment: datetime, language: str) -> str:
        return str(format_skeleton("MMMMd", moment, tzinfo=self._zone, locale=language))

    def _choices(self, messages: Sequence[Message]) -> tuple[str, ...]:
        """Those of the newest message that has some, until the worker says something."""
        for message in reversed(messages):
            if message.author == "worker":
                break
            if message.code and (choices := self._offered(message.code, message.language)):
                return choices
        return ()

    def _offered(self, code: str, language: str) -> tuple[str, ...]:
        try:
            return tuple(self._words.choices(code, language))
        except Exception as error:  # noqa: BLE001  # a code from before an update: its words still stand, without buttons
            log.warning("web.no_choices", code=code, error=type(error).__name__)
            return ()


def _state(work: Work, conversation: Conversation, last: Message, now: datetime) -> str:
    """Who owes the next word, while the worker's is the last one; nobody where the worker wants no answers."""
    if last.author != "worker" or work.line_stopped(conversation.id):
        return ""
    if conversation.holder != "bot":
        return conversation.holder
    return "writing" if now - last.at < PATIENCE else "kept"


def _ticket(work: Work, conversation: Conversation) -> str | None:
    """The number once it has been told: a case still being asked has none for the worker."""
    case = work.case(conversation.case_id) if conversation.case_id else work.open_case_of(conversation.id)
    return case.ticket if case and case.opened_at else None
