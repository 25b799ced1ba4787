"""``anxin chat``: a worker's side of a talk, through the same inbox and outbox as a real message.
Never answers by itself.
"""

from __future__ import annotations

import json
import secrets
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rich.console import Console

from bot.cli.context import now, open_store, reachable, settings, stop
from store.open import Store
from store.values import Inbound

CHANNELS = ("web", "sms", "telegram")
PATIENCE = 30.0  # seconds to wait for an answer
KINDS = ("photo", "voice", "document")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of input."""

    text: str
    attachments: tuple[Mapping[str, Any], ...] = ()
    at: datetime | None = None


def read(line: str) -> Line:
    """A plain text, or an object with text, attachments and at; raises ValueError with a plain sentence."""
    if not line.lstrip().startswith("{"):
        return Line(line)
    try:
        told = json.loads(line)
    except json.JSONDecodeError:
        return Line(line)
    if not isinstance(told, dict) or not isinstance(told.get("text", ""), str):
        raise ValueError(  # noqa: TRY004  # what a wrong line raises, whatever is wrong with it
            'an object has "text", and may have "attachments" and "at"'
        )
    attachments = told.get("attachments") or []
    if not all(isinstance(a, dict) and a.get("kind") in KINDS and isinstance(a.get("path"), str) for a in attachments):
        raise ValueError('an attachment has "kind" (photo, voice or document) and "path"')
    at = datetime.fromisoformat(told["at"]) if told.get("at") else None
    if at is not None and at.tzinfo is None:
        at = at.replace(tzinfo=settings().zone)
    return Line(
        told.get("text", ""), tuple({"kind": a["kind"], "name": a["path"].rpartition("/")[2]} for a in attachments), at
    )


class Talker:
    """A worker at the other end of a line."""

    def __init__(self, store: Store, channel: str, user: str) -> None:
        self._store, self._channel, self._user = store, channel, user

    def say(self, line: Line) -> dict[str, Any]:  # noqa: RET503  # stop() never returns
        """Put one message into the inbox, wait until it was heard, and give the answer."""
        moment = now()
        inbound = Inbound(
            self._channel,
            self._user,
            line.text,
            f"chat-{secrets.token_hex(8)}",
            line.at or moment,
            attachments=line.attachments,
            local=True,
        )
        with self._store.work() as work:
            receipt = work.receive(inbound, moment)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with self._store.look() as work:
                if work.inbox_state(receipt.inbox_id) != "new":
                    replies = [{"code": said.code, "text": said.text} for said in work.replies_to(receipt.inbox_id)]
                    conversation = work.conversation(receipt.conversation_id)
                    case = work.case(conversation.case_id) if conversation.case_id else None
                    return {
                        "replies": replies,
                        "ticket": case.ticket if case and case.opened_at else None,
                        "handled_by": conversation.holder,
                    }
            time.sleep(0.02)
        stop("no answer within 30 seconds: the message is kept; see the log folder of the running app")


def run(channel: str, user: str, *, jsonl: bool) -> None:
    if channel not in CHANNELS:
        stop(f"--channel is one of {', '.join(CHANNELS)}")
    if not reachable():
        stop(f"no app answers at {settings().url}: start it with 'make demo' or '.venv/bin/anxin up'")
    store = open_store()
    talker = Talker(store, channel, user or f"chat-{secrets.token_hex(8)}")
    try:
        if jsonl:
            _lines(talker, sys.stdin)
        else:
            _screen(talker, Console(highlight=False))
    finally:
        store.close()


def _lines(talker: Talker, source: Iterable[str]) -> None:
    for number, raw in enumerate(source, 1):
        try:
            line = read(raw.rstrip("\r\n"))
        except ValueError as error:
            stop(f"line {number}: {error}")
        print(json.dumps(talker.say(line), ensure_ascii=False), flush=True)


def _screen(talker: Talker, console: Console) -> None:
    console.print("(an empty line ends the talk)", style="dim")
    for text in _typed(console):
        answer = talker.say(Line(text))
        for reply in answer["replies"]:
            console.print(reply["text"], style="green", markup=False)
        who = {"bot": "", "queue": " · waits for a person", "human": " · a person has it"}[answer["handled_by"]]
        if answer["ticket"] or who:
            console.print(f"[{answer['ticket'] or 'no ticket yet'}{who}]", style="dim", markup=False)


def _typed(console: Console) -> Iterator[str]:
    while text := console.input("> "):
        yield text
