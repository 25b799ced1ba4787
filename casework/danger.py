"""Finds the words that make an emergency, in Chinese and English, without Rasa: a false alarm costs a mediator a
minute, a miss may cost a life. Never weighs how likely the danger is and never answers.
"""

from __future__ import annotations

import re
import unicodedata

_RULES: dict[str, tuple[str, ...]] = {
    "self_harm": (
        r"不想活(?!动)",
        r"活不下去(?!.{0,4}的?公司)",
        r"活着(?:真|也|还有|都)?(?:没|没有|有什么)(?:什么)?(?:意思|意义|劲|用)",
        (
            r"(?:想|要|去|准备|打算|只能|只有|不如|逼我|就)(?:去|要|想)?(?:死(?!心|磕|扛|守|等|撑|记|活|路一)"
            r"|自杀|自尽|轻生|上吊|跳楼|跳河|跳江|跳桥|割腕|喝农药|喝药)"
        ),
        r"(?:自杀|轻生|寻死|寻短见|了结自己|结束(?:自己的?)?生命|一了百了|一死了之|以死)",
        r"(?:从|站在|爬(?:上|到)).{0,8}(?:楼顶|天台|楼上|桥上).{0,8}(?:跳|下去)",
        r"死(?:了)?(?:算|拉倒|得了|给(?:他|你|老板|他们|你们)看|在(?:公司|厂|工地|老板|他|门口))",
        r"安眠药.{0,6}(?:吃|吞|一瓶)|(?:吃|吞|喝).{0,4}(?:一瓶|整瓶|很多|好多)?(?:安眠药|农药|百草枯|敌敌畏)",
        r"(?:割|划)(?:了)?(?:自己)?(?:的)?(?:手腕|腕)",
        r"同归于尽",
        r"遗书|遺書|來世|下辈子再",
        r"不想活了|想死了?(?=[，。!！,. ]|$)|活够了|生不如死",
        r"\b(?:kill|hurt|harm|cut|hang)(?:ing)?\s+my\s?self\b",
        r"\bend(?:ing)?\s+(?:my|it)\s+(?:own\s+)?(?:life|all)\b",
        r"\b(?:suicid\w*|take my own life)\b",
        r"\b(?:want|wanna|going|ready|rather|prefer|wish)\b.{0,12}\b(?:to die|be dead|i (?:was|were) dead|die)\b",
        (
            r"\b(?:don'?t|dont|do not|no longer|can'?t|cannot|cant)\s+(?:want to|wanna|go on)\s*"
            r"(?:live|living|be alive|exist)?\b(?=.{0,12}(?:live|living|alive|exist|any ?more|anymore|life))"
        ),
        (
            r"\bbetter off (?:dead|without me)\b|\bno (?:reason|point) (?:to|in|of) liv(?:e|ing)\b"
            r"|\bnothing (?:left )?to live for\b"
        ),
        r"\bjump(?:ing)?\b.{0,12}\b(?:off|from)\b.{0,14}\b(?:roof|building|bridge|crane|window|floor)\b",
        r"\boverdose\b|\b(?:swallow|take|took)\b.{0,14}\b(?:all (?:the|my)|whole bottle of?)\b.{0,8}\bpills\b",
    ),
    "violence_threat": (
        r"爬(?:上|到)?.{0,4}(?:塔吊|吊塔|吊车|烟囱|铁塔|信号塔|广告牌)",
        (
            r"(?:堵|封|拦)(?:住|了|死)?(?:公司|工厂|厂|工地|他们?的?|项目部?的?|售楼部的?)?(?:大)?"
            r"(?:门|路|马路|高速|桥)(?!口?(?:的|有))"
        ),
        r"(?:自焚|放火|点火|烧(?:了|掉)?(?:公司|厂|工地|他家|老板))",
        r"(?:砍|捅|杀|弄|打|整)死(?:他|她|你|老板|他们|包工头|那)",
        r"(?:想|要|去|准备|非得?|必须|就)(?:去|要)?(?:砍|捅|杀)(?:了|死)?(?:他|老板|他们|人|包工头|那)",
        r"(?:杀了|干掉|做掉|废了|绑(?:架|了))(?:他|老板|他们|他全家|包工头|那个)",
        r"(?:带|拿|买)(?:了|着|把)?(?:刀|汽油|炸药|雷管)",
        r"(?:跟|和|找)(?:他|老板|他们|包工头)(?:们)?(?:拼命|拼了|玩命)",
        r"(?:威胁|扬言|说).{0,8}(?:打断|打死|弄死|砍|卸)(?:我|你|俺|我们)?",
        r"(?:要|说要|找人)?(?:打断|卸)(?:了)?(?:我|你|俺)?(?:的)?(?:腿|手|胳膊)",
        r"(?:找人|叫人|带人|派人|黑社会|打手).{0,10}(?:打|揍|砍|收拾|弄|威胁|围)(?:了)?(?:我|俺|我们|你)",
        r"(?:把|被).{0,10}(?:打|揍|捅|砍)(?:伤|得|进|流血|住院)",
        (
            r"\b(?:kill|stab|shoot|murder|burn)(?:ing)?\s+(?:him|her|them"
            r"|the (?:boss|manager|owner|foreman|place|factory|office)|my (?:boss|manager|employer|foreman))\b"
        ),
        r"\b(?:climb(?:ing|ed)?|up)\b.{0,12}\b(?:crane|tower|chimney|billboard)\b",
        r"\b(?:block(?:ing|ade)?|barricade)\b.{0,14}\b(?:road|gate|highway|street|entrance|bridge)\b",
        (
            r"\b(?:set (?:it|him|the \w+|myself|ourselves) on fire|burn (?:it|the (?:place|factory|site)) down"
            r"|bring (?:a )?(?:knife|gun|petrol|gasoline))\b"
        ),
        (
            r"\b(?:threat(?:en(?:ed|ing|s)?)?|said (?:he|she|they)(?:'d|'ll| would| will)?)\b.{0,24}\b"
            r"(?:kill|beat|hurt|break|stab|shoot)\b.{0,14}\b(?:me|my|us|our)\b"
        ),
        r"\b(?:beat(?:en)?|punched|attacked|assaulted|hit)\s+(?:me|us)\b(?! with (?:a )?(?:bill|fine))",
    ),
    "serious_injury": (
        r"(?:正在|还在|现在|刚|刚刚|在)(?:医院)?(?:抢救|ICU|重症)",
        r"(?:抢救|昏迷|不省人事|没(?:有)?(?:了)?呼吸|大出血|止不住血|血流不止|流了?(?:好多|很多|一地)血|休克)",
        (
            r"(?:今天|刚才|刚刚|刚|昨天|昨晚|今早|早上|下午|晚上|前天|现在|这会儿?).{0,24}"
            r"(?:从.{0,8}(?:摔|掉|坠)(?:了)?(?:下|落)|压断|轧断|绞断|切断|锯断|断了|砸(?:到|中|伤|断|扁)|触电"
            r"|电击|烫伤|烧伤|爆炸|塌方|坍塌|被埋|中毒|骨折|压(?:到|住|伤|扁)|绞(?:进|住|到|伤))"
        ),
        (
            r"(?:手|脚|腿|胳膊|手指|指头|头|腰|脊椎).{0,6}(?:断了|没了|压断|轧断|绞断|切掉|锯掉|砸断).{0,16}"
            r"(?:刚|今天|昨天|现在|怎么办|救)"
        ),
        (
            r"(?:死了人|出了人命|人没了|当场(?:死亡|就死|没了)|(?:今天|昨天|刚|刚刚|昨晚|前天).{0,20}"
            r"(?:死了|去世|身亡|猝死|没了命))"
        ),
        r"被埋(?:在|了)|埋在(?:下面|里面|土)",
        (
            r"\b(?:icu|intensive care|unconscious|in a coma|not breathing|bleeding (?:a lot|badly|out|heavily)"
            r"|won'?t stop bleeding)\b"
        ),
        (
            r"\b(?:just now|just|today|this morning|tonight|yesterday|last night|an hour ago|right now"
            r"|minutes ago)\b.{0,60}\b(?:fell (?:from|off|down)|crush(?:ed)?|electrocut\w+|cut off"
            r"|lost (?:a|two|three|his|my|her) (?:\w+ )?(?:finger|hand|arm|leg|foot)s?|amputat\w+|explo\w+"
            r"|buried|collapsed on|burn(?:ed|t)|broke (?:my|his|her)|died|killed|dead)\b"
        ),
        (
            r"\b(?:fell (?:from|off)|crush(?:ed)|electrocut\w+|amputat\w+|explosion|buried"
            r"|scaffold\w* collapsed|broke (?:my|his|her) (?:back|neck|leg|skull))\b.{0,60}\b"
            r"(?:just now|today|this morning|tonight|yesterday|last night|an hour ago|right now|minutes ago"
            r"|need an ambulance)\b"
        ),
    ),
    "forced_labour": (
        (
            r"(?:不让|不许|不准|不给|禁止)(?:我们|我|俺|人|员工|工人|大家)?(?:走出|出|离开)"
            r"(?:厂|工厂|大门|宿舍|门|工地|去|这里|矿)"
        ),
        r"(?:不让|不许|不准)(?:我们|我|俺)?走(?!.{0,4}(?:流程|程序|手续|后门|正门|电梯|仲裁|法律))",
        (
            r"(?:锁|关|困|软禁|囚禁|拘禁|扣)(?:住|着|押|留)?(?:了)?(?:我们|我|俺|起来)?(?:在|进)"
            r"(?:宿舍|厂|屋|房|工地|仓库|黑|矿|里面|一个)"
        ),
        (
            r"(?:身份证|护照|证件|身份證)(?:都|也|还|全)?(?:被|让|给)?(?:老板|公司|工头|他们?|厂里|中介"
            r"|包工头)?(?:全|都)?(?:扣|收|没收|拿|扣押|扣住)(?:了|走|着|下|在|起|押)"
        ),
        r"(?:扣|收|没收|扣押|拿走|拿)(?:了|走|着)?(?:我们?|俺)?(?:的)?(?:身份证|护照|证件)",
        r"(?:打手|看守|保安|狗).{0,6}(?:看着|守着|不让)|(?:有人|派人)(?:看着|看守|盯着)(?:我们|我|不让)",
        r"强迫(?:我们?|劳动|干活|做工)|逼(?:着)?我们?(?:白)?干活|逃(?:不)?出(?:来|去)(?:不)?|黑(?:砖|煤)?窑|传销窝",
        r"\b(?:lock(?:ed|ing|s)?)\s+(?:me|us|up|in(?:side)?|the (?:door|gate|dorm\w*))\b|\blocked in\b",
        (
            r"\b(?:can(?:'|no)?t|not allowed to|won'?t let (?:me|us|anyone|workers)|don'?t let (?:me|us)"
            r"|forbid\w* (?:me|us) to)\b\s*(?:go (?:out|home|outside)|leave (?:the )?(?:factory|dorm\w*|site"
            r"|compound|building|house|camp|here|place|premises)|get out|escape|leave(?=[.,!?]|$))"
        ),
        (
            r"\b(?:took|taken|take|takes|keeps?|kept|holds?|holding|confiscat\w+|withh\w+|has|have|seized)\b"
            r".{0,18}\b(?:my|our|all|the|their|workers'?)\b.{0,10}\b(?:passports?|id cards?|ids?"
            r"|identity (?:cards?|documents?|papers?))\b"
        ),
        r"\b(?:passports?|id cards?|identity papers)\b.{0,12}\b(?:taken|confiscated|held|kept|locked)\b",
        (
            r"\b(?:forced (?:labou?r|to work)|held (?:captive|against (?:my|our) will)|slave|trafficked"
            r"|guards? (?:watch|stop|beat))\b"
        ),
    ),
    "child_labour": (
        (
            r"(?:我|孩子|儿子|女儿|弟弟|妹妹|他|她|才|只有|今年|刚满?|不到|未满|还不到)(?:才|只有|今年|刚满?"
            r"|还)?(?:1[0-5]|十|十一|十二|十三|十四|十五|九|八)(?:周)?岁(?!的?(?:时候)?(?:就)?(?:开始|以上|时"
            r"|那年))(?=.{0,40}(?:干活|上班|打工|做工|工厂|厂|工地|饭店|餐馆|老板|工资|暑假工|童工|工作))"
        ),
        (
            r"(?:干活|上班|打工|做工|厂里|工地|饭店|餐馆|老板|工资|暑假工|工作).{0,30}(?:我|才|只有|今年|刚满?"
            r"|不到|未满)(?:才|只有|今年|刚满?|还)?(?:1[0-5]|十一|十二|十三|十四|十五|十)(?:周)?岁"
        ),
        r"童工|未满(?:十六|16)(?:周)?岁",
        (
            r"\b(?:i'?m|i am|im|he'?s|she'?s|he is|she is|only|is|aged?|just turned)\s+"
            r"(?:only\s+|just\s+)?(?:[89]|1[0-5]|eight|nine|ten|eleven|twelve"
            r"|thirteen|fourteen|fifteen)\b(?:\s*(?:years? old|yrs?|yo|y/o|year-old))"
            r"(?=.{0,80}\b(?:work\w*|job|boss|factory|paid|wages?|shift|restaurant|farm|site)\b)"
        ),
        (
            r"\b(?:work\w*|job|boss|factory|restaurant|farm|site)\b.{0,60}\b(?:i'?m|i am|im|only|aged?"
            r"|just turned)\s+(?:only\s+)?(?:[89]|1[0-5]|eleven|twelve|thirteen|fourteen|fifteen)\b"
            r"(?!\s*(?:hours?|days?|months?|people|of us|dollars|yuan|rmb|an?\b|km|minutes|weeks))"
        ),
        r"\bchild labou?r\b|\bunder(?:age)? (?:16|sixteen)\b",
    ),
    "sexual_violence": (
        r"强奸|強姦|迷奸|轮奸|性侵|奸污|猥亵|猥褻",
        (
            r"(?:强行|硬要|强迫|逼(?:我|她)?|灌醉|下药).{0,10}(?:发生(?:了)?(?:性)?关系|上床"
            r"|脱(?:我|她)?(?:的)?衣服|睡(?:了)?(?:我|她|觉)|亲(?:我|她)|摸(?:我|她))"
        ),
        r"(?:把我|被).{0,10}(?:强暴|糟蹋|侮辱了身体|拖进.{0,6}(?:房|宿舍|车))",
        (
            r"\b(?:rap(?:e|ed|ing|ist)|sexual(?:ly)? (?:assault\w*|abus\w*|violat\w*)|molest\w*"
            r"|forced (?:me|her|himself|himself on me) (?:to have sex|on (?:me|her)|into sex)|forced himself)\b"
        ),
        r"\b(?:drugged|got me drunk)\b.{0,40}\b(?:sex|bed|undress\w*|touched)\b",
    ),
}

# Everyday speech that only sounds like danger; taken out before the rules look.
_HARMLESS = re.compile(
    r"(?:累|烦|气|急|忙|困|热|冷|冻|饿|渴|笑|吓|羞|愁|穷|恨|烦人|郁闷)死(?:我|人|个人|宝宝|老子)?了?"
    r"|要死要活|该死|死了?心|死扛|死磕|死等|死活不?(?:给|发|认|肯|让|签|承认)|死皮赖脸|跳槽|跳单"
    r"|要死了?不活|半死不活|死工资|死规定"
    r"|热死|死死|累得?(?:要|半)死|累成狗|想死你|往死里|玩命(?:加班|干)|拼命(?:干|加班|工作|赶)"
    r"|杀价|抢死"
    r"|\b(?:killing|kills) (?:me|my (?:back|feet|knees|head))\b|\bdying to\b|\bbored to death\b"
    r"|\bdead(?:line|lines| tired| end| serious| phone| battery)\b"
    r"|\bto die for\b|\b(?:i could|could) have died of\b|\bslave[- ]?driver\b"
    r"|\bblock(?:ed|ing)? (?:my|the|his) (?:number|phone|account|card|wechat)\b",
    re.IGNORECASE,
)
_COMPILED = {flag: tuple(re.compile(rule, re.IGNORECASE) for rule in rules) for flag, rules in _RULES.items()}
_LONGEST = 4000  # signs looked at; a longer text is looked at by its beginning and its end


def flags(text: str) -> tuple[str, ...]:
    """The emergency flags whose words stand in ``text``, in the order of CONTRACT; empty where there are none."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'")
    if len(plain) > _LONGEST:
        plain = plain[: _LONGEST // 2] + "\n" + plain[-_LONGEST // 2 :]
    plain = _HARMLESS.sub(" ", plain)
    return tuple(flag for flag, rules in _COMPILED.items() if any(rule.search(plain) for rule in rules))
