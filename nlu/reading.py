"""Reads texts with a loaded model: intent and ranking, many texts in one run of the graph. Never logs a text."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT

from nlu.words import unslashed

NONE = {"name": None, "confidence": 0.0}


def parse(processor: MessageProcessor, texts: Sequence[str]) -> List[Dict[str, Any]]:
    """What Rasa's own parse gives for each text, but with one run of the graph for all of them."""
    if not texts:
        return []
    target = processor.model_metadata.nlu_target
    messages = [UserMessage(unslashed(text), sender_id="parse") for text in texts]
    tracker = DialogueStateTracker("parse", processor.domain.slots if processor.domain else [])
    inputs = {PLACEHOLDER_MESSAGE: messages, PLACEHOLDER_TRACKER: tracker}
    read = processor.graph_runner.run(inputs=inputs, targets=[target])[target]
    return [
        {TEXT: "", INTENT: dict(NONE), ENTITIES: [], **message.as_dict(only_output_properties=True)} for message in read
    ]


def short(read: Dict[str, Any]) -> Dict[str, Any]:
    """The part of it that leaves this process."""
    ranking = read.get(INTENT_RANKING_KEY) or []
    return {"intent": _short(read.get(INTENT) or NONE), "ranking": [_short(intent) for intent in ranking]}


def _short(intent: Dict[str, Any]) -> Dict[str, Any]:
    return {"name": intent.get("name"), "confidence": round(float(intent.get("confidence") or 0.0), 6)}
