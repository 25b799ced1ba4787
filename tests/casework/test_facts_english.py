"""What English messages state: the whole answer is compared, so that a value that was not said fails too."""

from __future__ import annotations

from datetime import date

import pytest

from casework.facts import read

SUNDAY = date(2026, 11, 22)

ROWS = [
    ("They haven't paid me for three months, 12000 yuan in total", {"owed_months": 3, "owed_amount": "12000"}),
    ("my boss owes me two grand", {"owed_amount": "2000"}),
    ("owed for three months", {"owed_months": 3}),
    ("he owes me about 5k", {"owed_amount": "5000"}),
    ("they owe me $500", {}),
    ("i make 4500 a month", {"monthly_pay": "4500"}),
    ("I get 200 a day", {}),
    ("my monthly salary is 6,800 rmb", {"monthly_pay": "6800"}),
    ("no pay since March", {"owed_from": "2026-03"}),
    ("I haven't been paid since September", {"owed_from": "2026-09"}),
    ("unpaid for a month and a half", {"owed_months": 1.5}),
    ("they are two months behind on wages", {"owed_months": 2}),
    ("he promised to pay on December 15", {"promised_pay_date": "2026-12-15"}),
    ("twelve of us haven't been paid", {"people_affected": 12}),
    ("me and 3 other workers", {"people_affected": 4}),
    ("it's just me", {"people_affected": 1}),
    ("I work for Golden Dragon Restaurant", {"employer": "Golden Dragon Restaurant"}),
    ("i work for golden dragon restaurant", {"employer": "golden dragon restaurant"}),
    ("I worked at a company called Bright Star in Shenzhen", {"employer": "Bright Star", "workplace": "Shenzhen"}),
    ("I work in a small factory", {}),
    ("I work in a garment factory in Dongguan", {"workplace": "Dongguan"}),
    ("working as a security guard at Sunrise Property", {"job": "security guard", "employer": "Sunrise Property"}),
    ("I'm a welder", {"job": "welder"}),
    ("I worked as a cook in Hangzhou", {"job": "cook", "workplace": "Hangzhou"}),
    ("my husband is a welder", {}),
    ("I started in March 2023", {"entry_date": "2023-03"}),
    ("I've worked there since 2021", {"entry_date": "2021-01"}),
    ("worked there for two years", {"entry_date": "2024-11"}),
    ("no contract", {"written_contract": "no"}),
    ("I never signed a contract", {"written_contract": "no"}),
    ("they didn't give me a contract", {"written_contract": "no"}),
    ("I signed a one-year contract", {"written_contract": "yes"}),
    ("do I need a contract?", {}),
    ("I'm still working there", {"still_employed": "yes"}),
    ("I quit two weeks ago", {"still_employed": "no", "last_day": "2026-11-08"}),
    ("I got fired last Friday", {"still_employed": "no", "dismissal_date": "2026-11-20"}),
    ("they want to fire me", {}),
    ("my boss fired me yesterday", {"still_employed": "no", "dismissal_date": "2026-11-21"}),
    ("my manager told me not to come back", {"still_employed": "no"}),
    ("my coworker got fired", {}),
    ("can they fire me for this?", {}),
    (
        "he fired me by wechat because I was late",
        {"still_employed": "no", "notice_form": "message", "stated_reason": "I was late"},
    ),
    ("I was let go while pregnant", {"still_employed": "no", "protected_status": "pregnant"}),
    ("I was injured on the 3rd of September", {"injury_date": "2026-09-03"}),
    (
        "I fell from the scaffolding while lifting boxes",
        {"injury_place": "the scaffolding", "injury_task": "lifting boxes"},
    ),
    ("I cut my hand at work yesterday", {"injury_date": "2026-11-21", "on_shift": "yes"}),
    ("on my way home from work I was hit by a car", {"commute": "yes"}),
    ("I was hurt and taken to Shenzhen People's Hospital", {"hospital": "Shenzhen People's Hospital"}),
    ("my company has not reported the injury", {"employer_reported": "no"}),
    ("I have payslips and photos", {"evidence": ["payslips", "photos"]}),
    ("I don't have any payslips", {}),
    ("my account was suspended by Meituan", {"account_blocked": "yes"}),
    ("I'm a Meituan rider", {"platform": "Meituan"}),
    ("they never paid my pension", {"insurance_missing": ["pension"]}),
    ("I just want my money back", {"demand": "I just want my money back"}),
    ("I talked to my boss twice", {"steps_taken": "I talked to my boss twice"}),
    (
        "my manager touched me and I reported it to HR",
        {"conduct": "my manager touched me", "told_employer": "yes", "steps_taken": "I reported it to HR"},
    ),
    ("call me at 13800138000 after 3:30", {}),
    ("how much severance do I get after 5 years?", {}),
    ("I may go to the labour bureau", {}),
    ("I was sacked on 10/15", {"dismissal_date": "2026-10-15", "still_employed": "no"}),
    ("The contractor is Mr. Chen", {"contractor": "Mr. Chen"}),
]


@pytest.mark.parametrize(("text", "told"), ROWS, ids=lambda value: value if isinstance(value, str) else "")
def test_an_english_message_gives_just_what_it_says(text, told):
    assert {fact.key: fact.value for fact in read(text, SUNDAY)} == told
