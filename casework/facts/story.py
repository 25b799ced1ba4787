"""Elements in the worker's own words: reason given, place and task of an injury, hospital, steps taken and the like.

Never rewords.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casework.facts.cues import has
from casework.facts.fact import Fact
from casework.facts.firms import SURNAMES
from casework.facts.phrase import any_of
from casework.facts.said import Said

_REST = r"[^，,。；;！!？?\n]{2,60}"
_REASON = re.compile(
    any_of(rf"""
    (?:理由|原因|借口)(?:是|就是|说是|为|：|:)\s?(?:说|因为|我)?{_REST}
    (?:说是?|称)(?:是)?因为{_REST}
    (?:嫌|说我?嫌|怪)我{_REST}
    (?:(?<=[，,。\s])|他们?|公司|老板|领导|人事|hr|经理|主管|店长|厂长|组长|包工头)说(?:是)?(?:我(?!不用|明天|
    + 可以|下|别|以后|走)|公司|厂里|效益|业务|订单|经营|部门|疫情|岗位){_REST}
    以(?P<by>[^，,。]{{2,30}}?)(?:为由|为理由|的名义|为借口|的理由)
    \b(?:the )?reason (?:was|is|given was|they gave was|they gave me was|
    + they gave is)(?: that)? (?P<en>[^.,;!?\n]{{2,80}})
    \b(?:said|saying|claimed|says|told me) (?:it(?:'s| is| was) |that's |that is |
    + they did it )?because (?P<en2>[^.,;!?\n]{{2,80}})
    (?<=[,;] )(?:(?:they|he|she|boss|company) )?(?:said|saying|claimed|claiming) (?:that )?(?P<en4>(?:business|
    + the company|there|i|sales|orders|my|work)\b[^.,;!?\n]{{2,80}})
    \b(?:fired|sacked|dismissed|laid (?:me )?off|let (?:me )?go|terminated)(?: me|
    +  us)?(?: \w+){{0,3}}? (?P<en3>(?:because|for (?=being|not|my|taking|refusing|asking|no)|
    + due to)[^.,;!?\n]{{2,80}})
    """)
)
_REASON_LEAD = re.compile(
    r"^(?:(?:他们?|公司|老板|领导|人事|hr|经理|主管|店长|厂长|组长|包工头)说(?:是)?|(?:理由|原因"
    r"|借口)(?:是|就是|说是|为|：|:)\s?(?:说|因为)?|(?:说是?|称)(?:是)?因为|说(?:是)?|以"
    r"|because (?:of )?|for |due to )"
)
_REASON_TAIL = re.compile(r"(?:就|要|所以|，)?(?:把我|将我|让我|叫我|给我|要我)(?:辞|开|裁|走|滚|解|炒|离|回|不用)")
_HURT_WORD = (
    r"(?:受(?:了|的)?(?:工|重|轻)?伤|摔|跌|被[^，,。]{0,8}(?:压|砸|夹|撞|烫|扎|割|绞|轧|切|咬|电|卷)"
    r"|(?:手|脚|腿|胳膊|腰|头|手指)[^，,。]{0,3}被|(?:压|砸|夹|扎|割|绞|轧|切|卷)(?:到|伤|断|了)|掉下"
    r"|触电|出(?:的|了)?事|滑倒|扭)"
)
_PLACE_NOUN = (
    r"(?:车间|工地(?:上)?|仓库|厨房|后厨|食堂|宿舍|脚手架(?:上)?|架子上|楼梯(?:上|间|口)?|电梯(?:里"
    r"|井)?|厂里|厂区|厂门口|公司(?:里|门口)?|店里|路上|马路上|路口|机器旁|流水线(?:上)?|停车场|楼顶"
    r"|屋顶|房顶|地下室|基坑(?:里)?|井下|矿井|冷库|码头|货车上|高架|吊篮(?:里)?|办公室|库房"
    r"|[一二三四五六七八九十\d]+楼(?:上)?|梯子上|工位(?:上)?)"
)
_INJURY_PLACE = (
    re.compile(
        rf"(?:在|从|于)(?P<it>[^，,。（(在从我是\d]{{0,10}}?{_PLACE_NOUN})(?:里面|里|上|外面"
        rf"|外)?(?=[^，,。]{{0,12}}{_HURT_WORD}|[，,][^，,。]{{0,14}}{_HURT_WORD}|(?:干活|上班|搬|操作"
        rf"|作业|施工|工作|做事)[^。]{{0,20}}{_HURT_WORD})"
    ),
    re.compile(
        r"\b(?:fell|slipped|hurt|injured|accident|happened|cut|burned|burnt|crushed"
        r"|hit)\b[\w\s']{0,40}?\b(?:in|at|on|inside) (?P<it>(?:the |a |our "
        r"|my )(?:\w+ )?(?:workshop|warehouse|kitchen|construction site|building site|site|factory floor"
        r"|factory|plant|stairs|staircase|scaffold(?:ing)?|ladder|roof|loading dock|parking lot|elevator"
        r"|canteen|dormitory|office|production line|basement|street|shop floor|store))\b"
    ),
    re.compile(
        r"\b(?:fell|slipped|hurt|injured|accident|happened|cut|burned|burnt|crushed"
        r"|hit)\b[\w\s']{0,40}?\b(?:from|off|down) (?P<it>(?:the |a |our "
        r"|my )(?:\w+ )?(?:workshop|warehouse|kitchen|construction site|building site|site|factory floor"
        r"|factory|plant|stairs|staircase|scaffold(?:ing)?|ladder|roof|loading dock|parking lot|elevator"
        r"|canteen|dormitory|office|production line|basement|street|shop floor|store))\b"
    ),
    re.compile(
        r"\b(?:in|at|on) (?P<it>(?:the |a |our )(?:\w+ )?(?:workshop|warehouse|kitchen|construction site"
        r"|building site|site|factory floor|loading dock|production line))\b(?=[^.]{0,40}\b(?:fell"
        r"|slipped|hurt|injured|cut|burned|burnt|crushed|hit|caught))"
    ),
)
_TASK = (
    re.compile(
        rf"(?:正在|在|我|当时|，|,|^|\s|前|天|号|晚上|早上|上午|下午|里|上|库|间|地|厂|房|店)(?P<it>(?:搬"
        rf"|抬|装|卸|操作|开(?!除|会)|切|焊|修|拆|清|擦|扫|洗|炒|送|推|拉|搭|砌|刷|打磨|冲压|吊|爬|挖|运"
        rf"|拌|绑|安装|维修|清理|清洗|加(?!班)|换|拿|搅|锯|磨|压|铺|粉刷|裁|配|取|接|调试"
        rf"|检修)[^，,。时]{{0,12}}?)(?:的?时候|时|过程中|途中)(?=[^。]{{0,24}}{_HURT_WORD})"
    ),
    re.compile(
        r"\b(?:while|when) (?:i was |we were |he was |she was )?(?P<it>(?!working\b|riding to|driving to"
        r"|walking|on |going|pregnant|delivering)[a-z]+ing\s[^.,;!?\n]{2,50}?)(?=$|[.,;!?\n]|\s(?:and|my"
        r"|a|i|the machine|when)\b)(?=|.{0,60})"
    ),
)
_HOSPITAL = (
    re.compile(
        r"(?:在|到|去|送|送到|送去|转到|转院到|住进|住在|进了|住"
        r"|送进)(?:了)?(?:的是)?(?P<it>(?:(?!医院)[^，,。的了我在到去送住进是个家有没不想]){2,14}?(?:医院"
        r"|卫生院|骨科|附院)|[市省区县镇人]{1,2}(?:[一二三四五]|人民|中)院|(?:省|市|区|县)(?:人民)?医院"
        r"|[市省][一二三四五]院|协和|华西|湘雅)(?!的?(?:工作|上班|当|做|打工))"
    ),
    re.compile(
        r"\b(?:taken to|sent to|rushed to|went to|admitted to|treated (?:at|in)|staying (?:at|in)"
        r"|stay (?:at|in)|lying in|in|at) (?:the )?(?P<it>[A-Z][\w'’]+(?:\s(?:No\.?\s?\d+|[A-Z][\w'’]+"
        r"|\d+(?:st|nd|rd|th)|of)){0,6}\s[Hh]ospital)\b"
    ),
)
_NO_HOSPITAL = re.compile(
    r"^(?:附近|当地|最近|附近的|一家|一个|大|小|那边|本地|哪|什么|老家|县城|镇上|私立|公立|正规"
    r"|骨)*(?:医院|卫生院|骨科)$"
)
_PLATFORM = re.compile(
    r"(?:跑|送|在|开|做|给|干|接|上|注册|加入|当)(?:了)?(?:\S{0,3}年)?(?:的)?(?P<it>美团(?:专送|众包"
    r"|优选|买菜|外卖)?|饿了么|蜂鸟(?:众包)?|滴滴(?:出行|代驾|打车|顺风车)?|闪送|达达|顺丰同城|货拉拉"
    r"|快狗|曹操(?:出行)?|t3(?:出行)?|高德|花小猪|哈啰|嘀嗒|抖音|快手|京东到家|uu跑腿|叮咚买菜|盒马"
    r"|58到家|虎牙|斗鱼|朴朴|运满满|满帮)"
    r"|(?P<it2>美团(?:专送|众包)?|饿了么|滴滴|闪送|达达|货拉拉|蜂鸟)(?=[^，,。]{0,6}封"
    r"|(?:外卖)?(?:骑手|司机|小哥|配送|众包|专送|平台|站点|外卖员))"
    r"|\b(?:for|on|with|drive|rider|deliver|ride|at|from|work) (?:the )?(?P<it3>meituan|ele\.?me|didi"
    r"|dada|shansong|lalamove|huolala|sf express|douyin|tiktok|kuaishou|uber(?: eats)?|grab|foodpanda"
    r"|deliveroo|doordash|lyft)\b"
    r"|\b(?P<it4>meituan|ele\.?me|didi|lalamove|huolala) (?:rider|driver|courier|delivery)"
)
_NAME = (
    rf"(?:[{SURNAMES}][一-龥]{{1,2}}|[老小][{SURNAMES}]|[{SURNAMES}](?:总|老板|经理|工|哥|姐|师傅)|姓[{SURNAMES}]的?)"
)
_CONTRACTOR = (
    re.compile(
        rf"(?P<it>(?:包工头|工头|小包工头|大包|小老板|带班(?:的)?|分包商?|劳务老板)\s?{_NAME})(?=$"
        rf"|[，,。；;！!的\s不没欠拖说跑给让叫]|一直|还|也|现在)"
    ),
    re.compile(
        r"(?:包工头|工头|带班|带我们的|分包(?:商|老板|公司|单位)?|总包(?:方|单位|公司)?|劳务公司"
        r"|承包(?:人|方|商|老板)|发包方)(?:的)?(?:名字|姓名)?(?:叫做?|是|：|:|名叫)\s?(?P<it>(?!谁|哪|不"
        r"|什么|我)[^，,。；;！!？?\s的了]{2,20})"
    ),
    re.compile(rf"(?:跟着?|给|帮)(?:一个)?(?:叫)?(?P<it>(?:包工头|工头){_NAME})"),
    re.compile(
        r"\b(?:contractor|subcontractor|labou?r boss|foreman|gang boss|gangmaster)(?:'s name)? (?:is "
        r"|was |named |called |is called |is named )(?P<it>(?:Mr\.? |Mrs\.? |Ms\.? "
        r"|Boss )?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,4})"
    ),
    re.compile(
        r"(?P<it>\b(?:[Cc]ontractor|[Ss]ubcontractor) (?:Mr\.? |Boss "
        r"|Lao )?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})"
    ),
)
_DEMAND = re.compile(
    any_of(r"""
    (?:我们?|就|只)?(?:想要?|要|希望|要求|只求)(?:让|叫|公司|老板|他们?|单位|能|把|尽快|赶紧|马上|依法|拿|要|
    + 讨)*(?:回|到|给|支付|补(?:发|交|缴)|赔(?:偿)?|发|结清?|双倍|经济|工资|拖欠|我的|血汗|道歉|恢复|认定|报销|
    + 返还|退还|退)[^，,。；;！!？?\n]{0,30}
    \b(?:i|we) (?:just |only |really )?(?:want|would like|'d like|demand|am asking for|ask for|request|
    + need) (?:them to pay|him to pay|her to pay|the company to|my boss to|to get|to be paid|my|our|the|full|
    + double|compensation|severance|an apology|what i)[^.;!?\n]{0,60}
    """)
)
_DEMAND_OBJECT = re.compile(
    r"工资|钱|赔|补偿|双倍|社保|医药费|医疗费|道歉|认定|合同|证明|押金|加班费|奖金|提成|恢复|\b(?:pay"
    r"|paid|money|wages?|salary|compensation|severance|job|apology|insurance|owe|owed|deposit"
    r"|certificate|contract|back)\b"
)
_NO_DEMAND = re.compile(
    r"想(?:问|知道|咨询|请教|了解)|要(?:怎么|如何|什么|多久|多少|不要)|怎么|如何|能不能|可不可以|多少"
)
_STEPS = re.compile(
    any_of(r"""
    (?:我们?)?(?:已经?|都|也|又|多次|好几次|几次|一直|上周|昨天|之前)?(?:去|跑)?找(?:过|了)(?:他们?|公司|老板|
    + 包工头|人事|领导|经理|工会|项目部|律师|劳动局|劳动监察|总包|街道|社区|居委会|村委会|政府)(?:大队|
    + 部门)?(?:\S{0,2}次)?
    (?:已经?|也|都)?(?:去|到)(?:过|了)?(?:当地|区|市|县)?(?:的)?(?:劳动监察(?:大队)?|劳动局|人社局|信访(?:局|
    + 办)|派出所|法院|仲裁委?|劳动仲裁(?:委)?|工会|法律援助(?:中心)?|司法所|街道办?)(?:过|了|投诉(?:了|过)?|反映(?:过|
    + 了)?|举报了?|登记了?|立案了?)?
    (?:已经?|也|都)?(?:打|拨)(?:过|了|通)(?:￼|电话|市长热线|热线|劳动|监察|投诉)+(?:热线|电话|了|过)?
    (?:已经|我|刚|也|正在)?(?:去)?(?:申请|提|打|提交|提起|走|交)(?:了|过)(?:劳动)?仲裁(?:申请)?了?|(?:已经|我|
    + 刚|也|都)(?:申请|提起?)(?:劳动)?仲裁了?
    ￼{3,8}(?:也|都)?(?:打|拨)(?:过|了|通)
    (?:报(?:过|了)警|报警了|起诉(?:过|了)|投诉(?:过|了)|举报(?:过|了)|信访(?:过|了)|网上(?:投诉|举报|反映)(?:了|过))
    去(?:了|过)[一两三四五几\d]{1,2}[次趟](?:劳动监察(?:大队)?|劳动局|人社局|信访|仲裁|派出所|公司|项目部)\S{0,2}
    (?:跟|和|向)(?:公司|老板|人事|hr|领导|经理|他|包工头)(?:要|讨|催|协商|谈|沟通|交涉)(?:了|过)(?:\S{0,3}次)?|
    + (?:协商|沟通|催|要|讨)过(?:\S{0,3}次)?
    \b(?:i|we)(?:'ve| have)? (?:already |also |just )?(?:talked to|spoke to|spoken to|asked|complained to|
    + went to|gone to|been to|called|phoned|contacted|reported (?:it|him|them|this) to|told) (?:the |my |
    + our )?(?:boss|manager|owner|hr|company|labou?r (?:bureau|inspection|inspectorate|office|department|
    + authority)|police|union|lawyer|court|hotline|￼|foreman|contractor|government)[^.,;!?\n]{0,30}
    \b(?:i|we)(?:'ve| have)? (?:already |also |just )?(?:filed|applied for|submitted|started) (?:a |an |
    + for )?(?:labou?r )?(?:arbitration|complaint|case|lawsuit)[^.,;!?\n]{0,30}
    """)
)
_NOT_DONE = re.compile(
    r"(?:没(?:有)?|未|不敢|别|不想|要不要|该不该|能不能|可以|怎么|如何|想|准备|打算|应该|是否|需要"
    r"|让我|叫我|还没|去哪|n't|\bnot|\bnever|\bshould|\bcan)\s?(?:去)?$"
)
_CONDUCT = re.compile(
    r"(?:老板|经理|主管|领导|店长|厂长|组长|同事|他|她|保安|包工头|老板娘"
    r"|上司)[^，,。；;！!？?\n]{0,16}(?:骚扰|猥亵|摸(?:我|了我|过我)|动手动脚|打(?:了)?我|骂(?:了)?我"
    r"|侮辱|辱骂|殴打|歧视|踢我|扇我|推我|威胁我|羞辱)[^，,。；;！!？?\n]{0,20}|(?:被)(?:老板|经理"
    r"|主管|领导|店长|厂长|组长|同事|保安|老板娘|上司)[^，,。]{0,8}(?:骚扰|猥亵|摸|打(?!电话|印|卡)"
    r"|骂|侮辱|辱骂|殴打|歧视)[^，,。；;！!？?\n]{0,14}|性骚扰我"
    r"|\b(?:my |the )?(?:boss|manager|supervisor|owner|foreman|coworker|colleague|he|she"
    r"|they)\b (?:\w+ ){0,4}?(?:harass\w*|grop\w+|touch(?:ed|es)|hit|slapped|kicked|insult\w*"
    r"|yell\w* at|shout\w* at|assault\w*|humiliat\w+) (?:me|us|my)\b[^.,;!?\n]{0,40}|\b(?:harassed"
    r"|groped|assaulted|insulted|beaten|hit) by (?:my |the )?(?:boss|manager|supervisor|owner|foreman"
    r"|coworker|colleague)\b[^.,;!?\n]{0,30}"
)


def story(said: Said) -> Iterator[Fact]:
    """Give each text element that the message plainly tells."""
    hurt, sacked = has(said, "injury_date"), has(said, "dismissal_date") or said.case_type == "dismissal"
    if sacked:
        yield from _first(said, "stated_reason", (_REASON,))
    if hurt:
        yield from _first(said, "injury_place", _INJURY_PLACE)
        yield from _first(said, "injury_task", _TASK)
    if hurt or said.case_type == "work_injury" or said.asked == "hospital":
        yield from _hospital(said)
    yield from _first(said, "platform", (_PLATFORM,))
    yield from _first(said, "contractor", _CONTRACTOR)
    yield from _demand(said)
    yield from _steps(said)
    if said.case_type == "discrimination_harassment" or has(said, "conduct_date"):
        yield from _first(said, "conduct", (_CONDUCT,))


def _first(said: Said, key: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[Fact]:
    for pattern in patterns:
        for found in pattern.finditer(said.words if "A-Z" in pattern.pattern else said.text):
            clause = said.clauses[said.clause_at(found.start())]
            span = next((found.span(name) for name, value in found.groupdict().items() if value), found.span())
            if clause.iffy or span[0] == span[1]:
                continue
            if key == "conduct":
                span = (span[0], min(span[1], clause.end))
            if key == "stated_reason":
                lead = _REASON_LEAD.match(said.text[slice(*span)])
                span = (span[0] + lead.end(), span[1]) if lead else span
                tail = _REASON_TAIL.search(said.text, *span)
                span = (span[0], tail.start()) if tail else span
            value = said.quote(*span)
            if key == "stated_reason" and re.search("不用来|别来|走人", value):
                continue
            if len(value) >= 2:
                yield said.fact(key, value, *span)
                return


def _hospital(said: Said) -> Iterator[Fact]:
    for pattern in _HOSPITAL:
        for found in pattern.finditer(said.words if "A-Z" in pattern.pattern else said.text):
            if not _NO_HOSPITAL.match(found["it"]) and not said.clauses[said.clause_at(found.start())].iffy:
                yield said.fact("hospital", said.quote(*found.span("it")), *found.span("it"))
                return


def _demand(said: Said) -> Iterator[Fact]:
    for found in _DEMAND.finditer(said.text):
        clause = said.clauses[said.clause_at(found.start())]
        if (
            _DEMAND_OBJECT.search(found.group())
            and not _NO_DEMAND.search(clause.text)
            and not clause.iffy
            and not clause.asks
            and not re.search(
                r"(?:老板|公司|他们|不|单位|还|需)$", said.text[max(0, found.start() - 2) : found.start()]
            )
        ):
            yield said.fact("demand", said.quote(*found.span()), *found.span())
            return


def _steps(said: Said) -> Iterator[Fact]:
    spans = []
    for found in _STEPS.finditer(said.text):
        before = said.text[max(0, found.start() - 8) : found.start()]
        clause = said.clauses[said.clause_at(found.start())]
        done = found.group().isascii() or re.search("[过了通次趟]|已经", found.group()) is not None
        if done and not _NOT_DONE.search(before) and not clause.iffy and not re.match(r"(?:没|未|不)", found.group()):
            spans.append(found.span())
    if spans:
        joined: list[tuple[int, int]] = []
        for start, end in spans:
            near = bool(joined) and start - joined[-1][1] <= 3
            joined[-1:] = [(joined[-1][0], end)] if near else [*joined[-1:], (start, end)]
        value = "；".join(dict.fromkeys(said.quote(*span) for span in joined))
        yield said.fact("steps_taken", value, spans[0][0], spans[-1][1])
