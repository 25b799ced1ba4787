from __future__ import annotations

import pytest

from bot import words

CASES = [
    ({"key": "owed_months", "value": 3}, "欠薪月数：3 个月", "Months unpaid: 3 months"),
    ({"key": "owed_months", "value": 3.5}, "欠薪月数：3.5 个月", "Months unpaid: 3.5 months"),
    ({"key": "owed_months", "value": 1}, "欠薪月数：1 个月", "Months unpaid: 1 month"),
    ({"key": "owed_amount", "value": "12000"}, "欠的钱：12,000 元", "Money owed: 12,000 yuan"),
    ({"key": "owed_amount", "value": "12000.00"}, "欠的钱：12,000 元", "Money owed: 12,000 yuan"),
    ({"key": "owed_amount", "value": "980.5"}, "欠的钱：980.50 元", "Money owed: 980.50 yuan"),
    (
        {"key": "owed_amount", "value": "12000", "status": "inferred"},
        "欠的钱：大约 12,000 元",
        "Money owed: about 12,000 yuan",
    ),
    (
        {"key": "owed_amount", "value": "12000", "other": "15000", "status": "contradicted"},
        "欠的钱：前面说 12,000 元，后来说 15,000 元，哪个对？",
        "Money owed: first 12,000 yuan, then 15,000 yuan; which is right?",
    ),
    (
        {"key": "last_day", "value": "2026-08-15", "other": "2026-09", "status": "contradicted"},
        "最后上班的日子：前面说 2026年8月15日，后来说 2026年9月，哪个对？",
        "Last day of work: first 15 August 2026, then September 2026; which is right?",
    ),
    ({"key": "entry_date", "value": "2026-08-15"}, "开始上班：2026年8月15日", "Started work: 15 August 2026"),
    ({"key": "entry_date", "value": "2026-08"}, "开始上班：2026年8月", "Started work: August 2026"),
    (
        {"key": "entry_date", "value": "2024-11", "status": "inferred"},
        "开始上班：大约 2024年11月",
        "Started work: about November 2024",
    ),
    ({"key": "people_affected", "value": 14}, "一共几个人：14 个人", "People in all: 14 people"),
    (
        {"key": "overtime_hours_workday", "value": 44},
        "平日加班（一个月）：44 小时",
        "Overtime on working days, a month: 44 hours",
    ),
    ({"key": "employer", "value": "宏达电子厂"}, "单位：宏达电子厂", "Employer: 宏达电子厂"),
    ({"key": "employer", "value": "宏达", "status": "inferred"}, "单位：宏达", "Employer: 宏达"),
    ({"key": "employer", "value": "money"}, "单位：money", "Employer: money"),
    ({"key": "demand", "value": " 把钱\n给我  "}, "想要的结果：把钱 给我", "What you want: 把钱 给我"),
    (
        {"key": "written_contract", "value": "no", "status": "confirmed"},
        "书面合同：没签",
        "Written contract: not signed",
    ),
    ({"key": "written_contract", "value": "unknown"}, "书面合同：不清楚", "Written contract: not sure"),
    (
        {"key": "protected_status", "value": "pregnant"},
        "当时的情况：怀孕或哺乳期",
        "Your situation then: pregnant or breastfeeding",
    ),
    (
        {"key": "still_employed", "value": "no", "status": "inferred"},
        "还在上班吗：不在了",
        "Still working there: no longer",
    ),
    (
        {"key": "evidence", "value": ["payslips", "chat_messages", "考勤本"]},
        "手上的证据：工资条、聊天记录、考勤本",
        "What you have to show: pay slips, chat messages, 考勤本",
    ),
    ({"key": "evidence", "value": []}, "手上的证据：没有", "What you have to show: nothing"),
    (
        {"key": "insurance_missing", "value": ["pension", "housing_fund"]},
        "没交的保险：养老、公积金",
        "Insurance not paid: pension, housing fund",
    ),
    ({"key": "owed_months", "value": None, "status": "declined"}, "欠薪月数：不愿说", "Months unpaid: not told"),
    ({"key": "owed_months", "value": None, "status": "unknown"}, "欠薪月数：不清楚", "Months unpaid: not sure"),
    ({"key": "last_day", "value": "2026-02-30"}, "最后上班的日子：2026-02-30", "Last day of work: 2026-02-30"),
    ({"key": "monthly_pay", "value": "not a number"}, "月工资：not a number", "Monthly pay: not a number"),
    ({"key": "monthly_pay", "value": "NaN"}, "月工资：NaN", "Monthly pay: NaN"),
]


@pytest.mark.parametrize(("element", "chinese", "english"), CASES)
def test_an_element_is_read_back_as_it_was_said(element, chinese, english):
    told = {"status": "stated", **element}

    assert words.sheet([told], "zh") == chinese
    assert words.sheet([told], "en") == english


def test_each_element_has_a_line_in_the_order_given_and_open_ones_are_left_out():
    told = [
        {"key": "employer", "value": "宏达", "status": "stated"},
        {"key": "owed_amount", "value": None, "status": "declined"},
        {"key": "owed_months", "value": 3, "status": "stated"},
        {"key": "last_day", "value": None, "status": "unknown"},
    ]

    assert words.sheet(told, "zh") == "单位：宏达\n欠薪月数：3 个月"


def test_open_elements_are_shown_when_there_is_nothing_else():
    told = [
        {"key": "owed_amount", "value": None, "status": "declined"},
        {"key": "last_day", "value": None, "status": "unknown"},
    ]

    assert words.sheet(told, "zh") == "欠的钱：不愿说\n最后上班的日子：不清楚"


def test_an_empty_sheet_says_so():
    assert words.sheet([], "zh") == "还没有记下什么"
    assert words.sheet([], "en") == "nothing yet"


def test_a_long_tale_is_shortened():
    line = words.sheet([{"key": "conduct", "value": "说" * 500, "status": "stated"}], "zh")

    assert line == f"发生的事：{'说' * 80}…"


def test_what_the_worker_wrote_is_never_taken_for_a_pattern():
    line = words.sheet([{"key": "employer", "value": "{ $x } {0} %s", "status": "stated"}], "zh")

    assert line == "单位：{ $x } {0} %s"


def test_an_element_that_does_not_exist_is_an_error():
    with pytest.raises(words.WordsError):
        words.sheet([{"key": "no_such_element", "value": 1, "status": "stated"}], "zh")
