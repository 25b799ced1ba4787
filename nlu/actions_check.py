"""Checks what the action endpoint answered, with validators built once. Never names the content of an answer.

Rasa's own RemoteAction._validate_action_result calls jsonschema.validate, which checks the schema itself again on every
call, and tries each event against all 23 kinds: 73 % of a stock turn (42 ms with two actions) went there. Its error
also repeats the answer, words and all.
"""

from __future__ import annotations

from typing import Any, Dict

from jsonschema import Draft7Validator
from rasa.core.actions.action import RemoteAction
from rasa.shared.exceptions import RasaException
from rasa.shared.utils.schemas.events import EVENT_SCHEMA

_ANY_EVENT = {name: part for name, part in EVENT_SCHEMA.items() if name != "oneOf"}
_ANSWER = Draft7Validator(
    {
        "type": "object",
        "properties": {
            "events": {"type": "array", "items": _ANY_EVENT},
            "responses": {"type": "array", "items": {"type": "object"}},
        },
    }
)
_EVENTS: Dict[str, Draft7Validator] = {
    kind["properties"]["event"]["const"]: Draft7Validator(kind) for kind in EVENT_SCHEMA["oneOf"]
}


class WrongAnswer(RasaException):
    """The action endpoint answered something that is no list of events and responses."""


def check(answer: Any) -> bool:
    _must(_ANSWER, answer, "")
    for at, event in enumerate(answer.get("events") or ()):
        if event["event"] not in _EVENTS:
            raise WrongAnswer(f"answer of the action endpoint has an unknown event at 'events/{at}'")
        _must(_EVENTS[event["event"]], event, f"events/{at}")
    return True


def _must(validator: Draft7Validator, part: Any, place: str) -> None:
    for error in validator.iter_errors(part):
        where = "/".join([place, *(str(step) for step in error.absolute_path)]).strip("/")
        raise WrongAnswer(f"answer of the action endpoint breaks '{error.validator}' at '{where}'")


def _check_answer(_action: RemoteAction, result: Any) -> bool:
    return check(result)


def install() -> None:
    RemoteAction._validate_action_result = _check_answer  # noqa: SLF001 - the reason stands above
