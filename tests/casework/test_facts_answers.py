"""A short message is understood as the answer to the question just put; refusals and questions are no answers."""

from __future__ import annotations

from datetime import date

import pytest

from casework.facts import plain_answer, read

SUNDAY = date(2026, 11, 22)

ANSWERS = [
    ("owed_months", "三个月", 3),
    ("owed_months", "3", 3),
    ("owed_months", "两个半月吧", 2.5),
    ("owed_months", "两个半", 2.5),
    ("owed_months", "半年了", 6),
    ("owed_months", "9月到11月", 3),
    ("owed_months", "three months", 3),
    ("owed_months", "about 2", 2),
    ("owed_months", "好几个月了", None),
    ("owed_months", "一万二", None),
    ("owed_amount", "一万二", "12000"),
    ("owed_amount", "大概八千多", "8000"),
    ("owed_amount", "12000", "12000"),
    ("owed_amount", "12,000 yuan", "12000"),
    ("owed_amount", "two grand", "2000"),
    ("owed_amount", "没算过", None),
    ("owed_amount", "两三千", None),
    ("monthly_pay", "4500", "4500"),
    ("monthly_pay", "四千五", "4500"),
    ("monthly_pay", "5k a month", "5000"),
    ("monthly_pay", "一天200", None),
    ("monthly_pay", "日薪两百八", None),
    ("monthly_pay", "12333", None),
    ("people_affected", "就我", 1),
    ("people_affected", "就我一个", 1),
    ("people_affected", "只有我自己", 1),
    ("people_affected", "just me", 1),
    ("people_affected", "12", 12),
    ("people_affected", "十四个", 14),
    ("people_affected", "大概20人", 20),
    ("people_affected", "我们俩", 2),
    ("people_affected", "there are eight of us", 8),
    ("people_affected", "很多", None),
    ("written_contract", "没有", "no"),
    ("written_contract", "没签", "no"),
    ("written_contract", "签了", "yes"),
    ("written_contract", "有的", "yes"),
    ("written_contract", "口头的", "no"),
    ("written_contract", "不清楚", "unknown"),
    ("written_contract", "yes I signed one", "yes"),
    ("written_contract", "没欠多少", None),
    ("still_employed", "还在", "yes"),
    ("still_employed", "不在了", "no"),
    ("still_employed", "早走了", "no"),
    ("still_employed", "I left", "no"),
    ("still_employed", "不知道", None),
    ("entry_date", "去年三月", "2025-03"),
    ("entry_date", "2021年", "2021-01"),
    ("entry_date", "2021", "2021-01"),
    ("entry_date", "两年前", "2024-11"),
    ("entry_date", "三年多了", "2023-11"),
    ("entry_date", "since last March", "2026-03"),
    ("entry_date", "忘了", None),
    ("owed_from", "8月", "2026-08"),
    ("owed_from", "从去年12月开始", "2025-12"),
    ("owed_from", "since August", "2026-08"),
    ("last_day", "上个月底", "2026-10"),
    ("last_day", "15号", "2026-11-15"),
    ("injury_date", "前天下午", "2026-11-20"),
    ("injury_date", "10月3号", "2026-10-03"),
    ("dismissal_date", "昨天", "2026-11-21"),
    ("dismissal_date", "last Friday", "2026-11-20"),
    ("promised_pay_date", "下个月15号", "2026-12-15"),
    ("promised_pay_date", "年底", "2026-12"),
    ("promised_pay_date", "next Friday", "2026-11-27"),
    ("employer", "宏达", "宏达"),
    ("employer", "叫宏达", "宏达"),
    ("employer", "公司叫宏达建筑", "宏达建筑"),
    ("employer", "the company is called Bright Star", "Bright Star"),
    ("employer", "it's golden dragon", "golden dragon"),
    ("employer", "我在华美电子厂上班", "华美电子厂"),
    ("employer", "不知道", None),
    ("employer", "不想说", None),
    ("employer", "你问这个干嘛？", None),
    ("employer", "三个月", None),
    ("employer", "欠了三个月", None),
    ("employer", "是的", None),
    ("workplace", "杭州余杭", "杭州余杭"),
    ("workplace", "在城北那个工地", "城北那个工地"),
    ("workplace", "Shenzhen", "Shenzhen"),
    ("job", "焊工", "焊工"),
    ("job", "做外墙涂料的", "做外墙涂料"),
    ("job", "I'm a welder", "welder"),
    ("contractor", "老王", "老王"),
    ("contractor", "包工头叫王强", "王强"),
    ("hospital", "市二院", "市二院"),
    ("platform", "美团", "美团"),
    ("injury_task", "搬钢筋", "搬钢筋"),
    ("injury_task", "I was fixing a machine", "I was fixing a machine"),
    ("injury_place", "三车间", "三车间"),
    ("demand", "要回三个月工资", "要回三个月工资"),
    ("demand", "我只想他们把钱给我,别的不要", "我只想他们把钱给我,别的不要"),
    ("demand", "不知道", None),
    ("steps_taken", "找过老板,他不理我", "找过老板,他不理我"),
    ("steps_taken", "没有", None),
    ("steps_taken", "该怎么办?", None),
    ("stated_reason", "怀孕了", "怀孕了"),
    ("stated_reason", "他说我老迟到", "他说我老迟到"),
    ("conduct", "经理老是摸我", "经理老是摸我"),
    ("insured", "nope", "no"),
    ("insured", "交了", "yes"),
    ("insured", "idk", "unknown"),
    ("on_shift", "是的", "yes"),
    ("on_shift", "上班时间", "yes"),
    ("commute", "不是", "no"),
    ("commute", "下班路上", "yes"),
    ("employer_reported", "没报", "no"),
    ("application_filed", "还没", "no"),
    ("notice_form", "微信上说的", "message"),
    ("notice_form", "当面", "spoken"),
    ("notice_form", "a letter", "written"),
    ("notice_form", "没有", "none"),
    ("protected_status", "我怀孕了", "pregnant"),
    ("protected_status", "都没有", "none"),
    ("wants", "赔钱", "money"),
    ("wants", "I want my job back", "job_back"),
    ("wants", "还没想好", "unsure"),
    ("certificate", "没给", "no"),
    ("account_blocked", "封了", "yes"),
    ("order_injury", "送单的时候", "yes"),
    ("waiver_signed", "签过", "yes"),
    ("told_employer", "不敢", "no"),
    ("insurance_missing", "都没交", ["pension", "medical", "unemployment", "injury", "maternity", "housing_fund"]),
    ("insurance_missing", "养老和医保", ["pension", "medical"]),
    ("evidence", "有工资条和聊天记录", ["payslips", "chat_messages"]),
    ("evidence", "没", []),
    ("evidence", "什么都没有", []),
    ("evidence", "照片、视频", ["photos", "video"]),
    ("evidence", "只有记账本", ["记账本"]),
    ("evidence", "payslips and bank statements", ["payslips", "bank_records"]),
    ("evidence", "不知道要什么", None),
    ("overtime_hours_workday", "3小时", 3),
    ("overtime_hours_holiday", "16", 16),
]
PLAIN = {
    "yes": (
        "是的|好的呀|嗯嗯|对啊|对对对|有|有的|可以|行|好|没问题|👍|ok|yes|yeah|yep|sure|yes they did|yes"
        " please|嗯，是的|没错|of course"
    ),
    "no": (
        "没有|没|没得|不是|不|木有|没签|还没|没有啊|没有没有|没有，没签|👎🏻|no|nope|nah|never|not"
        " yet|No!|no, never|不用"
    ),
    "dont_know": (
        "不知道|不晓得|不清楚|我也不知道|忘了|记不清了|不太清楚|不记得|idk|I don't know|not sure|no"
        " idea|I don't remember|dunno|I have no idea|🤷"
    ),
    "wont_say": (
        "不方便说|不想说|不便透露|跳过|我不想回答|保密|rather not say|I'd rather not say|skip|prefer not"
        " to say|prefer not to answer|I don't want to say"
    ),
    "enough": (
        "就这些|没了|没有了|说完了|就这样吧|没有别的了|没其他的了|够了|that's it|that's all|nothing"
        " else|I'm done|done|that is all"
    ),
}
NOT_PLAIN = [
    "老板不给钱",
    "有工资条",
    "是吗？",
    "没签合同怎么办",
    "宏达",
    "3",
    "I quit",
    "they never paid me",
    "在杭州",
    "没发工资",
    "不让我上班",
    "好几个月",
    "对了，我还想问",
    "can you help me",
    "no contract no pay for six months",
    "yes or no?",
]


@pytest.mark.parametrize(("asked", "text", "value"), ANSWERS)
def test_an_answer_fills_the_element_that_was_asked_for(asked, text, value):
    given = {fact.key: fact.value for fact in read(text, SUNDAY, asked=asked)}

    assert given.get(asked) == value


@pytest.mark.parametrize(
    ("meaning", "text"), [(meaning, text) for meaning, texts in PLAIN.items() for text in texts.split("|")]
)
def test_a_plain_answer_is_understood_as_a_whole(meaning, text):
    assert plain_answer(text) == meaning


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_what_says_more_is_no_plain_answer(text):
    assert plain_answer(text) is None


def test_an_answer_may_carry_more_than_was_asked():
    facts = {fact.key: fact.value for fact in read("宏达，欠了我三个月", SUNDAY, asked="employer")}

    assert facts == {"employer": "宏达", "owed_months": 3}
