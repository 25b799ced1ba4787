"""What reading gives: one element's value with the words it was read from. Never a value that was not said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

type Value = str | int | float | list[str]
type Certainty = Literal["sure", "about"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One value; ``about`` where the worker rounded ("3千多"), or it follows from what was said ("干了两年")."""

    key: str
    value: Value
    words: str  # the worker's own words
    start: int  # where the words stand in the message
    end: int
    certainty: Certainty = "sure"
