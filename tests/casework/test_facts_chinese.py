"""What Chinese messages state: the whole answer is compared, so that a value that was not said fails too."""

from __future__ import annotations

from datetime import date

import pytest

from casework.facts import read

SUNDAY = date(2026, 11, 22)

PAY = [
    ("老板三个月没发工资了", {"owed_months": 3}),
    ("工资欠了三个月一共一万二", {"owed_months": 3, "owed_amount": "12000"}),
    ("欠我八千多块钱", {"owed_amount": "8000"}),
    ("拖了我两个半月工资,总共两万三千五", {"owed_months": 2.5, "owed_amount": "23500"}),
    ("12,500元工资一直没结", {"owed_amount": "12500"}),
    ("欠我1.5万", {"owed_amount": "15000"}),
    ("还差3千多没给我", {}),
    ("欠薪3千多", {"owed_amount": "3000"}),
    ("工资拖了半年", {"owed_months": 6}),
    ("三个半月没发钱", {"owed_months": 3.5}),
    ("从七月份开始没发过工资", {"owed_from": "2026-07"}),
    ("9月到11月的工资没发", {"owed_from": "2026-09", "owed_months": 3}),
    ("九月和十月的工资都没给", {"owed_from": "2026-09", "owed_months": 2}),
    ("月薪六千,欠了两个月", {"monthly_pay": "6000", "owed_months": 2}),
    ("一个月4500", {"monthly_pay": "4500"}),
    ("4500块钱一个月", {"monthly_pay": "4500"}),
    ("每个月到手五千左右", {"monthly_pay": "5000"}),
    ("底薪2000加提成", {}),
    ("日薪200", {}),
    ("一天两百,干了四十天", {}),
    ("每月扣我300块社保", {}),
    ("一个月房租八百", {}),
    ("已经给了3000,还欠5000", {"owed_amount": "5000"}),
    ("7月欠3000,8月欠4000,一共7000", {"owed_from": "2026-07", "owed_amount": "7000"}),
    ("欠三四千块钱", {}),
    ("欠我五千到八千吧", {}),
    ("一个月五六千", {}),
    ("老板说下个月15号发工资", {"promised_pay_date": "2026-12-15"}),
    ("老板答应年底结清", {"promised_pay_date": "2026-12"}),
    ("说好9月15号发,到现在也没发", {"promised_pay_date": "2026-09-15"}),
    (
        "包工头老王欠我们十四个人工资,一共二十八万",
        {"contractor": "包工头老王", "people_affected": 14, "owed_amount": "280000"},
    ),
    ("连我一共8个人都没拿到钱", {"people_affected": 8}),
    ("就我一个人没发", {"people_affected": 1}),
    ("我和另外5个工友都没拿到工资", {"people_affected": 6}),
    ("我们班组20多号人", {"people_affected": 20}),
    ("公司有三百人", {}),
    ("12333打过了,没用", {"steps_taken": "12333打过"}),
    ("我电话13800138000", {}),
    ("我今年35岁", {}),
    ("身份证330102198801011234", {}),
    ("劳动法第38条怎么说的", {}),
    ("每天干12个小时", {}),
    ("三个月试用期", {}),
    ("合同签了三年", {"written_contract": "yes"}),
    ("两月没发工资了", {"owed_months": 2}),
    ("三月没发工资", {}),
    ("干了三个月,一分钱没拿到", {"owed_months": 3, "entry_date": "2026-08"}),
    ("三个月了,工资一分没发", {"owed_months": 3}),
    ("一直拖着不给工资", {}),
    ("国庆节后就没发过工资", {"owed_from": "2026-10"}),
    ("工资只发到8月", {"owed_from": "2026-09"}),
    ("欠了四个多月工资", {"owed_months": 4}),
    ("欠款3w", {"owed_amount": "30000"}),
    ("工资1万2没给", {"owed_amount": "12000"}),
    ("老板欠我工资不给", {}),
    ("押金500没退", {}),
    ("工資三個月冇發", {"owed_months": 3}),
    ("有三个月没开支了", {"owed_months": 3}),
]
WORK = [
    ("我在宏达建筑公司上班", {"employer": "宏达建筑公司"}),
    ("我在杭州余杭的工地干活", {"workplace": "杭州余杭的工地"}),
    ("在苏州工业园区一家电子厂上班", {"workplace": "苏州工业园区"}),
    ("在东莞长安打工", {"workplace": "东莞长安"}),
    ("我是河南人,在深圳上班", {"workplace": "深圳"}),
    ("老家在安徽阜阳", {}),
    ("公司叫鑫源科技", {"employer": "鑫源科技"}),
    ("在一家叫金万福的酒店当服务员", {"employer": "金万福", "job": "服务员"}),
    ("我在富士康上班", {"employer": "富士康"}),
    ("在电子厂上班", {}),
    ("老板叫王大海", {"employer": "王大海"}),
    ("老板叫我明天别来了", {"still_employed": "no"}),
    ("公司倒闭了", {}),
    ("我离开公司了", {"still_employed": "no"}),
    ("我是焊工", {"job": "焊工"}),
    ("做保安的", {"job": "保安"}),
    ("在饭店后厨洗碗", {"job": "洗碗"}),
    ("我是会计", {"job": "会计"}),
    ("我在物流园开叉车,是叉车司机", {"job": "叉车司机"}),
    ("厂里的保安打我", {"conduct": "保安打我"}),
    ("去年三月进厂", {"entry_date": "2025-03"}),
    ("2023年5月入职的", {"entry_date": "2023-05"}),
    ("二零二二年九月入职", {"entry_date": "2022-09"}),
    ("干了两年", {"entry_date": "2024-11"}),
    ("我在这家厂做了三年半了", {"entry_date": "2023-05"}),
    ("没签合同", {"written_contract": "no"}),
    ("公司一直没跟我签劳动合同", {"written_contract": "no"}),
    ("签了合同,合同在手里", {"written_contract": "yes", "evidence": ["contract"]}),
    ("签的是空白合同", {"written_contract": "yes"}),
    ("有合同吗?", {}),
    ("我还在上班", {"still_employed": "yes"}),
    ("已经离职了", {"still_employed": "no"}),
    ("上个月20号辞职的", {"last_day": "2026-10-20", "still_employed": "no"}),
    ("我干到8月底就走了", {"last_day": "2026-08", "still_employed": "no"}),
    ("想辞职,会扣工资吗", {}),
    ("如果我辞职了工资怎么算", {}),
    ("我同事被开除了", {}),
    ("总包是中建三局,分包是宏远劳务", {"contractor": "中建三局"}),
    ("我有工资条和微信聊天记录", {"evidence": ["payslips", "chat_messages"]}),
    ("没有工资条,有考勤记录", {"evidence": ["attendance"]}),
    ("手里有欠条,还有录音", {"evidence": ["iou", "recording"]}),
    ("工友可以作证", {"evidence": ["witnesses"]}),
    ("需要什么证据?", {}),
    ("找过老板两次,去过劳动监察", {"steps_taken": "找过老板两次,去过劳动监察"}),
    ("我想要回我的工资", {"demand": "我想要回我的工资"}),
    ("我跑美团的,账号被封了", {"platform": "美团", "account_blocked": "yes"}),
    ("公司没给我交社保", {"insurance_missing": ["pension", "medical", "unemployment", "injury", "maternity"]}),
    ("公积金没交", {"insurance_missing": ["housing_fund"]}),
    ("养老保险和医保都没买", {"insurance_missing": ["pension", "medical"]}),
    ("让我签了自愿放弃社保的承诺书", {"waiver_signed": "yes"}),
    ("周末加班8小时没有加班费", {"overtime_hours_restday": 8}),
    ("平时每天加班3个小时", {"overtime_hours_workday": 3}),
    ("月薪5500,在龙华一家叫华美的美容院做美容师", {"monthly_pay": "5500", "employer": "华美", "job": "美容师"}),
]
ENDS_AND_INJURIES = [
    ("上周五被辞退了", {"dismissal_date": "2026-11-13", "still_employed": "no"}),
    ("前天老板微信通知我不用来了", {"dismissal_date": "2026-11-20", "still_employed": "no", "notice_form": "message"}),
    (
        "口头把我开除了,理由是我不服从管理",
        {"still_employed": "no", "notice_form": "spoken", "stated_reason": "我不服从管理"},
    ),
    ("公司发了书面的解除通知书", {"notice_form": "written"}),
    ("怀孕四个月被公司开除", {"still_employed": "no", "protected_status": "pregnant"}),
    ("病假期间把我辞退了", {"still_employed": "no", "protected_status": "sick"}),
    ("还有两年就退休了,公司把我裁了", {"still_employed": "no", "protected_status": "near_retirement"}),
    ("公司不给开离职证明", {"certificate": "no"}),
    ("被裁了,我想回去上班", {"still_employed": "no", "wants": "job_back"}),
    ("老板说要开除我", {}),
    ("会不会被辞退啊", {}),
    ("被辞退怎么赔偿", {}),
    ("以经营困难为由把我辞退", {"still_employed": "no", "stated_reason": "经营困难"}),
    ("上个月15号,我在车间干活,手被机器压断了", {"injury_date": "2026-10-15", "injury_place": "车间"}),
    ("10月3号从脚手架上摔下来了", {"injury_date": "2026-10-03", "injury_place": "脚手架上"}),
    ("昨天下班路上被车撞了", {"injury_date": "2026-11-21", "commute": "yes"}),
    ("上班的时候手指被冲床压断了,住在省人民医院", {"on_shift": "yes", "hospital": "省人民医院"}),
    ("工地没给我交工伤保险,腿摔断了", {"insured": "no", "insurance_missing": ["injury"]}),
    ("公司不给报工伤", {"employer_reported": "no"}),
    ("我自己申请了工伤认定", {"application_filed": "yes"}),
    ("还没申请工伤认定", {"application_filed": "no"}),
    ("送外卖的路上摔伤了", {"order_injury": "yes", "commute": None}),
    ("经理摸我,我跟人事反映过", {"conduct": "经理摸我", "told_employer": "yes"}),
    ("我不敢跟任何人说,主管一直骚扰我", {"conduct": "主管一直骚扰我", "told_employer": "no"}),
    ("国庆那天在工地受的伤", {"injury_date": "2026-10-01", "injury_place": "工地"}),
    ("三天前搬钢管的时候砸到脚了", {"injury_date": "2026-11-19", "injury_task": "搬钢管"}),
    ("去年国庆节后受的伤", {"injury_date": "2025-10"}),
    ("老板上周五说这个月发,今天又没发", {"promised_pay_date": "2026-11"}),
    (
        "我去年3月进厂,上个月底被裁的,没签合同",
        {"entry_date": "2025-03", "dismissal_date": "2026-10", "written_contract": "no", "still_employed": "no"},
    ),
]


def _values(text: str) -> dict[str, object]:
    return {fact.key: fact.value for fact in read(text, SUNDAY)}


@pytest.mark.parametrize(
    ("text", "told"), [*PAY, *WORK, *ENDS_AND_INJURIES], ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_chinese_message_gives_just_what_it_says(text, told):
    assert _values(text) == {key: value for key, value in told.items() if value is not None}


def test_the_words_of_a_fact_are_the_workers_own():
    text = "Ｈｉ,工资欠了三个月,一共１２０００元"
    for fact in read(text, SUNDAY):
        assert text[fact.start : fact.end] == fact.words

    assert {fact.key: fact.value for fact in read(text, SUNDAY)} == {"owed_months": 3, "owed_amount": "12000"}


@pytest.mark.parametrize("text", ["欠我八千多", "国庆节后没发工资", "干了两年", "月薪五千左右", "2021年进厂"])
def test_rounded_and_derived_values_are_about(text):
    assert {fact.certainty for fact in read(text, SUNDAY)} == {"about"}


def test_a_bare_date_in_a_first_message_on_an_injury_is_likely_the_injurys():
    [fact] = read("10月15号的事", SUNDAY, case_type="work_injury")

    assert (fact.key, fact.value, fact.certainty) == ("injury_date", "2026-10-15", "about")


def test_a_bare_date_without_a_matter_belongs_to_nothing():
    assert read("10月15号的事", SUNDAY) == []
