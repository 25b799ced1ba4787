"""The dialogue state as the desk changes it when the bot goes on. Knows a few names of it; never reads the answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def to_bot(state: Mapping[str, Any], *, asking: bool) -> dict[str, Any]:
    """The state in which the bot goes on: with the form where it is still ``asking``, else with the sheet done."""
    slots = {name: value for name, value in dict(state.get("slots") or {}).items() if name != "misses"}
    if not asking:
        return {"slots": slots | {"stage": "done"}, "form": None, "asked": None}
    slots.pop("sheet_complete", None)
    return {"slots": slots | {"stage": "intake"}, "form": "intake", "asked": None}
