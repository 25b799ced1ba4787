"""The answer to a question with few values: yes or no, how they were told, what is wanted.

Takes no answer from a question, a fear, or words on another matter.
"""

from __future__ import annotations

import re

from casework.facts.fact import Fact
from casework.facts.plain import plain_answer
from casework.facts.said import Said

QUESTION = re.compile(
    r"[?？]\s*$|吗\s*$|(?:怎么|为什么|为啥|多久|能不能|可不可以|是不是|要不要)[^，,。]{0,12}$"
    r"|^(?:what|why|how|who|when|where|can|do|does|should|is|are|will)\b"
)
_YES_WORDS = {
    "written_contract": (
        (r"签(?:了|过|的)|有(?:的|一份|签)?|\b(?:signed|i have (?:one|it)|got one)\b"),
        (
            r"没(?:有)?签|没有?(?=$|[，,。！!\s啊呢的])|不(?:给|让|肯)签|口头|\b(?:never|didn't|not signed"
            r"|verbal)\b"
        ),
    ),
    "still_employed": (
        (r"还在|在(?:的|职|干|上班|做)|继续(?:干|做)|\b(?:still|yes)\b"),
        (
            r"不在|没(?:有)?(?:干|做|上班|在)|走了|离开|离职|辞|开除|辞退|不干|不做|\b(?:quit|left|fired|gone"
            r"|not any ?more|no longer|resigned)\b"
        ),
    ),
    "certificate": (
        r"给了|有(?:的|给)?|开了|拿到|\b(?:got it|they gave)\b",
        (r"没(?:有)?(?:给|开|拿到|(?=$|[，,。！!\s啊呢的]))|不(?:给|肯)|\b(?:didn't|not|never|refused)\b"),
    ),
    "on_shift": (
        (
            r"上班(?:时|时间|期间|的时候)?|在(?:上班|干活|工作)|加班|工作时间|当班|干活|\b(?:working|on shift"
            r"|at work|on duty|overtime)\b"
        ),
        (r"下班|休息|不在上班|不是|\b(?:off|after work|break|day off)\b"),
    ),
    "commute": (
        r"路上|途中|上下班|\b(?:on (?:my|the) way|commut)",
        (r"不是|在(?:厂|公司|工地|车间|店)|\b(?:no|at work|in the factory|on site)\b"),
    ),
    "insured": (
        (r"交了|有(?:的|交|买)?|买了|上了|缴了|\b(?:they (?:paid|pay)|insured)\b"),
        (r"没人|没(?:有)?(?:交|买|上|缴|(?=$|[，,。！!\s啊呢的]))|\b(?:didn't|not|never)\b"),
    ),
    "employer_reported": (
        (r"报了|报给|报上|申报了|上报了|报过|\b(?:reported|they did)\b"),
        (r"没(?:有)?(?:报|申报|上报|(?=$|[，,。！!\s啊呢的]))|不(?:肯|给)?报|\b(?:didn't|not|never|refuse)"),
    ),
    "application_filed": (
        (r"申请了|提交了|交了|办了|做了|\b(?:applied|filed|submitted)\b"),
        (r"没(?:有)?(?:申请|交|办|做|提|(?=$|[，,。！!\s啊呢的]))|还没|\b(?:not yet|haven't|didn't|never)\b"),
    ),
    "account_blocked": (
        (r"封了|被封|被停|冻结|\b(?:blocked|banned|suspended|deactivated)\b"),
        (r"没(?:有)?(?:封|被|(?=$|[，,。！!\s啊呢的]))|正常|\b(?:not|still works|fine)\b"),
    ),
    "order_injury": (
        (r"送(?:单|餐|货|外卖)|跑单|在路上|\b(?:delivering|on an order|on a delivery)\b"),
        r"不是|没(?:有)?(?=$|[，,。])|\b(?:not)\b",
    ),
    "waiver_signed": (
        r"签(?:了|过)|写了|\b(?:signed)\b",
        (r"没(?:有)?(?:签|写|(?=$|[，,。！!\s啊呢的]))|\b(?:didn't|never|not)\b"),
    ),
    "told_employer": (
        (r"(?:说|讲|反映|投诉|告诉|举报)(?:了|过)|\b(?:told|reported|complained)\b"),
        (
            r"没(?:有)?(?:说|讲|敢|反映|告诉|(?=$|[，,。！!\s啊呢的]))|不敢|\b(?:didn't|never|not|afraid"
            r"|scared)\b"
        ),
    ),
}
_CHOICE_WORDS: dict[str, tuple[tuple[str, str], ...]] = {
    "notice_form": (
        ("message", r"微信|短信|钉钉|群|邮件|信息|qq|\b(?:wechat|sms|text|message|whatsapp|e-?mail|messaged|texted)\b"),
        ("written", r"书面|通知书|通知单|文件|盖章|纸质|纸|信|\b(?:written|letter|paper|document|in writing)\b"),
        (
            "spoken",
            (
                r"口头|当面|电话|嘴|说的|讲的|开会|\b(?:verbal(?:ly)?|spoken|oral(?:ly)?|phone|call(?:ed)?"
                r"|in person|face|told)\b"
            ),
        ),
        (
            "none",
            (
                r"没(?:有)?(?:任何)?(?:通知|说|告诉)|什么都没|直接|没有?$|\b(?:none|nothing|no notice|nobody"
                r"|didn't|no)\b"
            ),
        ),
    ),
    "protected_status": (
        ("pregnant", r"(?<!没)(?<!没有)怀孕|孕|产假|哺乳|\b(?:pregnant|maternity|nursing)\b"),
        ("injured", r"工伤|受伤|养伤|\b(?:injur\w+|hurt)\b"),
        ("sick", r"病|住院|\b(?:sick|ill|illness|disease|cancer)\b"),
        ("near_retirement", r"退休|\bretire"),
        ("none", r"没有?|都不是|都没|无|不是|\b(?:none|no|neither|nope)\b"),
    ),
    "wants": (
        (
            "unsure",
            (
                r"不知道|没想好|不确定|不清楚|看情况|都行|都可以|\b(?:not sure|unsure|don't know|either|both"
                r"|depends)\b"
            ),
        ),
        (
            "job_back",
            (
                r"回去|继续(?:上班|干|做|工作|履行)|恢复|复职|上班|工作|\b(?:job|back to work|reinstat\w+|return"
                r"|continue)\b"
            ),
        ),
        ("money", r"钱|赔|补偿|工资|\b(?:money|compensation|pay|severance|payout|cash)\b"),
    ),
}


def choice(said: Said, key: str, choices: tuple[str, ...], meaning: str | None, others: list[Fact]) -> Fact | None:
    if meaning == "dont_know":
        return said.whole("unsure" if key == "wants" else "unknown")
    if key in _CHOICE_WORDS:
        found = [value for value, words in _CHOICE_WORDS[key] if re.search(words, said.text)]
        if meaning == "no" and "none" in choices:
            return said.whole("none")
        found = [value for value in found if value != "none"] or found
        short = len(said.text) <= (20 if re.search("[一-龥]", said.text) else 60)
        return said.whole(found[0]) if len(found) == 1 and short and not QUESTION.search(said.text) else None
    if meaning in ("yes", "no"):
        return said.whole(meaning)
    if QUESTION.search(said.text.strip()) or any(clause.iffy for clause in said.clauses):
        return None
    first = said.clauses[0].text.strip() if said.clauses else ""
    head = plain_answer(first) or plain_answer(re.split(r"[\s，,.。]", said.text.strip())[0])
    if head in ("yes", "no") and not _speaks_of_other(said, key, others):
        return said.fact(key, head, said.clauses[0].start, said.clauses[0].end)
    if head == "dont_know" and "unknown" in choices and len(said.text) <= 30:
        return said.fact(key, "unknown", said.clauses[0].start, said.clauses[0].end)
    yes, no = _YES_WORDS.get(key, ("(?!)", "(?!)"))
    if len(said.text) > 40 or _speaks_of_other(said, key, others):
        return None
    if re.search(no, said.text):
        return said.whole("no")
    return said.whole("yes") if re.search(yes, said.text) else None


def _speaks_of_other(said: Said, key: str, others: list[Fact]) -> bool:
    """没欠多少 is no answer to "do you have a contract?"."""
    return any(fact.key != key and fact.start <= (said.clauses[0].start if said.clauses else 0) + 1 for fact in others)
