"""What a short message means as a whole: yes, no, "I don't know", "I'd rather not say", "that is all".

Never reads a value out of it.
"""

from __future__ import annotations

import re
from typing import Literal

from casework.facts.fold import fold
from casework.facts.phrase import any_of

type Plain = Literal["yes", "no", "dont_know", "wont_say", "enough"]

_SOFT = r"(?:啊|呀|吧|哦|噢|喔|啦|了|的|哈|嘛|哎|唉|诶|欸|咧|哟|哩|滴|呢|嗯|额|呃|那个)"
_PATTERNS: tuple[tuple[Plain, str], ...] = (
    (
        "wont_say",
        any_of(r"""
        (?:我)?(?:现在)?(?:真的)?(?:不方便|不便|不想|不愿意?|不能|不敢|不好)(?:再)?(?:说|讲|透露|回答|
        + 告诉你?们?|提|谈)(?:这个|那个|这些)?
        (?:这个|那个)?(?:我)?(?:不方便|保密|不便透露|先不说|不说|不告诉你?们?|可以不说|能不说|不回答|不想讲|
        + 跳过|略过|下一个|过|pass|skip|保密)
        (?:i'?d |i would |would )?(?:rather|prefer) not(?: to)?(?: (?:say|tell|answer|share|discuss|
        + talk about it|mention)(?: (?:it|that|this|you))?)?
        (?:i )?(?:don't|dont|do not|won't|wont|can't|cant|cannot) (?:want to |wanna |like to |
        + feel like )?(?:say|saying|tell|telling|answer|answering|share|talk about)(?: (?:it|that|this|you|
        + that question))?(?: now)?
        (?:no comment|skip(?: (?:it|this|that|this one|this question))?|next(?: question)?|pass|prefer not|
        + none of your business|private|it's private|not telling)
        """),
    ),
    (
        "dont_know",
        any_of(r"""
        (?:我)?(?:也|真|真的|都|还|暂时|现在|具体|这个|那个)*(?:不知道?|不晓得|不清楚|不太清楚|不确定|不太确定|
        + 不记得|记不得|记不清(?:楚)?|忘记?了?|想不起来|说不准|说不好|不太知道|搞不清楚?|弄不清楚?|不懂|不明白|
        + 不了解|没印象|没数|晓不得|唔知(?:道)?|不造|母鸡|不太懂|哪知道|谁知道)(?:怎么(?:说|算|填)|是啥|是什么|
        + 多少|哪天|具体|这个|呢|叫什么|叫啥|名字|日期)*
        (?:i )?(?:really |honestly |just )?(?:don't|dont|do not|didn't|dunno) ?(?:know|remember|
        + recall)?(?: (?:that|it|the (?:date|name|exact \w+)|exactly|for sure|yet))?
        (?:i'?m |i am )?(?:really )?(?:not (?:really )?sure|unsure|no idea|not certain)(?: (?:about (?:that|it)|
        + sorry|exactly))?
        (?:i (?:have|got) )?no (?:idea|clue)|idk|dunno|i (?:can't|cant|cannot) (?:remember|recall|say for sure)|
        + i forgot|i forget|forgot|beats me|who knows|hard to say|unknown|i have no idea|not known
        """),
    ),
    (
        "enough",
        any_of(r"""
        (?:我)?(?:就|只有?|暂时|目前|先|大概|基本上?|差不多)*(?:这些|这样|这么多|这么些|酱|这点|这几样|到这|
        + 到这里)(?:了|吧|就够|就行|就好|就可以)*
        (?:没有?|冇)(?:其他|别的|更多|啥|什么)(?:的|了|要说|补充|可说|事情?|东西|问题)*
        没(?:有)?(?:其他|别的)?了
        (?:没|没有)(?:什么|啥)?(?:要)?(?:补充|说的|要说的)(?:的)?|说完了?|讲完了?|完了|完毕|够了|行了|可以了|
        + 不用再?问了?|别再?问了|不说了|先这样|差不多了|都说了|都在这|都说完了|没别的
        (?:that's|thats|that is|that was) (?:it|all|everything|enough)(?: (?:for now|i have|i know|i've got|
        + i got|thanks?))?
        (?:nothing (?:else|more)|no more|i'm done|im done|i am done|done|enough|finished|all done|
        + nothing to add|no more questions|stop asking|no that's (?:it|all))(?: (?:for now|thanks?|to (?:say|add)|
        + please))?
        """),
    ),
    (
        "no",
        any_of(r"""
        (?:目前|现在|暂时|都|也|从来|一直|根本|肯定|当然|真的|我|我们|他|他们|公司|老板|确实|好像|应该|还|并|全|
        + 啥都|什么都|一个都|一样都|压根|完全)*(?:没有?过?|没得|莫得|木有|没啥|冇|无|不是|不对|否|不|不要|不行|
        + 不用|不会|没签|没交|不在|不可以|不同意|没错才怪|不需要|不了|没|没给|没买|没报|没说|没申请|未|不成|no)
        (?:nope?|nah|na|no+|never|not (?:yet|at all|really|anymore|any more)|negative|none|nothing|neither|
        + absolutely not|of course not|i (?:don't|dont|do not|didn't|didnt|did not|haven't|havent|have not|am not|
        + wasn't|was not|won't)|(?:they|he|she|it|we) (?:don't|dont|didn't|didnt|haven't|hasn't|have not|has not|
        + did not|isn't|is not|wasn't|doesn't)|i'm not|im not|no (?:i|they|he|she|it|we) (?:don't|dont|didn't|
        + didnt|haven't|hasn't|isn't|wasn't|doesn't|am not|'m not)|n|no (?:thanks?(?: you)?|sir|way|never|not yet|
        + sorry|nothing|contract|i'm not|it's not))
        """),
    ),
    (
        "yes",
        any_of(r"""
        (?:我|我们|目前|现在|都|也|当然|肯定|确实|真的|他|他们|公司|老板|应该|还|就|一直|已经|好像|
        + 可能)*(?:是(?:这样|滴|啊)?|对|对头|有|有过|嗯+|恩+|好|行|可以|要|要得|可|中|得|没错|正确|是的|在|在的|
        + 没问题|同意|愿意|需要|签|签过|交|买|会|能|ok|okay|yes|好滴|好的|哦+|噢|昂|嗯呐|对滴|系|成|确认|当然|
        + 必须)
        (?:yes|yeah|yep|yup|ye|ya|yea|sure(?: thing)?|ok|okay|okey|k|correct|right|that's right|thats right|
        + true|exactly|absolutely|definitely|of course|certainly|indeed|affirmative|i (?:do|did|have|am|was|will)|
        + (?:they|he|she|it|we) (?:do|did|have|has|is|are|does|was|were)|yes (?:i|they|he|she|it|we) (?:do|did|
        + have|has|am|is|are|does|was|were)|yes please|yes sir|fine|alright|all right|y|uh huh|mhm|mm-?hm+|
        + for sure|please do|i agree|agreed|go ahead|it is|it was|i think so|think so|yes of course|
        + yes that's right|yes correct|yes it is)
        """),
    ),
)
_LEAD = r"(?:嗯+|恩|哦+|啊|呃|额|哎|唉|那|就|诶|um+|uh+|er+|well|oh|hmm+|sorry|对不起|不好意思|抱歉|你好)"
_COMPILED = tuple(
    (
        meaning,
        re.compile(
            rf"(?:{_LEAD}[\s,，。.~～…]*){{0,2}}{pattern}{_SOFT}{{0,3}}(?:[\s,，]*(?:谢谢(?:你|您)?"
            rf"|thanks?(?: you)?|sorry|不好意思|了|的))?"
        ),
    )
    for meaning, pattern in _PATTERNS
)
_OVER_YES_AND_NO: tuple[Plain, ...] = ("wont_say", "dont_know", "enough")
_EMOJI: dict[str, Plain] = {
    "👍": "yes",
    "👌": "yes",
    "✅": "yes",
    "🙆": "yes",
    "👎": "no",
    "❌": "no",
    "🙅": "no",
    "🤷": "dont_know",
}
_NOISE = re.compile(
    r"[\s。.!！~～…、,，;；?？\"'“”()（）\ufe0f\U0001f3fb-\U0001f3ff\u200d♀♂]+$|^[\s。.!！~～…,，\"'“”]+"
)
_TWICE = re.compile(r"^(.{1,4}?)(?:[\s,，。!！~]*\1){1,5}(?=[啊呀吧的了哦\s]*$)")


def plain_answer(text: str) -> Plain | None:
    """Give the meaning of a whole message; a question mark makes it no answer."""
    if len(text) > 60 or re.search(r"[?？]|吗\s*$", text):
        return None
    folded = re.sub(r"[^\w\s,，。.!！~～'\u4e00-\u9fff\U0001f300-\U0001faff✅❌-]", "", _NOISE.sub("", fold(text)))
    for sign, meaning in _EMOJI.items():
        if (
            folded.strip("\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff\ufe0f ").strip(sign) == ""
            and sign in folded
        ):
            return meaning
    core = _TWICE.sub(r"\1", _NOISE.sub("", folded))
    for candidate in (_NOISE.sub("", folded), core):
        for meaning_of, pattern in _COMPILED:
            if candidate and pattern.fullmatch(candidate):
                return meaning_of
    return _parts(core)


def _parts(text: str) -> Plain | None:
    """Read 没有, 没签 or "yes, they did": every part says the same, or one says it and the rest add nothing."""
    parts = [part for part in re.split(r"[,，。.!！\s~～]+", text) if part]
    if not 2 <= len(parts) <= 4:
        return None
    found = [next((meaning for meaning, pattern in _COMPILED if pattern.fullmatch(part)), None) for part in parts]
    first = found[0]
    if any(meaning is None for meaning in found):
        return None
    kinds = set(found)
    for strong in _OVER_YES_AND_NO:
        if strong in kinds and kinds <= {strong, "no", "yes"}:
            return first if len(kinds) == 1 else strong
    return first if len(kinds) == 1 else None
