"""What hearing a message came to, before any of it is written: what to say and do, and the new dialogue state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from casework.elements import CaseType


@dataclass(frozen=True, slots=True)
class Outcome:
    """Codes to say and effects, in order; written in one transaction by ``bot.perform``."""

    language: str
    out: Sequence[Mapping[str, Any]] = ()
    state: Mapping[str, Any] | None = None  # None: the dialogue state stays as it is
    inbox: str = "done"  # or parked: to be heard again when Rasa is back
    always: bool = field(default=False)  # may be said while a person has the talk


def handed(
    language: str,
    state: Mapping[str, Any],
    flags: Sequence[str],
    *,
    sheet: Mapping[str, Any] | None = None,
    case_type: CaseType | None = None,
    says: Sequence[str] = (),
) -> Outcome:
    """Bring in a person without Rasa: by command, in danger while Rasa is down, or for a message not to be heard."""
    slots = {**(state.get("slots") or {})}
    slots["case_type"] = slots.get("case_type") or str(case_type or CaseType.OTHER_LABOUR)
    slots["stage"], slots["sheet_complete"] = "handed", True
    slots["raised"] = list(dict.fromkeys([*(slots.get("raised") or ()), *flags]))
    if sheet:
        slots["sheet"] = {**(slots.get("sheet") or {}), **sheet}
    over = {
        "do": "hand_over",
        "case_type": slots["case_type"],
        "also": slots.get("also") or [],
        "flags": slots["raised"],
    }
    return Outcome(
        language, [*({"say": code} for code in says), over], {"slots": slots, "form": None, "asked": None}, always=True
    )
