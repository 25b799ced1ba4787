"""The dialogue state as values: what was heard, what is known, what one turn leads to. Never reads Rasa's tracker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from casework.elements import ELEMENTS, CaseType, Kind, Status
from casework.facts import Fact

SLOTS = ("stage", "case_type", "also", "sheet", "times", "misses", "raised", "sheet_complete")


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of the worker's, as understood by Rasa."""

    text: str = field(repr=False)
    intent: str = "nlu_fallback"
    confidence: float = 0.0
    ranking: Mapping[str, float] = field(default_factory=dict)
    said_on: date = date(2000, 1, 1)
    message_id: int = 0
    flags: tuple[str, ...] = ()  # emergency flags whose words stand in the message

    def means(self, *intents: str, at_least: float = 0.5) -> bool:
        return self.intent in intents and self.confidence >= at_least


@dataclass(frozen=True, slots=True)
class Known:
    """An element's value with what it came from; ``other`` is a second value that contradicts it."""

    value: Any
    status: Status
    message_id: int
    words: str = ""
    other: Any = None

    def as_json(self) -> dict[str, Any]:
        told = {"value": self.value, "status": str(self.status), "message_id": self.message_id, "words": self.words}
        return told | ({"other": self.other} if self.other is not None else {})

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Known:
        return cls(told["value"], Status(told["status"]), told["message_id"], told.get("words", ""), told.get("other"))


@dataclass(frozen=True, slots=True)
class Talk:
    """Where the talk stands; a few hundred bytes that travel with every turn."""

    stage: str | None = None  # consent, intake, confirm, referral, done, handed
    case_type: CaseType | None = None
    also: tuple[CaseType, ...] = ()
    sheet: Mapping[str, Known] = field(default_factory=dict)
    times: Mapping[str, int] = field(default_factory=dict)  # how often each question was put
    misses: int = 0  # messages in a row that were not understood
    raised: tuple[str, ...] = ()
    sheet_complete: bool = False
    asked: str | None = None

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any]) -> Talk:
        return cls(
            stage=slots.get("stage"),
            case_type=CaseType(slots["case_type"]) if slots.get("case_type") else None,
            also=tuple(CaseType(name) for name in slots.get("also") or ()),
            sheet={key: Known.from_json(told) for key, told in (slots.get("sheet") or {}).items() if key in ELEMENTS},
            times=dict(slots.get("times") or {}),
            misses=int(slots.get("misses") or 0),
            raised=tuple(slots.get("raised") or ()),
            sheet_complete=bool(slots.get("sheet_complete")),
            asked=slots.get("requested_slot"),
        )

    def slots(self) -> dict[str, Any]:
        """The slots to set; ``None`` where there is nothing, so that the state stays small."""
        return {
            "stage": self.stage,
            "case_type": str(self.case_type) if self.case_type else None,
            "also": [str(name) for name in self.also] or None,
            "sheet": {key: known.as_json() for key, known in self.sheet.items()} or None,
            "times": dict(self.times) or None,
            "misses": self.misses or None,
            "raised": list(self.raised) or None,
            "sheet_complete": self.sheet_complete or None,
        }

    @property
    def values(self) -> dict[str, Any]:
        """The known values alone, for the rules that count with them."""
        return {key: known.value for key, known in self.sheet.items() if known.value is not None}


class Turn:
    """What one turn leads to: the talk as it stands then, and what to say and do, in order."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.out: list[dict[str, Any]] = []

    def say(self, code: str, **arguments: Any) -> Turn:
        self.out.append({"say": code} | ({"with": arguments} if arguments else {}))
        return self

    def do(self, effect: str, **arguments: Any) -> Turn:
        self.out.append({"do": effect} | arguments)
        return self

    def become(self, **changes: Any) -> Turn:
        self.talk = replace(self.talk, **changes)
        return self

    def know(self, key: str, known: Known) -> Turn:
        """Enter an element into the sheet and have it kept with the message it came from."""
        self.become(sheet={**self.talk.sheet, key: known})
        return self.do("element", key=key, **known.as_json())

    def learn(self, facts: Iterable[Fact], heard: Heard, *, replacing: bool = False) -> set[str]:
        """Take facts into the sheet; a value that differs from a known one is marked, not overwritten, unless
        ``replacing`` (an answer to that very question, or a correction). Returns the keys that were taken.
        """
        taken: set[str] = set()
        for fact in facts:
            known = self.talk.sheet.get(fact.key)
            fresh = Known(
                fact.value,
                Status.STATED if fact.certainty == "sure" else Status.INFERRED,
                heard.message_id,
                fact.words,
            )
            if known is not None and known.value is not None and not replacing and fact.key != self.talk.asked:
                fresh = _beside(known, fresh, ELEMENTS[fact.key].kind)
            if fresh != known:
                self.know(fact.key, fresh)
            taken.add(fact.key)
        return taken


def _beside(known: Known, fresh: Known, kind: Kind) -> Known:
    """A second statement on a known element: the same, more of it, or a contradiction."""
    if kind is Kind.LIST:
        more = [item for item in fresh.value if item not in known.value]
        return replace(known, value=[*known.value, *more], message_id=fresh.message_id) if more else known
    if kind is Kind.TEXT:
        return (
            fresh if len(str(fresh.value)) > len(str(known.value)) and str(known.value) in str(fresh.value) else known
        )
    if fresh.value == known.value or str(known.value).startswith(str(fresh.value)):
        return known
    if str(fresh.value).startswith(f"{known.value}-"):  # a month that becomes a day
        return fresh
    return replace(known, status=Status.CONTRADICTED, other=fresh.value)
