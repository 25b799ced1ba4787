from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from handoff.console.shown import Shown
from handoff.console.tongue import tongue
from store.tables import Clock
from tests.handoff.town import NOON, ZONE


@pytest.fixture
def zh():
    return Shown(tongue("zh"), NOON, ZONE)


@pytest.fixture
def en():
    return Shown(tongue("en"), NOON, ZONE)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1, "1 s left"),
        (119, "119 s left"),
        (120, "2 min left"),
        (7199, "119 min left"),
        (7200, "2 h left"),
        (86_400, "by tomorrow 12:00"),
        (3 * 86_400, "by Nov 26 12:00"),
        (0, "late by 0 s"),
        (-61, "late by 61 s"),
        (-7200, "late by 2 h"),
        (-86_400, "late since yesterday 12:00"),
    ],
)
def test_the_time_left_is_written_out(en, seconds, words):
    assert en.left(NOON + timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("hours", "words"), [(0, "12:00"), (-12, "00:00"), (-13, "昨天 23:00"), (20, "明天 08:00"), (-48, "11月21日 12:00")]
)
def test_a_time_has_its_day_where_it_is_not_today(zh, hours, words):
    assert zh.when(NOON + timedelta(hours=hours)) == words


def test_today_is_the_stations_day_not_the_servers():
    early = Shown(tongue("zh"), datetime(2026, 11, 22, 17, 0, tzinfo=UTC), ZONE)  # 01:00 on the 23rd there

    assert early.when(datetime(2026, 11, 22, 15, 59, tzinfo=UTC)) == "昨天 23:59"


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("owed_amount", "21000", "¥21,000"),
        ("owed_amount", "1234.5", "¥1,234.5"),
        ("owed_amount", "NaN-like", "NaN-like"),
        ("owed_months", 3.5, "3.5"),
        ("people_affected", 14, "14"),
        ("written_contract", "no", "no"),
        ("evidence", ["a", "b"], "a, b"),
        ("evidence", [], "none"),
        ("employer", "Hongda", "Hongda"),
        ("employer", None, "not known"),
        ("something_new", "x", "x"),
    ],
)
def test_values_in_words(en, key, value, words):
    assert en.value(key, value) == words


def test_the_days_to_a_limit_are_counted_from_the_stations_today(en):
    assert en.days_left(date(2026, 11, 1)) == "22 days ago"
    assert en.days_left(date(2026, 11, 23)) == "0 days left"
    assert en.days_left(date(2026, 11, 24)) == "1 day left"


def test_a_clock_that_is_done_says_when_and_whether_it_was_late(en):
    clock = Clock(case_id=1, step="sign", due_at=NOON, done_at=NOON, missed=True)

    assert en.clock(clock).words == "done 12:00, too late"
    assert en.clock(clock).alarm == "done"
