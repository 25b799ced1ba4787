"""Facts: what one message states for the elements of a case, in Chinese and English.

Asks nothing, stores nothing, invents nothing.
"""

from __future__ import annotations

from casework.facts.corrections import is_correction
from casework.facts.fact import Fact, Value
from casework.facts.plain import plain_answer
from casework.facts.reading import correction, read

__all__ = ["Fact", "Value", "correction", "is_correction", "plain_answer", "read"]
