"""The thin side towards Rasa: reads slots and message, calls a pure function, gives back slots, codes and effects."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from actions import closing, intake, opening
from actions.handing import emergency
from actions.talk import SLOTS, Heard, Talk, Turn

type Step = Callable[[Talk, Heard], Turn]
type Run = Callable[[CollectingDispatcher, Tracker, dict[str, Any]], Awaitable[list[Any]]]

# Rasa's rules and forms choose the action; each is one pure function.
STEPS: dict[str, Step] = {
    "action_hear": opening.hear,
    "action_consent": opening.consented,
    "action_no_consent": opening.refused,
    "action_at_consent": opening.at_consent,
    "validate_intake": intake.take,
    "action_read_back": closing.read_back,
    "action_confirmed": closing.confirmed,
    "action_at_confirm": closing.at_confirm,
    "action_referral": closing.referral_answer,
}


def heard_of(tracker: Tracker) -> Heard:
    """The worker's last message, with what the turn's metadata says of it."""
    message = tracker.latest_message or {}
    intent = message.get("intent") or {}
    about = message.get("metadata") or {}
    return Heard(
        text=message.get("text") or "",
        intent=intent.get("name") or "nlu_fallback",
        confidence=float(intent.get("confidence") or 0.0),
        ranking={entry["name"]: float(entry["confidence"]) for entry in message.get("intent_ranking") or ()},
        said_on=date.fromisoformat(about["said_on"]) if about.get("said_on") else date(2000, 1, 1),
        message_id=int(about.get("message_id") or 0),
        flags=tuple(about.get("flags") or ()),
    )


async def act(name: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Any]:
    """Run one of STEPS: its codes and effects go to the dispatcher, the slots that changed come back."""
    step = STEPS[name]
    before = Talk.from_slots(tracker.slots)
    heard = heard_of(tracker)
    danger = heard.flags and step is not closing.read_back and before.stage != "handed"
    turn = emergency(Turn(before), heard) if danger else step(before, heard)
    for told in turn.out:
        dispatcher.utter_message(json_message=told)
    was, now = before.slots(), turn.talk.slots()
    events = [SlotSet(slot, now[slot]) for slot in SLOTS if now[slot] != was[slot]]
    if name == "validate_intake":
        # Rasa takes a form turn that sets no slot but the requested one as a refusal, and runs it again
        events += [SlotSet("stage", now["stage"]), SlotSet("requested_slot", turn.talk.asked)]
    return events


def _acting(name: str) -> Run:
    async def run(dispatcher: CollectingDispatcher, tracker: Tracker, _domain: dict[str, Any]) -> list[Any]:
        return await act(name, dispatcher, tracker)

    return run


def executor() -> ActionExecutor:
    """rasa-sdk's executor with our actions and no others."""
    ready = ActionExecutor()
    for name in STEPS:
        ready.register_function(name, _acting(name))
    return ready
