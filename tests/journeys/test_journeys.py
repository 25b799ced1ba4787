"""Whole journeys of workers, from the first message to the ticket, by the command line that anyone would use."""

from __future__ import annotations

from typing import Any

import pytest
from town import Town, Worker, elements

pytestmark = pytest.mark.rasa

AT = "2026-11-20T10:00:00+08:00"  # a Friday


def case_of(town: Town, worker: Worker) -> dict[str, Any]:
    """The one case of this worker's ticket."""
    found = [case for case in town.cases() if case["ticket"] == worker.last["ticket"]]
    assert len(found) == 1
    return found[0]


def test_wages_in_chinese_with_the_facts_up_front(town: Town) -> None:
    """What the first message says is not asked again; the ticket's sheet is right element by element."""
    worker = town.worker("zh-wages")
    worker.says("我在杭州余杭的工地做焊工，宏达建筑公司欠我三个月工资一共两万一，没签合同", AT)

    heard = worker.answers(
        {
            "consent": "同意",
            "ask_still_employed": "上个月底就不干了",
            "ask_last_day": "10月31日",
            "ask_owed_from": "从8月开始",
            "ask_entry_date": "去年三月",
            "ask_monthly_pay": "七千",
            "ask_people_affected": "就我一个",
            "ask_contractor": "老王",
            "ask_promised_pay_date": "没说过",
            "ask_evidence": "有考勤表和微信聊天记录",
            "ask_steps_taken": "打电话找过老板两次",
            "ask_demand": "把工资结清",
            "ticket_summary": "对的",
            "referral_offer": "要",
        },
        at=AT,
    )

    assert not {"ask_employer", "ask_job", "ask_owed_months", "ask_owed_amount", "ask_written_contract"} & set(heard)
    assert {"ticket_opened", "referral_offer", "referral_accepted"} <= set(heard)
    case = case_of(town, worker)
    assert case["case_type"] == "wage_arrears"
    assert case["also"] == ["no_contract"]
    assert case["referral"]["status"] == "accepted"
    assert case["status"] == "open"
    sheet = elements(case)
    assert sheet | {"workplace": "", "demand": "", "steps_taken": ""} == {
        "employer": "宏达建筑公司",
        "workplace": "",
        "job": "焊工",
        "entry_date": "2025-03",
        "written_contract": "no",
        "still_employed": "no",
        "last_day": "2026-10-31",
        "monthly_pay": "7000",
        "people_affected": 1,
        "evidence": ["attendance", "chat_messages"],
        "demand": "",
        "steps_taken": "",
        "owed_months": 3,
        "owed_amount": "21000",
        "owed_from": "2026-08",
        "contractor": "老王",
    }
    assert "余杭" in sheet["workplace"]
    assert all(one["status"] == "confirmed" for one in case["elements"].values() if one["value"] is not None)
    assert [d["rule"] for d in case["deadlines"]] == ["wage_after_end"]
    assert case["deadlines"][0]["nominal"] == "2027-10-31"


def test_every_element_leads_to_the_message_that_said_it(town: Town) -> None:
    worker = town.worker("provenance")
    worker.says("老板欠我两个月工资")
    worker.answers(
        {"consent": "可以", "ask_employer": "鸿运电子厂", "ask_owed_amount": "一万二"}, until="ask_workplace"
    )
    worker.says("就这些")
    worker.says("对")

    case = case_of(town, worker)
    said = {message["id"]: message["text"] for message in case["messages"] if message["from"] == "worker"}
    assert "两个月" in said[case["elements"]["owed_months"]["message_id"]]
    assert said[case["elements"]["employer"]["message_id"]] == "鸿运电子厂"
    assert said[case["elements"]["owed_amount"]["message_id"]] == "一万二"


def test_wages_in_english_with_the_facts_one_by_one(town: Town) -> None:
    worker = town.worker("en-wages", channel="sms")
    worker.says("hi", AT)
    assert worker.codes == ["greeting"]
    worker.says("my boss is not paying my salary", AT)

    heard = worker.answers(
        {
            "consent": "yes",
            "ask_owed_months": "two and a half months",
            "ask_owed_amount": "about 9k",
            "ask_employer": "Golden Dragon Restaurant",
            "ask_workplace": "Shenzhen",
            "ask_job": "cook",
            "ask_still_employed": "yes still working",
            "ask_owed_from": "since September",
            "ask_entry_date": "March 2025",
            "ask_monthly_pay": "3600",
            "ask_written_contract": "never signed anything",
            "ask_people_affected": "four of us",
            "ask_promised_pay_date": "he never said",
            "ask_evidence": "chat messages and bank records",
            "ask_steps_taken": "asked him three times",
            "ask_demand": "I want my pay",
            "ticket_summary": "yes that's right",
            "referral_offer": "no thanks",
        },
        at=AT,
    )

    assert "referral_declined" in heard
    case = case_of(town, worker)
    sheet = elements(case)
    expected = {
        "employer": "Golden Dragon Restaurant",
        "job": "cook",
        "owed_months": 2.5,
        "owed_amount": "9000",
        "owed_from": "2026-09",
        "entry_date": "2025-03",
        "monthly_pay": "3600",
        "written_contract": "no",
        "people_affected": 4,
        "still_employed": "yes",
    }
    assert {key: sheet.get(key) for key in expected} == expected
    assert case["language"] == "en"
    assert case["referral"]["status"] == "declined"
    assert case["mode"] == "routine"
    assert case["deadlines"] == []


def test_dismissal_in_chinese_with_a_correction(town: Town) -> None:
    """The words "不对，是9月" change the date that was just given, and nothing else."""
    worker = town.worker("zh-dismissal")
    worker.says("公司上周突然把我辞退了，说我不适合岗位", AT)
    first = {"consent": "好的", "ask_dismissal_date": "8月15号", "ask_notice_form": "当面口头说的"}
    worker.answers(first, until="ask_employer", at=AT)
    worker.says("不对，是9月15号", AT)

    assert "corrected" in worker.codes
    worker.answers(
        {
            "ask_employer": "蓝海科技有限公司",
            "ask_workplace": "苏州",
            "ask_job": "行政",
            "ask_last_day": "9月20号",
            "ask_entry_date": "2023年5月",
            "ask_monthly_pay": "6500",
            "ask_written_contract": "签了",
            "ask_protected_status": "都没有",
            "ask_certificate": "没给",
            "ask_wants": "要赔偿",
            "ticket_summary": "没问题",
            "referral_offer": "不用了",
        },
        at=AT,
    )

    case = case_of(town, worker)
    sheet = elements(case)
    expected = {
        "employer": "蓝海科技有限公司",
        "notice_form": "spoken",
        "entry_date": "2023-05",
        "monthly_pay": "6500",
        "written_contract": "yes",
        "protected_status": "none",
        "certificate": "no",
        "wants": "money",
    }
    assert case["case_type"] == "dismissal"
    assert {key: sheet.get(key) for key in expected} == expected
    assert "2026-09-15" in {sheet.get("dismissal_date"), sheet.get("last_day")}


def test_dismissal_in_english_where_the_employer_is_not_named(town: Town) -> None:
    """A refusal is a good answer: the element is declined, and the ticket is opened all the same."""
    worker = town.worker("en-dismissal")
    worker.says("I was fired yesterday because they said business is slow", AT)
    heard = worker.answers(
        {
            "consent": "ok",
            "ask_employer": "I'd rather not say",
            "ask_workplace": "Guangzhou",
            "ask_job": "accountant",
            "ask_notice_form": "by WeChat message",
            "ask_entry_date": "June 2022",
            "ask_monthly_pay": "8000",
            "ask_written_contract": "yes",
            "ask_protected_status": "none of these",
            "ask_wants": "my job back",
            "ticket_summary": "correct",
            "referral_offer": "yes please",
        },
        at=AT,
    )

    assert heard.count("ask_employer") == 1
    case = case_of(town, worker)
    sheet = elements(case)
    assert case["case_type"] == "dismissal"
    assert case["elements"]["employer"]["status"] == "declined"
    assert sheet["dismissal_date"] == "2026-11-19"
    assert sheet["notice_form"] == "message"
    assert sheet["wants"] == "job_back"
    assert case["deadlines"][0]["nominal"] == "2027-11-19"


def test_injury_in_chinese_one_by_one(town: Town) -> None:
    worker = town.worker("zh-injury", channel="telegram")
    worker.says("在厂里上班受伤了，想问问工伤", AT)
    worker.answers(
        {
            "consent": "行",
            "ask_injury_date": "今年6月3号",
            "ask_injury_place": "冲压车间",
            "ask_injury_task": "换模具的时候压到手指",
            "ask_on_shift": "是上班时间",
            "ask_hospital": "区人民医院",
            "ask_employer": "永盛五金厂",
            "ask_workplace": "东莞长安",
            "ask_job": "冲压工",
            "ask_employer_reported": "没有",
            "ask_application_filed": "还没",
            "ask_insured": "不知道",
            "ask_still_employed": "还在",
            "ticket_summary": "对",
        },
        at=AT,
    )

    case = case_of(town, worker)
    sheet = elements(case)
    expected = {
        "injury_date": "2026-06-03",
        "on_shift": "yes",
        "employer": "永盛五金厂",
        "employer_reported": "no",
        "application_filed": "no",
        "still_employed": "yes",
    }
    assert case["case_type"] == "work_injury"
    assert {key: sheet.get(key) for key in expected} == expected
    assert case["referral"] is None
    assert {d["rule"]: d["nominal"] for d in case["deadlines"]} == {
        "injury_employer": "2026-07-03",
        "injury_worker": "2027-06-03",
    }


def test_injury_in_english_with_the_facts_up_front(town: Town) -> None:
    worker = town.worker("en-injury")
    worker.says(
        "I hurt my hand at work on 5 October, I'm a welder at Sunrise Metal Factory in Dongguan. They didn't report it",
        AT,
    )
    heard = worker.answers({"consent": "yes", "ticket_summary": "yes"}, until="ask_injury_place", at=AT)
    worker.says("that's all", AT)
    heard += worker.answers({"ticket_summary": "yes"}, at=AT)

    assert not {"ask_injury_date", "ask_employer", "ask_job"} & set(heard)
    sheet = elements(case_of(town, worker))
    assert sheet["injury_date"] == "2026-10-05"
    assert sheet["job"] == "welder"
    assert "Sunrise" in sheet["employer"]
    assert sheet["employer_reported"] == "no"


def test_leaving_and_coming_back_after_everything_was_restarted(own_town: Town) -> None:
    worker = own_town.worker("away")
    worker.says("老板拖欠我四个月工资")
    worker.answers({"consent": "同意", "ask_owed_amount": "两万八"}, until="ask_employer")
    worker.leaves()
    own_town.restart()
    worker.comes_back()

    worker.says("青石装饰公司")

    assert "ask_workplace" in worker.codes
    worker.says("就这些吧")
    worker.says("对")
    case = case_of(own_town, worker)
    assert len(own_town.cases()) == 1
    assert {key: elements(case)[key] for key in ("owed_months", "owed_amount", "employer")} == {
        "owed_months": 4,
        "owed_amount": "28000",
        "employer": "青石装饰公司",
    }


def test_two_matters_at_once_are_one_ticket(town: Town) -> None:
    worker = town.worker("two")
    worker.says("厂里把我开除了，还欠我两个月工资没给")
    worker.answers({"consent": "同意"}, until="ask_employer")
    worker.says("先这样")
    worker.says("对")

    case = case_of(town, worker)
    assert {case["case_type"], *case["also"]} >= {"wage_arrears", "dismissal"}
    assert elements(case)["owed_months"] == 2


def test_a_person_is_wanted(town: Town) -> None:
    worker = town.worker("person")
    worker.says("I want to talk to a real person please")

    case = case_of(town, worker)
    assert worker.last["handled_by"] == "queue"
    assert {"handoff", "handoff_out_of_hours"} & set(worker.codes)
    assert case["flags"] == ["asked_for_human"]
    assert case["reasons"] == ["R07_asked_for_human"]
    assert case["status"] == "open"


def test_a_threat_of_self_harm_is_an_emergency_at_once(town: Town) -> None:
    worker = town.worker("danger")
    worker.says("老板欠我三个月工资，我真的不想活了")

    case = case_of(town, worker)
    assert worker.codes[0] == "emergency_self_harm"
    assert "12356" in worker.last["replies"][0]["text"]
    assert worker.last["handled_by"] == "queue"
    assert case["mode"] == "emergency"
    assert case["flags"] == ["self_harm"]
    assert case["case_type"] == "wage_arrears"
    assert elements(case) == {"owed_months": 3}
    assert [clock["step"] for clock in case["clocks"]] == ["sign", "contact", "speak"]


def test_what_is_no_labour_matter_makes_no_ticket(town: Town) -> None:
    worker = town.worker("other")
    before = len(town.cases())
    worker.says("我想离婚，孩子归谁抚养")

    assert worker.codes == ["not_labour"]
    assert "12348" in worker.last["replies"][0]["text"]
    assert worker.last["ticket"] is None
    assert len(town.cases()) == before


def test_no_consent_leaves_no_case(town: Town) -> None:
    worker = town.worker("no-consent")
    before = len(town.cases())
    worker.says("公司拖欠工资")
    worker.says("不同意")

    assert worker.codes == ["consent_refused"]
    assert len(town.cases()) == before


def test_a_question_in_between_is_answered_and_the_intake_goes_on(town: Town) -> None:
    worker = town.worker("between")
    worker.says("老板欠我三个月工资")
    worker.answers({"consent": "同意"}, until="ask_owed_amount")
    worker.says("你们会告诉我老板吗？")

    assert worker.codes == ["about", "ask_owed_amount"]
