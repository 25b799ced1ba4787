from __future__ import annotations

import json

from casework.elements import SHEETS, CaseType
from handoff import desk
from handoff.casefile import load
from handoff.view import case_json
from tests.handoff.town import WORKER, ZONE, words

KEYS = [
    "ticket",
    "opened_at",
    "channel",
    "language",
    "case_type",
    "also",
    "mode",
    "flags",
    "reasons",
    "status",
    "owner",
    "elements",
    "deadlines",
    "referral",
    "messages",
    "clocks",
    "outcome",
]


def told(town, case):
    with town.store.look() as work:
        return json.loads(json.dumps(case_json(work, work.case(case.id), ZONE), ensure_ascii=False))


def texts(town, case):
    return [message["text"] for message in told(town, case)["messages"]]


def test_a_case_as_json_has_every_name_of_the_contract(town):
    case = town.case(flags=("asked_for_human",), reasons=("R07_asked_for_human",), clocks={"sign": 60})
    message_id = town.talk(case)[0].id
    town.known(case, "owed_amount", "21000", message_id=message_id)
    town.known(case, "last_day", "2026-10-31", message_id=message_id)
    town.known(case, "still_employed", "no", message_id=message_id)
    with town.store.work() as work:
        work.set_referral(case.id, "offered", town.now)

    shown = told(town, case)

    assert set(KEYS) <= set(shown)
    assert shown["opened_at"] == "2026-11-23T12:00:00+08:00"
    assert (shown["channel"], shown["language"], shown["status"], shown["owner"]) == ("sms", "zh", "open", None)
    assert (shown["flags"], shown["reasons"]) == (["asked_for_human"], ["R07_asked_for_human"])
    assert shown["elements"]["owed_amount"] == {"value": "21000", "status": "stated", "message_id": message_id}
    assert shown["deadlines"] == [
        {
            "rule": "wage_after_end",
            "safe_last_day": "2027-10-29",
            "nominal": "2027-10-31",
            "rolled_last_day": "2027-11-01",
        }
    ]
    assert shown["referral"]["status"] == "offered"
    assert shown["messages"] == [
        {
            "id": message_id,
            "at": "2026-11-23T12:00:00+08:00",
            "from": "worker",
            "code": None,
            "text": "老板三个月没发工资",
        }
    ]
    assert shown["clocks"] == [
        {"step": "sign", "due_at": "2026-11-23T12:01:00+08:00", "done_at": None, "missed": False}
    ]
    assert shown["outcome"] is None


def test_what_a_mediator_did_is_in_it(town):
    case = town.case(clocks={"sign": 60, "contact": 120})
    desk.claim(town.store, case.ticket, "Lin", town.later(seconds=90))
    desk.reply(town.store, case.ticket, "Lin", "你好", town.now)
    desk.close(town.store, case.ticket, "Lin", "paid", town.now, words=words)

    shown = told(town, case)

    assert (shown["owner"], shown["status"], shown["outcome"]) == ("Lin", "closed", "paid")
    assert [message["from"] for message in shown["messages"]] == ["worker", "mediator", "bot"]
    assert shown["messages"][-1]["code"] == "closed"
    assert [(clock["step"], clock["missed"]) for clock in shown["clocks"]] == [("sign", True), ("contact", False)]
    assert shown["clocks"][0]["done_at"] == "2026-11-23T12:01:30+08:00"


def test_the_workers_address_is_nowhere_in_it(town):
    case = town.case()

    assert WORKER.lstrip("+") not in json.dumps(told(town, case))
    assert len(told(town, case)["worker"].split()) >= 2


def test_each_case_of_a_worker_has_its_own_messages(town):
    first = town.case(text="没发工资")
    town.worker_says("还有加班费")
    desk.close(town.store, first.ticket, None, "paid", town.now, words=words)
    town.worker_says("谢谢")

    assert texts(town, first) == ["没发工资", "还有加班费", f"[closed zh {first.ticket} paid]", "谢谢"]

    second = town.case(text="这次是摔伤了", case_type="work_injury")

    assert texts(town, second) == ["谢谢", "这次是摔伤了"]
    assert texts(town, first) == ["没发工资", "还有加班费", f"[closed zh {first.ticket} paid]"]


def test_an_erased_worker_leaves_a_bare_case(town):
    case = town.case()
    town.known(case, "employer", "宏达")
    with town.store.work() as work:
        work.erase_worker(case.worker_id, town.now)

    shown = told(town, case)

    assert (shown["messages"], shown["elements"]) == ([], {})


def test_every_kind_of_case_can_be_shown(town):
    for number, case_type in enumerate(CaseType):
        case = town.case(user=f"u{number}", case_type=case_type)

        assert told(town, case)["case_type"] == case_type


def test_a_contradicted_value_has_the_other_one_beside_it_with_its_message(town):
    case = town.case()
    first, second = town.talk(case)[0].id, town.worker_says("是24500").id
    town.known(case, "owed_amount", "21000", message_id=first)
    town.known(case, "owed_amount", "24500", status="contradicted", message_id=second)

    with town.store.look() as work:
        line = next(line for line in load(work, work.case(case.id)).sheet if line.key == "owed_amount")

    assert (line.element.value, line.element.message_id) == ("24500", second)
    assert [(other.value, other.message_id) for other in line.others] == [("21000", first)]


def test_a_contradiction_that_only_the_talk_knows_is_shown_too(town):
    """The bot keeps the earlier value and notes the other one in the dialogue state."""
    case = town.case()
    with town.store.work() as work:
        known = {"value": "2026-08", "status": "contradicted", "message_id": 1, "other": "2026-07"}
        work.conversation(case.conversation_id).state = {"slots": {"sheet": {"owed_from": known}}}
    town.known(case, "owed_from", "2026-08", status="contradicted")

    with town.store.look() as work:
        line = next(line for line in load(work, work.case(case.id)).sheet if line.key == "owed_from")

    assert [other.value for other in line.others] == ["2026-07"]


def test_the_sheet_names_what_is_missing_and_counts_what_is_known(town):
    case = town.case()
    town.known(case, "employer", "宏达")
    town.known(case, "job", None, status="unknown")
    town.known(case, "injury_date", "2026-11-01")

    with town.store.look() as work:
        file = load(work, work.case(case.id))

    assert file.known == 2
    assert set(file.missing) == {*SHEETS[CaseType.WAGE_ARREARS]} - {"employer", "job"}
    assert [line.key for line in file.sheet][-1] == "injury_date"
