"""The arithmetic of the benchmark: percentiles, ratios pair by pair, their spread, and the shape of what is told."""

from __future__ import annotations

import json

import pytest

from bench.figures import RATIOS, Block, Report, Side, percentile, ratio
from bench.table import table


def side(throughputs, p95s, memories, starts, *, tickets=8):
    """A side whose blocks have exactly these figures (p95 in ms)."""
    blocks = tuple(
        Block((p95 / 1000,) * 3, throughput, memory)
        for throughput, p95, memory in zip(throughputs, p95s, memories, strict=True)
    )
    return Side(blocks, tuple(starts), tickets, 8)


@pytest.fixture
def report():
    return Report(
        side([20, 30, 10], [60, 50, 80], [1000, 1100, 1200], [20, 24], tickets=7),
        side([100, 120, 60], [12, 15, 12], [600, 610, 620], [8, 9]),
        {"quick": True, "stock_epochs": 3, "memory": "PSS", "machine": "a machine", "load_before": 0.5},
    )


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([5.0], 0.95, 5.0),
        ([3.0, 1.0, 2.0], 0.5, 2.0),
        ([1.0, 2.0], 0.5, 1.5),
        ([float(n) for n in range(101)], 0.95, 95.0),
        ([1.0, 2.0, 3.0], 1.0, 3.0),
        ([1.0, 2.0, 3.0], 0.0, 1.0),
    ],
)
def test_a_percentile_lies_between_its_neighbours(values, share, expected):
    assert percentile(values, share) == pytest.approx(expected)


def test_nothing_has_no_percentile():
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)


def test_ratios_are_taken_pair_by_pair():
    """A noisy minute that halves both sides of one pair changes nothing."""
    found = ratio([20.0, 10.0, 20.0], [100.0, 50.0, 120.0])

    assert (found.typical, found.least, found.most) == (5.0, 5.0, 6.0)


def test_pairs_must_be_whole():
    with pytest.raises(ValueError, match="zip"):
        ratio([1.0, 2.0], [1.0])


def test_a_block_tells_milliseconds():
    block = Block((0.010, 0.020, 0.030), 50.0, 600.0)

    assert block.p50 == pytest.approx(20.0)
    assert block.p95 == pytest.approx(29.0)


def test_ratios_are_anxin_over_stock_with_their_spread(report):
    told = report.as_json()

    assert told["ratio"] == {"throughput": 5.0, "p95": 0.2, "memory": 0.555, "start": 0.388}
    assert told["spread"]["throughput"] == [4.0, 6.0]
    assert told["spread"]["p95"] == [0.15, 0.3]


def test_the_json_has_both_sides_and_the_four_ratios_as_numbers(report):
    told = json.loads(json.dumps(report.as_json()))

    assert set(told["ratio"]) == set(RATIOS) == {"throughput", "p95", "memory", "start"}
    assert {"p50", "p95", "throughput", "memory", "start"} <= set(told["stock"])
    assert set(told["stock"]) == set(told["anxin"])
    assert all(isinstance(value, float) for value in told["ratio"].values())
    assert told["stock"]["throughput"] == 20
    assert told["stock"]["tickets"] == 7


def test_the_table_has_the_rows_and_columns_that_others_look_for(report):
    head, _, *rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table(report).splitlines()]
    named = {row[0]: dict(zip(head, row, strict=True)) for row in rows}

    assert {"p50", "p95", "throughput", "memory", "start"} <= set(head)
    assert list(named) == ["stock Rasa", "anxin", "ratio", "spread"]
    assert named["stock Rasa"]["throughput"] == "20.0/s"
    assert named["anxin"]["p95"] == "12.0 ms"
    assert named["ratio"]["throughput"] == "5.00"
    assert named["spread"]["start"] == "0.38..0.40"


def test_the_table_keeps_its_columns_in_line_within_a_screen(report):
    widths = {len(line) for line in table(report).splitlines()}

    assert len(widths) == 1
    assert widths.pop() <= 100
