"""What is counted from measurements: percentiles, medians, ratios and their spread. Measures nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

MEASURES = ("p50", "p95", "throughput", "memory", "start")
RATIOS = ("throughput", "p95", "memory", "start")


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of the values lie; between two of them in proportion."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


@dataclass(frozen=True, slots=True)
class Block:
    """One side's figures of one short block."""

    turns: tuple[float, ...]  # seconds of each turn, one at a time
    throughput: float  # messages a second, several conversations at once
    memory: float  # MB, all processes of the side together

    @property
    def p50(self) -> float:
        return percentile(self.turns, 0.5) * 1000

    @property
    def p95(self) -> float:
        return percentile(self.turns, 0.95) * 1000


@dataclass(frozen=True, slots=True)
class Side:
    """One side's figures of a whole run, blocks and starts in the order in which they alternated with the other's."""

    blocks: tuple[Block, ...]
    starts: tuple[float, ...]  # seconds from launching to the first answered message
    tickets: int  # talks of the script that came to a ticket
    talks: int

    def series(self, measure: str) -> tuple[float, ...]:
        """Each block's figure, or each start."""
        return self.starts if measure == "start" else tuple(getattr(block, measure) for block in self.blocks)

    def typical(self, measure: str) -> float:
        return median(self.series(measure))

    def as_json(self) -> dict[str, Any]:
        """Milliseconds, messages a second, MB, seconds."""
        return {measure: round(self.typical(measure), 3) for measure in MEASURES} | {
            "messages": sum(len(block.turns) for block in self.blocks),
            "tickets": self.tickets,
            "talks": self.talks,
        }


@dataclass(frozen=True, slots=True)
class Ratio:
    """anxin over stock, pair by pair: a noisy minute hits both sides of a pair."""

    typical: float
    least: float
    most: float


def ratio(stock: Sequence[float], anxin: Sequence[float]) -> Ratio:
    each = [ours / theirs for theirs, ours in zip(stock, anxin, strict=True)]
    return Ratio(median(each), min(each), max(each))


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run."""

    stock: Side
    anxin: Side
    notes: dict[str, Any]

    def ratio(self, measure: str) -> Ratio:
        return ratio(self.stock.series(measure), self.anxin.series(measure))

    def as_json(self) -> dict[str, Any]:
        ratios = {measure: self.ratio(measure) for measure in RATIOS}
        return {
            "stock": self.stock.as_json(),
            "anxin": self.anxin.as_json(),
            "ratio": {measure: round(one.typical, 3) for measure, one in ratios.items()},
            "spread": {measure: [round(one.least, 3), round(one.most, 3)] for measure, one in ratios.items()},
            **self.notes,
        }
