from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import words

HERE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 22, 14, 5, tzinfo=HERE)  # a Sunday


@pytest.mark.parametrize(
    ("when", "chinese", "english"),
    [
        (datetime(2026, 11, 22, 17, 0, tzinfo=HERE), "今天17:00", "today 17:00"),
        (datetime(2026, 11, 22, 23, 59, tzinfo=HERE), "今天23:59", "today 23:59"),
        (datetime(2026, 11, 23, 0, 0, tzinfo=HERE), "明天0:00", "tomorrow 0:00"),
        (datetime(2026, 11, 23, 9, 30, tzinfo=HERE), "明天9:30", "tomorrow 9:30"),
        (datetime(2026, 11, 24, 9, 0, tzinfo=HERE), "周二（11月24日）9:00", "Tuesday (24 November) 9:00"),
        (datetime(2026, 11, 30, 9, 0, tzinfo=HERE), "周一（11月30日）9:00", "Monday (30 November) 9:00"),
        (datetime(2027, 1, 4, 9, 0, tzinfo=HERE), "周一（2027年1月4日）9:00", "Monday (4 January 2027) 9:00"),
        (datetime(2026, 11, 21, 9, 0, tzinfo=HERE), "周六（11月21日）9:00", "Saturday (21 November) 9:00"),
        (datetime(2026, 11, 22, 16, 30, tzinfo=UTC), "明天0:30", "tomorrow 0:30"),
    ],
)
def test_a_moment_is_said_from_where_the_worker_stands(when, chinese, english):
    assert words.moment(when, NOW, "zh") == chinese
    assert words.moment(when, NOW, "en") == english


def test_times_without_a_zone_are_taken_as_they_are_but_never_mixed():
    naive = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001  # what is tested

    assert words.moment(naive, datetime(2026, 11, 21, 9, 0), "zh") == "周一（11月23日）9:00"  # noqa: DTZ001
    with pytest.raises(words.WordsError):
        words.moment(naive, NOW, "zh")


@pytest.mark.parametrize(
    ("value", "chinese", "english"),
    [
        (date(2027, 10, 29), "2027年10月29日", "29 October 2027"),
        ("2027-10-29", "2027年10月29日", "29 October 2027"),
        ("2027-10", "2027年10月", "October 2027"),
        ("2027-13", "2027-13", "2027-13"),
        ("过完年", "过完年", "过完年"),
    ],
)
def test_a_day_is_said_in_full(value, chinese, english):
    assert words.day(value, "zh") == chinese
    assert words.day(value, "en") == english


def test_a_language_not_spoken_is_an_error():
    with pytest.raises(words.WordsError):
        words.day("2027-10", "xx")
