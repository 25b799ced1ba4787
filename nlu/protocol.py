"""The shape of a turn as it travels between the app and Rasa. Pure: knows nothing of Rasa, never repeats a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional

from nlu.words import unslashed

LONGEST_TEXT = 20_000  # signs; the app cuts long before this
MOST_TEXTS = 256  # in one /parse, so that a turn beside it does not wait long


class BadRequest(ValueError):
    """What came is no turn; the message says what is wrong with it, without its content."""


@dataclass(frozen=True)
class State:
    """A dialogue as it stands between two messages."""

    slots: Mapping[str, Any]
    form: Optional[str]
    asked: Optional[str]

    def as_json(self) -> Dict[str, Any]:
        return {"slots": dict(self.slots), "form": self.form, "asked": self.asked}


@dataclass(frozen=True)
class Turn:
    """One message of a worker, with the state it meets."""

    state: State
    text: str
    metadata: Mapping[str, Any]


def read_turn(body: Any) -> Turn:
    if not isinstance(body, dict):
        raise BadRequest("the body is not a JSON object")
    metadata = body.get("metadata") or {}
    if not isinstance(metadata, dict):
        raise BadRequest("metadata is not an object")
    return Turn(_state(body.get("state") or {}), _text(body.get("text"), "text"), metadata)


def read_texts(body: Any) -> List[str]:
    """The texts of a /parse."""
    texts = body.get("texts") if isinstance(body, dict) else None
    if not isinstance(texts, list):
        raise BadRequest("texts is not a list")
    if len(texts) > MOST_TEXTS:
        raise BadRequest(f"more than {MOST_TEXTS} texts")
    return [_text(text, f"texts[{at}]") for at, text in enumerate(texts)]


def _state(state: Any) -> State:
    if not isinstance(state, dict):
        raise BadRequest("state is not an object")
    slots = state.get("slots") or {}
    if not isinstance(slots, dict):
        raise BadRequest("state.slots is not an object")
    return State(slots, _name(state.get("form"), "state.form"), _name(state.get("asked"), "state.asked"))


def _name(value: Any, where: str) -> Optional[str]:
    if value is not None and not isinstance(value, str):
        raise BadRequest(f"{where} is neither a name nor null")
    return value or None


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise BadRequest(f"{where} is not a string")
    if len(value) > LONGEST_TEXT:
        raise BadRequest(f"{where} is longer than {LONGEST_TEXT} signs")
    return unslashed(value)
