"""The verbs and nouns that tell what a message speaks of (paid late, sacked, hurt ...). A cue alone is no fact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from casework.facts.said import Said

WAGE = re.compile(
    r"工资|工钱|薪|钱|款|报酬|奖金|提成|加班费|劳务费|运费|跑单费|佣金|生活费|开支|\b(?:wages?|salary"
    r"|salaries|pay|paid|payment|paycheck|money|commission|bonus|owed?)\b"
)
_NO_PAY = (
    r"没(?:有)?(?:给我?们?)?(?:发|结|付|给|拿到|领到|收到|见到|开支?)|未(?:发|付|结|支付)"
    r"|不(?:给我?们?)?(?:发|结|付|给)|一分.{0,4}(?:没|未)|"
    r"拖欠|(?<!不)欠(?!条|费)|拖着|拖了|拖(?=\S{0,3}(?:月|年))|压着|压了?(?=.{0,6}(?:工资|薪|月))"
    r"|扣着|(?:只|少)发(?:了)?(?=一半|一部分|部分|\S{0,3}工资)|(?<=工资)(?:被)?扣了?(?:我|\d)|欠条(?=上|写)"
    r"|(?<!相)差我们?(?=\S{0,6}[\d一两二三四五六七八九])|扣了?我(?=[^，,。]{0,10}工资)"
    r"|扣了(?=.{0,8}(?:工资|薪))|克扣"
)
_NO_PAY_EN = (
    r"\b(?:(?:have|has|had|was|were|am|are|did|is)(?:n't|nt| not| never)|never|not)\s(?:yet\s|even\s"
    r"|been\s|being\s|gotten?\s|get\s|received?\s|getting\s|give\w*\s(?:me|us)\s|seen\s)*"
    r"(?:paid|pay|payed|my (?:pay|wages?|salary|money)|our (?:pay|wages?|salary|money)|any (?:pay"
    r"|wages?|salary|money)|a (?:cent|penny|single yuan))|\bunpaid\b|\bow(?:e|es|ed|ing)\b|"
    r"\bno (?:pay|wages?|salary|money)\b|\bstopped paying\b|\bwithh(?:e|o)ld\w*|\bkeeps? (?:my"
    r"|our) (?:pay|wages?|salary)|\bbehind (?:on|with|in)\b|\b(?:months?|weeks?|pay) behind\b"
    r"|\bwaiting for (?:my|our) (?:\w+ )?(?:pay|wages?|salary|money)\b|\bwithout (?:pay|wages)\b"
    r"|\b(?:won't"
    r"|refuses? to|doesn't|don't|doesnt|dont) pay\b|\b(?:got|received|paid|get) nothing\b|\barrears\b"
    r"|\bbackpay\b|\bback (?:pay|wages)\b"
)
_SACKED = (
    r"不用(?:再)?(?:来|上班|去)|(?:叫|让|喊|要)我(?:们)?(?:明天|以后|今天)?(?:就|都|也)?(?:不用|不要"
    r"|别)?(?:再)?(?:来了|别来|走人|走(?!路)|滚|离开|回家|卷铺盖)|别来(?:上班|了)|不要来(?:上班|了)|"
    r"不(?:让|给|许|准)我?们?(?:再)?(?:来(?:了|上班)?|上班|干(?:了|活)?|做(?:了|事)|进厂|进门)(?=$"
    r"|[，,。！!\s了])|辞退|开除|解雇|炒(?:了|鱿|我|掉)"
    r"|解除(?:的)?通知|被裁|裁(?:掉|了)|劝退|解除(?:了)?(?:我的?)?(?:劳动)?(?:合同|关系)"
    r"|终止(?:了)?(?:我的?)?(?:劳动)?合同|"
    r"赶(?:走|出)|撵(?:走|出)|清退|把我辞|辞了我|优化(?:了|掉)|被优化|被离职(?=了|$|[，,。])"
)
_SACKED_EN = (
    r"\b(?:got |was |were |been |being |am )(?:just )?(?:fired|sacked|dismissed|laid off|let go"
    r"|terminated|kicked out|made redundant|axed|canned)|\b(?:fired|sacked|dismissed"
    r"|terminated) (?:me|us|my)\b|"
    r"\blet (?:me|us|\d+ of us|\w+ of us|all of us) go\b|\blaid (?:me|us) off\b|\bkicked (?:me"
    r"|us) out\b|\b(?:told|asked|ordered) (?:me|us) (?:\w+ ){0,3}?(?:to leave|not to come"
    r"|to go home|to get out)|\bdon't come (?:back|in|to work)\b|\bended my (?:contract|employment"
    r"|job)\b|\bdismissal\b|\blost my job\b"
)
_HURT = (
    r"受(?:了|的)?(?:工|重|轻)?伤(?!害)|摔|跌(?:倒|下|落|伤)|(?:被|让|给"
    r"|叫)[^，,。;；]{0,10}?(?:压(?!了?.{0,4}(?:工资|月))|砸|夹|撞|烫|扎|割|绞|轧|切|咬|电|卷|铡|冲)"
    r"|(?:压|砸|夹|扎|割|绞|轧|切|锯|卷|撞)(?:到|伤|断|烂|掉|破|着|进)|"
    r"(?:砸|夹|扎|割|绞|轧|撞)了|压了(?=手|脚|腿|指)|压(?:的|到|着)?(?=手|脚|腿)|烧伤|烫(?:伤|到|着)"
    r"|触电|电到|电击|骨折|扭(?:伤|到|了)|掉下来|掉下去|坠落|中毒|出(?:的|了)?(?:事|车祸|事故"
    r"|工伤)(?!实)|工伤(?!保险|认定|鉴定|赔|待遇|申请|报|科|险|期|条例|补|处)|(?:手|腿|脚|胳膊|指"
    r"|骨)[^，,。]{0,3}断"
)
_HURT_EN = (
    r"\b(?:injured|hurt|fell|slipped|crushed|cut (?:my|off|his|her)|burn(?:ed|t)|scalded|electrocuted"
    r"|smashed|fractured|sprained|tripped|stabbed|pinned|collapsed)\b|\bbroke (?:my|his|her|an?)\b"
    r"|\b(?:had|in) an accident\b|\bthe accident\b|"
    r"\baccident (?:happened|was|at)\b|\bcaught in\b|\bcaught (?:my|his|her)\b|\bhit by\b|\bgot hit\b"
    r"|\blost (?:a|two|my) (?:\w+ )?finger|\binjury happened\b|\bhappened\b(?= (?:on|last|yesterday))"
)
_CUES: Mapping[str, str] = {
    "owed": _NO_PAY,
    "owed_en": _NO_PAY_EN,
    "dismissal_date": f"{_SACKED}|{_SACKED_EN}",
    "injury_date": f"{_HURT}|{_HURT_EN}",
    "entry_date": (
        r"入职|入厂|入的职|进(?:了|的|到|这个|这家)?(?:厂|公司|场|店|单位|工地)|进来的|进的(?=$|[，,。])"
        r"|来(?:的(?!时)|这|到|厂|公司|工地|上班|干|打工|做)|开始(?:上班|工作|干|做|打工|在)"
        r"|(?<!去)到(?:这|岗|该|厂|公司|工地)[^，,。]{0,6}|到.{1,8}(?:上班|打工|干活|做工)|报到|上岗|招进"
        r"|上(?:的)?班(?:到现在|至今)"
        r"|\b(?:started|joined|began|begun|start date|hired|came to work|start working|employed since"
        r"|signed on|start(?:ed)? (?:work|working|here|there|my job))\b"
    ),
    "entry_since": (
        r"干(?!部)|做(?!手术)|上班|工作|打工|在这|在那|当\S{0,4}(?:工|员|保安|司机)|\b(?:work(?:ed|ing)?"
        r"|been (?:here|there|with|at|a)|employed)\b"
    ),
    "last_day": (
        r"最后(?:一天|一个班|上班)|(?:干|做|上班?|工作)到|(?<!被)离(?:的)?职(?!证明|申请|报告|手续|补偿"
        r"|协议|单|书|信)|(?<!被)辞(?:的)?职(?!信|申请|报告|书|单)|走的(?!路|时)|离开(?:的|了|公司|厂)"
        r"|(?<!厂)(?<!子)(?<!司)(?<!板)(?<!店)(?:不干了|不做了)|走了(?!之)|辞工"
        r"|\b(?:last day|last shift|quit|resigned|stopped working|left(?! (?:hand|arm|leg|foot|side|knee"
        r"|shoulder|eye|wrist|ankle))|worked (?:\w+ )?(?:until|till|to))\b"
    ),
    "conduct_date": (
        r"骚扰|猥亵|摸(?:了)?我|对我动手动脚|(?:打|骂|踢|推|吼|扇|侮辱|羞辱|辱骂|殴打|歧视)(?:了)?我"
        r"|\b(?:harass\w*|grop\w+|touched me|hit me|slapped me|kicked me|insulted me|yell\w* at me"
        r"|shout\w* at me|assaulted)\b"
    ),
}
_COMPILED: Mapping[str, re.Pattern[str]] = MappingProxyType({key: re.compile(cue) for key, cue in _CUES.items()})
# What makes a cue void: not yet, not at all, or somebody else.
_VOID_BEFORE = re.compile(
    r"(?:没(?:有)?被?|不会|不是被?|未被|(?:说|想|准备|打算|可能|威胁|快|就)要(?:把我)?|要把我"
    r"|(?<!不)(?<!非)(?:要|将|将要|需要?|权|否|何)(?:与我|和我|跟我|对我)?|要求[^，,。]{0,6}"
    r"|没有?(?:要求|说|提出)我?|不好意思|(?<!是)不|同意|批准|才能|可以|想要?"
    r"|想把?我?|会被|怕被?|避免|提出|提了|申请|递交|提交|交了|不(?:给|让|批|准)|自动|主动提|"
    r"\b(?:not|n't|never|will|may|might|could|would|to|gonna|want to|going to)\s(?:be\s|get\s|been\s)?)$"
)
_OTHERS = re.compile(
    r"(?:同事|工友|别人|其他人|朋友|老乡|\b(?:coworkers?|colleagues?|friends?|others|another (?:guy"
    r"|worker)|someone|manager|boss|hr|supervisor))\s?\w{0,4}\s?$"
)
_STRONG = re.compile(r"欠|差我|没(?:有)?发|拖|owe|paid|unpaid")
_STRONG_FOR_WORK = re.compile(f"{_STRONG.pattern}|nothing")
_OF_ONE_PERSON = frozenset({"dismissal_date", "entry_date", "entry_since", "last_day"})
GENERAL = re.compile(r"^(?!.*我).*(?:用人单位|劳动者|员工|职工|企业|雇员|学生)")  # a question on the law
_TO_ME = re.compile(r"\b(?:me|us)\b|我")  # my boss fired me: the boss is no other worker
_UNVOIDABLE = frozenset({"owed", "owed_en"})


def cues(said: Said, key: str, *, iffy: bool = False) -> Iterator[re.Match[str]]:
    """Give the places of a cue that state something; ``iffy`` lets questions and conditions through."""
    for found in _COMPILED[key].finditer(said.text):
        before = said.text[max(0, found.start() - 14) : found.start()]
        if key not in _UNVOIDABLE and (
            _VOID_BEFORE.search(before)
            or (key != "conduct_date" and not _TO_ME.search(found.group()) and _OTHERS.search(before))
        ):
            continue
        if key in _OF_ONE_PERSON and GENERAL.search(said.clauses[said.clause_at(found.start())].text):
            continue
        if iffy or not said.clauses[said.clause_at(found.start())].iffy:
            yield found


def has(said: Said, key: str) -> bool:
    return next(cues(said, key), None) is not None


def owed(said: Said) -> list[re.Match[str]]:
    """Give the places that say pay is outstanding; the weak verbs (没给, 不给, 拖) only if pay is spoken of."""
    found = [*cues(said, "owed", iffy=True), *cues(said, "owed_en", iffy=True)]
    about_pay = (
        WAGE.search(said.text) is not None
        or said.case_type in ("wage_arrears", "gig_worker")
        or said.asked in ("owed_months", "owed_amount", "owed_from")
    )
    strong = _STRONG_FOR_WORK if "work" in said.text else _STRONG
    return [cue for cue in found if (about_pay or strong.search(cue.group())) and not _about_papers(said, cue)]


def _about_papers(said: Said, cue: re.Match[str]) -> bool:
    """没给合同, 不给离职证明, 没交社保 are no pay."""
    return (
        re.match(
            (
                r"(?:我|我们|过|任何)?\s?(?:签|交|买|上|办|报|开|劳动|书面|合同|离职|证明|社保|保险|工伤|五险"
                r"|通知|解决|说法|理由|答复|假|病假|休|货)"
            ),
            said.text[cue.end() : cue.end() + 8],
        )
        is not None
    )
