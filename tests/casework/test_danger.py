"""Danger words: found whatever else is said, and not mistaken for everyday strong language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.danger import flags

DANGER = [
    ("老板欠我三个月工资 我不想活了", "self_harm"),
    ("再要不到钱我就从楼顶跳下去", "self_harm"),
    ("活着没什么意思了", "self_harm"),
    ("大不了跟他同归于尽", "self_harm"),
    ("我真的想死", "self_harm"),
    ("已经写好遗书了", "self_harm"),
    ("i want to kill myself", "self_harm"),
    ("i dont want to live anymore", "self_harm"),
    ("my family is better off without me", "self_harm"),
    ("thinking of ending it all", "self_harm"),
    ("明天不给钱我们就爬塔吊", "violence_threat"),
    ("我们三十个人去堵大门", "violence_threat"),
    ("我要砍死那个包工头", "violence_threat"),
    ("老板找人打了我", "violence_threat"),
    ("老板扬言要打断我的腿", "violence_threat"),
    ("we will climb the crane tomorrow", "violence_threat"),
    ("he threatened to beat me", "violence_threat"),
    ("刚才工友从架子上摔下来了 昏迷不醒", "serious_injury"),
    ("今天上午手被机器绞断了", "serious_injury"),
    ("人还在抢救", "serious_injury"),
    ("昨天工地塌方埋了两个人", "serious_injury"),
    ("he fell from the scaffolding just now and is unconscious", "serious_injury"),
    ("my husband is in the ICU after the explosion", "serious_injury"),
    ("身份证被老板扣了", "forced_labour"),
    ("晚上把我们锁在宿舍里", "forced_labour"),
    ("不让我们出厂门", "forced_labour"),
    ("the boss took our passports", "forced_labour"),
    ("they lock us in at night", "forced_labour"),
    ("我今年十五岁在厂里上班", "child_labour"),
    ("饭店老板不给工资，我才14岁", "child_labour"),
    ("i am 15 years old and work in a restaurant", "child_labour"),
    ("主管把我灌醉强行发生关系", "sexual_violence"),
    ("被厂长强奸了", "sexual_violence"),
    ("my supervisor raped me", "sexual_violence"),
    ("he sexually assaulted me in the office", "sexual_violence"),
]

EVERYDAY = [
    "累死了，天天加班到十二点",
    "气死我了，工资又没发",
    "我想跳槽",
    "老板死活不给钱",
    "拼命干活还不给钱",
    "我十级工伤，去年骨折的",
    "在厂里干了15年了",
    "我死心了，不要了",
    "不让走正常流程",
    "工资卡被冻结了",
    "把合同锁在柜子里了",
    "十五个人没拿到工资",
    "老板说我15号可以拿钱",
    "this job is killing me",
    "I'm dying to get out of here",
    "my phone is dead",
    "they blocked my number",
    "my boss won't let me leave early on Fridays",
    "there are 15 of us at work",
    "the deadline is killing me",
    "I was hit with a bill",
    "三个月没发工资了怎么办",
    "公司倒闭了",
    "我要死死盯住这个案子",
]


@pytest.mark.parametrize(("text", "flag"), DANGER)
def test_danger_is_heard(text: str, flag: str) -> None:
    assert flag in flags(text)


@pytest.mark.parametrize("text", EVERYDAY)
def test_strong_language_is_no_alarm(text: str) -> None:
    assert flags(text) == ()


def test_danger_at_either_end_of_a_long_letter_is_heard() -> None:
    assert flags("我不想活了" + "事情是这样的。" * 3000) == ("self_harm",)
    assert flags("事情是这样的。" * 3000 + "我不想活了") == ("self_harm",)


@given(st.text(max_size=3000))
def test_any_text_is_looked_at_without_harm(text: str) -> None:
    assert set(flags(text)) <= {
        "self_harm",
        "violence_threat",
        "serious_injury",
        "forced_labour",
        "child_labour",
        "sexual_violence",
    }
