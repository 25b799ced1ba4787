"""What both sides have in common: they start, take the same talks message by message, and stop. Knows neither side."""

from __future__ import annotations

import http.client
import json
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.program import Program
from bot.settings import SettingsError

START = 180.0  # seconds a side may take until its first answer


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation of the script: what the worker writes, message after message."""

    language: str
    messages: tuple[str, ...]


def script() -> list[Talk]:
    told = json.loads((Path(__file__).with_name("talks.json")).read_text("utf-8"))
    return [Talk(one["language"], tuple(one["messages"])) for one in told]


class Refused(Exception):
    """The side did not answer with 200; says the status alone."""


UNANSWERED = (OSError, http.client.HTTPException, Refused)


class Wire:
    """One kept connection, as cheap as Python has it, so that the measuring takes little from the measured."""

    def __init__(self, port: int, headers: Mapping[str, str] | None = None) -> None:
        self._line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._headers = {"Content-Type": "application/json", **(headers or {})}

    def post(self, path: str, body: Mapping[str, Any]) -> Any:
        self._line.request("POST", path, json.dumps(body).encode(), self._headers)
        answer = self._line.getresponse()
        told = answer.read()
        if answer.status != http.client.OK:
            raise Refused(f"HTTP {answer.status}")
        return json.loads(told)

    def close(self) -> None:
        self._line.close()


class Conversation(ABC):
    """One worker's talk with a side, from the first message on."""

    @abstractmethod
    def say(self, text: str) -> Sequence[Mapping[str, Any]]:
        """The codes and effects of one turn."""

    @abstractmethod
    def close(self) -> None: ...


class Contender(ABC):
    """A side under measurement."""

    name: str
    programs: list[Program]

    @abstractmethod
    def launch(self) -> None: ...

    @abstractmethod
    def open(self, talk: Talk) -> Conversation:
        """A fresh worker; raises OSError while the side does not take messages."""

    def start(self, talk: Talk) -> float:
        """Seconds from launching until the first message was answered."""
        began = time.monotonic()
        self.launch()
        while not self._answers(talk):
            if gone := next((program for program in self.programs if program.ended), None):
                raise SettingsError(f"{self.name} ended while it was started: {gone.last_word()}")
            if time.monotonic() - began > START:
                raise SettingsError(f"{self.name} did not answer within {START:.0f} s: {self.programs[0].last_word()}")
            time.sleep(0.05)
        return time.monotonic() - began

    def _answers(self, talk: Talk) -> bool:
        try:
            conversation = self.open(talk)
        except OSError:
            return False
        try:
            return bool(conversation.say(talk.messages[0]))
        except UNANSWERED:
            return False
        finally:
            conversation.close()

    def memory(self) -> float:
        return sum(program.memory() for program in self.programs)

    def rest(self) -> None:
        for program in self.programs:
            program.rest()

    def wake(self) -> None:
        for program in self.programs:
            program.wake()

    def stop(self) -> None:
        for program in reversed(self.programs):
            program.stop()
        self.programs = []
