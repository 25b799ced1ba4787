"""The interview as pure functions: what one message leads to, without Rasa."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import closing, intake, opening, questions, replies
from actions.talk import Heard, Known, Talk, Turn
from casework.elements import ELEMENTS, SHEETS, CaseType, Status

WAGE = CaseType.WAGE_ARREARS
DAY = date(2026, 11, 20)


def heard(text: str, intent: str = "inform", confidence: float = 0.9, **ranking: float) -> Heard:
    return Heard(text, intent, confidence, ranking or {intent: confidence}, DAY, message_id=7)


def asking(key: str, case_type: CaseType = WAGE, **known: object) -> Talk:
    """A talk in the middle of the form, with this question just put."""
    keys = SHEETS[case_type]
    earlier = keys[: keys.index(key)] if key in keys else ()
    sheet = {name: Known(None, Status.UNKNOWN, 1) for name in earlier}
    sheet |= {name: Known(value, Status.STATED, 1) for name, value in known.items()}
    return Talk(stage="intake", case_type=case_type, sheet=sheet, asked=key, times={key: 1})


def codes(turn: Turn) -> list[str]:
    return [told["say"] for told in turn.out if "say" in told]


def deeds(turn: Turn) -> list[str]:
    return [told["do"] for told in turn.out if "do" in told]


def test_an_answer_is_kept_with_the_message_that_said_it_and_the_next_question_follows() -> None:
    turn = intake.take(asking("owed_months"), heard("三个月"))

    assert turn.talk.sheet["owed_months"] == Known(3, Status.STATED, 7, "三个月")
    assert turn.talk.asked == "owed_amount"
    assert deeds(turn) == ["element"]


def test_several_facts_in_one_answer_are_all_taken() -> None:
    turn = intake.take(asking("owed_months"), heard("四个月，一共两万八，在宏达建筑公司"))

    assert turn.talk.values == {
        "owed_months": 4,
        "owed_amount": "28000",
        "employer": "宏达建筑公司",
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("不知道", Status.UNKNOWN),
        ("记不清了", Status.UNKNOWN),
        ("不想说", Status.DECLINED),
        ("I'd rather not say", Status.DECLINED),
    ],
)
def test_not_knowing_and_not_saying_are_good_answers(text: str, status: Status) -> None:
    turn = intake.take(asking("employer"), heard(text))

    assert (turn.talk.sheet["employer"].value, turn.talk.sheet["employer"].status) == (None, status)
    assert turn.talk.asked == "workplace"
    assert turn.talk.misses == 0


def test_a_question_is_put_twice_at_the_most() -> None:
    talk = asking("monthly_pay")
    once = intake.take(talk, heard("嗯哼", "nlu_fallback", 0.1))
    assert (once.talk.asked, once.talk.times["monthly_pay"]) == ("monthly_pay", 2)

    twice = intake.take(replace(once.talk, misses=0), heard("在工地上", "inform"))

    assert twice.talk.asked != "monthly_pay"


def test_two_messages_in_a_row_that_say_nothing_go_to_a_person() -> None:
    once = intake.take(asking("monthly_pay"), heard("嗯哼", "nlu_fallback", 0.1))
    twice = intake.take(once.talk, heard("哼嗯", "nlu_fallback", 0.1))

    assert twice.out[-1]["do"] == "hand_over"
    assert twice.out[-1]["flags"] == ["not_understood"]
    assert twice.talk.stage == "handed"


def test_a_correction_changes_the_earlier_answer_and_the_question_stays() -> None:
    talk = asking("employer", CaseType.DISMISSAL, dismissal_date="2026-08-15")
    turn = intake.take(talk, heard("不对，是9月15号", "correct"))

    assert turn.talk.sheet["dismissal_date"].value == "2026-09-15"
    assert codes(turn) == ["corrected"]
    assert turn.talk.asked == "employer"


def test_another_value_said_in_passing_is_marked_and_not_overwritten() -> None:
    turn = intake.take(asking("employer", owed_months=3), heard("宏达建筑公司，欠我五个月工资"))

    known = turn.talk.sheet["owed_months"]
    assert (known.value, known.other, known.status) == (3, 5, Status.CONTRADICTED)


def test_a_question_in_between_is_answered_and_counts_as_no_asking() -> None:
    turn = intake.take(asking("employer"), heard("你们会告诉我老板吗？", "ask_who"))

    assert codes(turn) == ["about"]
    assert turn.talk.asked == "employer"
    assert turn.talk.times["employer"] == 1
    assert "employer" not in turn.talk.sheet


def test_enough_ends_the_questions() -> None:
    turn = intake.take(asking("workplace"), heard("就这些"))

    assert turn.talk.asked is None
    assert turn.talk.sheet_complete


def test_no_evidence_is_an_empty_list_and_no_promise_is_not_known() -> None:
    assert intake.take(asking("evidence"), heard("没有")).talk.sheet["evidence"].value == []
    promised = intake.take(asking("promised_pay_date"), heard("没有"))
    assert promised.talk.sheet["promised_pay_date"].status is Status.UNKNOWN
    assert promised.talk.misses == 0


def test_a_month_alone_is_asked_for_its_day_once_where_a_limit_runs_from_it() -> None:
    turn = intake.take(asking("still_employed"), heard("上个月底就不干了"))
    assert turn.talk.asked == "last_day"

    after = intake.take(turn.talk, heard("不知道"))

    assert after.talk.sheet["last_day"].value == "2026-10"
    assert after.talk.asked != "last_day"


def test_an_employer_on_the_run_brings_a_person_at_once() -> None:
    turn = intake.take(asking("employer"), heard("宏达建筑公司，老板跑路了"))

    assert turn.out[-1]["do"] == "hand_over"
    assert "employer_fleeing" in turn.out[-1]["flags"]
    assert turn.talk.sheet["employer"].value == "宏达建筑公司"


@pytest.mark.parametrize(("typed", "value"), [("1", "yes"), ("２", "no"), ("3.", "unknown")])
def test_a_choice_is_answered_by_its_number(typed: str, value: str) -> None:
    assert replies.choice("written_contract", typed) == value


def test_a_number_beyond_the_choices_is_no_choice() -> None:
    assert replies.choice("still_employed", "3") is None
    assert replies.choice("people_affected", "1") is None


def test_consent_comes_before_anything_is_kept() -> None:
    first = opening.hear(Talk(), heard("老板欠我三个月工资", "wage_arrears", wage_arrears=0.9))

    assert codes(first) == ["understood_wage_arrears", "consent"]
    assert first.talk.stage == "consent"
    assert "start_case" not in deeds(first)
    begun = opening.consented(first.talk, heard("好", "affirm"))
    assert deeds(begun)[0] == "start_case"


def test_no_consent_empties_the_state() -> None:
    first = opening.hear(Talk(), heard("老板欠我三个月工资", "wage_arrears", wage_arrears=0.9))
    turn = opening.refused(first.talk, heard("不同意", "deny"))

    assert turn.talk == Talk()
    assert deeds(turn) == ["forget"]


def test_what_is_no_labour_matter_is_said_honestly() -> None:
    turn = opening.hear(Talk(), heard("我想离婚", "not_labour", not_labour=0.9))

    assert codes(turn) == ["not_labour"]
    assert turn.talk.stage is None


def test_job_help_is_offered_where_a_job_was_lost_or_is_not_paid_and_only_there() -> None:
    for case_type in CaseType:
        turn = closing.confirmed(Talk(stage="confirm", case_type=case_type), heard("对", "affirm"))
        offered = case_type in {CaseType.WAGE_ARREARS, CaseType.DISMISSAL}

        assert ("referral_offer" in codes(turn)) is offered
        assert "open_case" in deeds(turn)


def test_a_yes_with_a_correction_reads_the_sheet_back_again() -> None:
    talk = Talk(stage="confirm", case_type=WAGE, sheet={"owed_from": Known("2026-08", Status.STATED, 1)})
    turn = closing.confirmed(talk, heard("对，不过不是8月是9月", "affirm"))

    assert codes(turn) == ["ticket_summary"]
    assert turn.talk.sheet["owed_from"].value == "2026-09"


def test_after_what_is_wrong_was_asked_a_bare_value_corrects() -> None:
    talk = Talk(stage="confirm", case_type=WAGE, sheet={"owed_months": Known(3, Status.STATED, 1)})
    asked = closing.at_confirm(talk, heard("不对", "deny"))
    assert codes(asked) == ["ask_what_wrong"]

    turn = closing.at_confirm(asked.talk, heard("是四个月"))

    assert turn.talk.sheet["owed_months"].value == 4
    assert codes(turn) == ["ticket_summary"]


@pytest.mark.parametrize("case_type", [t for t in CaseType if t is not CaseType.NOT_LABOUR])
def test_every_sheet_comes_to_its_end(case_type: CaseType) -> None:
    """Whoever knows nothing is asked each question once and then read back to."""
    turn = intake.take(Talk(stage="intake", case_type=case_type), heard("好", "affirm"))
    asked = []
    while turn.talk.asked:
        asked.append(turn.talk.asked)
        turn = intake.take(turn.talk, heard("不知道"))

    assert len(asked) == len(set(asked))
    assert set(asked) <= set(SHEETS[case_type])
    assert turn.talk.sheet_complete


@given(st.lists(st.text(max_size=60), max_size=8), st.sampled_from(sorted(ELEMENTS)))
def test_no_text_breaks_the_interview_and_the_state_survives_the_wire(texts: list[str], key: str) -> None:
    talk = asking(key)
    for text in texts:
        turn = intake.take(replace(talk, asked=talk.asked or key), heard(text))
        talk = Talk.from_slots(turn.talk.slots() | {"requested_slot": turn.talk.asked})

        assert talk == turn.talk


def test_a_contractor_is_asked_for_on_building_sites_only() -> None:
    site = Talk(case_type=WAGE, sheet={"workplace": Known("余杭的工地", Status.STATED, 1)})
    office = Talk(case_type=WAGE, sheet={"workplace": Known("余杭", Status.STATED, 1)})

    assert "contractor" in questions.missing(site)
    assert "contractor" not in questions.missing(office)
