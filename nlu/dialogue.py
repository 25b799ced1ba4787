"""Lets Rasa take one turn: a tracker is built from the state that was sent, and forgotten afterwards. Keeps nothing."""

from __future__ import annotations

import uuid
from typing import Any, Dict, Iterator, List

from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    DEFAULT_SLOT_NAMES,
    REQUESTED_SLOT,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT

from nlu.actions_link import failures
from nlu.protocol import State, Turn
from nlu.reading import parse, short

CHANNEL = "turn"


class TurnFailed(RuntimeError):
    """The turn came to no end of its own; its outcome must not be used."""


async def take(processor: MessageProcessor, turn: Turn) -> Dict[str, Any]:
    """The answer to one turn.

    The processor's own steps, without its store and its lock: nothing is saved, and the app has one turn of a
    conversation at a time. Rasa goes on when an action has failed; here the whole turn has.
    """
    domain = processor.domain
    tracker = DialogueStateTracker(uuid.uuid4().hex, domain.slots)
    tracker.model_id = processor.model_metadata.model_id
    tracker.assistant_id = processor.model_metadata.assistant_id
    tracker.update_with_events(list(past(turn.state, domain)), domain)
    read = parse(processor, [turn.text])[0]
    heard = UserUttered(
        turn.text, read[INTENT], read[ENTITIES], read, input_channel=CHANNEL, metadata=dict(turn.metadata)
    )
    tracker.update(heard, domain)

    out = CollectingOutputChannel()
    with failures() as failed:
        tracker = await processor.run_action_extract_slots(out, tracker)
        await processor._run_prediction_loop(out, tracker)  # noqa: SLF001 - the last Rasa; its steps stay as they are
    if failed:
        raise TurnFailed(f"the action {failed[0]} failed")
    if tracker.latest_action_name != ACTION_LISTEN_NAME:
        raise TurnFailed(f"the turn did not come to rest after {tracker.latest_action_name}")
    return {"state": state_of(tracker).as_json(), "out": _customs(out), **short(read)}


def past(state: State, domain: Domain) -> Iterator[Event]:
    """The events that lead to the state; what the domain no longer knows is left out."""
    known = {slot.name for slot in domain.slots} - DEFAULT_SLOT_NAMES
    yield ActionExecuted(ACTION_SESSION_START_NAME)
    yield SessionStarted()
    for name, value in state.slots.items():
        if name in known and value is not None:
            yield SlotSet(name, value)
    if state.form in domain.form_names:
        yield ActionExecuted(state.form)
        yield ActiveLoop(state.form)
        yield SlotSet(REQUESTED_SLOT, state.asked)
    yield ActionExecuted(ACTION_LISTEN_NAME)


def state_of(tracker: DialogueStateTracker) -> State:
    """What the next turn needs: our own slots that have a value, the form, the element that was asked for."""
    slots = {
        name: slot.value
        for name, slot in tracker.slots.items()
        if slot.value is not None and name not in DEFAULT_SLOT_NAMES
    }
    form = tracker.active_loop_name
    return State(slots, form, tracker.get_slot(REQUESTED_SLOT) if form else None)


def _customs(out: CollectingOutputChannel) -> List[Any]:
    return [message["custom"] for message in out.messages if "custom" in message]
