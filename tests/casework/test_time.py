"""Working days, staffed hours, clocks and limits, by worked examples that were counted by hand on a calendar."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework import calendar, clocks, deadlines
from casework.elements import CaseType

CN = calendar.of("cn")
ZONE = ZoneInfo("Asia/Shanghai")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        ("2026-11-20", True),  # Friday
        ("2026-11-22", False),  # Sunday
        ("2026-10-01", False),  # National Day
        ("2026-10-10", True),  # Saturday worked for it
        ("2026-02-14", True),  # Saturday before Spring Festival
        ("2025-10-08", False),
    ],
)
def test_holidays_and_worked_weekends(day: str, worked: bool) -> None:
    assert CN.is_working_day(date.fromisoformat(day)) is worked


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ("2026-11-20T10:00", 4, "2026-11-20T14:00"),
        ("2026-11-20T15:00", 4, "2026-11-23T11:00"),  # over the weekend
        ("2026-11-22T03:00", 4, "2026-11-23T13:00"),  # Sunday night
        ("2026-09-30T16:00", 2, "2026-10-08T10:00"),  # over National Day
    ],
)
def test_staffed_time_skips_nights_and_holidays(start: str, hours: int, due: str) -> None:
    assert CN.after_working_time(at(start), timedelta(hours=hours)) == at(due)


def test_an_emergency_clock_does_not_wait_for_the_morning() -> None:
    start = at("2026-11-22T03:00")

    assert clocks.due("emergency", start, CN) == (
        ("sign", start + timedelta(seconds=60)),
        ("contact", start + timedelta(seconds=120)),
        ("speak", start + timedelta(seconds=600)),
    )


@given(st.datetimes(datetime(2025, 1, 1), datetime(2026, 12, 20)), st.integers(1, 30))  # noqa: DTZ001  # zone added below
def test_a_due_time_lies_in_staffed_hours_and_never_before_its_start(start: datetime, hours: int) -> None:
    begun = start.replace(tzinfo=ZONE)
    due = CN.after_working_time(begun, timedelta(hours=hours))

    assert due > begun
    assert CN.is_working_day(due.date())
    assert CN.opens <= due.time() <= CN.closes


def limits(case_type: CaseType, **values: str) -> dict[str, tuple[str, str, str]]:
    return {
        d.rule: (d.nominal.isoformat(), d.safe_last_day.isoformat(), d.rolled_last_day.isoformat())
        for d in deadlines.of_case(case_type, values, CN)
    }


def test_wages_after_the_job_run_a_year_from_its_end() -> None:
    found = limits(CaseType.WAGE_ARREARS, still_employed="no", last_day="2025-11-30")

    assert found == {"wage_after_end": ("2026-11-30", "2026-11-30", "2026-11-30")}


def test_wages_of_a_running_job_have_no_limit() -> None:
    assert limits(CaseType.WAGE_ARREARS, still_employed="yes") == {}


def test_an_injury_has_the_employers_month_and_the_workers_year() -> None:
    assert limits(CaseType.WORK_INJURY, injury_date="2026-10-30") == {
        "injury_employer": ("2026-11-29", "2026-11-27", "2026-11-30"),
        "injury_worker": ("2027-10-30", "2027-10-29", "2027-11-01"),
    }


def test_a_month_alone_gives_no_date() -> None:
    assert limits(CaseType.WORK_INJURY, injury_date="2026-10") == {}


def test_a_leap_day_ends_on_the_months_last_day() -> None:
    assert deadlines.a_year_later(date(2024, 2, 29)) == date(2025, 2, 28)


def test_an_expired_limit_is_never_told_but_calls_a_person() -> None:
    passed = deadlines.of_case(CaseType.WORK_INJURY, {"injury_date": "2025-03-01"}, CN)

    assert deadlines.to_tell(passed, date(2026, 11, 22)) is None
    assert deadlines.is_near(passed, date(2026, 11, 22))


@pytest.mark.parametrize(("left", "near"), [(30, True), (31, False)])
def test_thirty_days_are_near(left: int, near: bool) -> None:
    limit = deadlines.Deadline("general", date(2026, 12, 31), date(2026, 12, 31), date(2026, 12, 31), "")

    assert deadlines.is_near((limit,), date(2026, 12, 31) - timedelta(days=left)) is near
