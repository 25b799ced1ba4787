"""Our actions for an action server of stock Rasa's kind: one class for each step. Decides nothing."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.rasa_actions import STEPS, act


class _Step:
    """What the classes below have in common; no Action itself, or rasa-sdk would take it for one more."""

    step: str

    def name(self) -> str:
        return self.step

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, _domain: dict[str, Any]) -> list[Any]:
        return await act(self.step, dispatcher, tracker)


# rasa-sdk looks for subclasses of Action, makes them without arguments, and its worker finds them by their names
globals().update({step: type(step, (_Step, Action), {"step": step, "__module__": __name__}) for step in STEPS})
