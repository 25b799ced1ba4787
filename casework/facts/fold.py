"""The message as the rules see it: narrow digits, small letters, simple characters, odd numbers masked.

Every position stays that of the message. Never shown to anyone.
"""

from __future__ import annotations

import re

LIMIT = 4000  # characters read of one message; a longer one is a hostile or pasted text
MASK = "\ufffc"

_TRADITIONAL = str.maketrans(
    "個萬錢塊簽辭職開發給資從進廠傷報雙們為來說後沒還會過這兩號週點時間國慶節歲億陸結勞動監證險離聽見"
    "歡樂現場門車間員師廣東蘇應該"
    "壓實業單層腳樓請問醫療養賬帳飯館館樣話頭關條無與對錯寫"
    "電腦記錄聯絡繫鐘點裡裏邊裝飾連總體應聲區縣鎮鄉準備復嗎麼罵騷擾懷歸還欠據憑體測務農貨運輸據論據書"
    "調解領導當場幹冇唔嘅咗佢哋",
    "个万钱块签辞职开发给资从进厂伤报双们为来说后没还会过这两号周点时间国庆节岁亿陆结劳动监证险离听见"
    "欢乐现场门车间员师广东苏应该"
    "压实业单层脚楼请问医疗养账账饭馆馆样话头关条无与对错写"
    "电脑记录联络系钟点里里边装饰连总体应声区县镇乡准备复吗么骂骚扰怀归还欠据凭体测务农货运输据论据书"
    "调解领导当场干没不的了他们",
)
_MASKED = re.compile(
    r"https?://\S{1,300}"
    r"|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{1,30}"
    r"|\d{9,}[xX]?"  # phone, identity and card numbers
    r"|(?<!\d)1[3-9]\d[ -]\d{4}[ -]\d{4}(?!\d)"
    r"|(?<![\d.,])(?:12333|12345|12348|12351|12338|110|119|120|122)(?![\d.,]|[元块万千k月年])"
    r"|(?<!\d)\d{1,2}(?::\d\d|点(?:半|钟|\d{1,2}分?)?)(?!\d)"
    r"|第[\d零一二三四五六七八九十百]{1,6}[条款项次期天]"
    r"|\d{1,3}(?:周岁|岁|%|％|楼|栋|路|平米|平方|米|斤|公斤|吨|度|级|厘米)"
)


def fold(text: str) -> str:
    """Give the text with every character folded on its own, so that positions stay those of the message."""
    folded = "".join(map(_narrow, text[:LIMIT])).translate(_TRADITIONAL)
    return _MASKED.sub(lambda found: MASK * len(found.group()), folded)


def free(taken: bytearray, start: int, end: int) -> bool:
    """True, and the place is taken, if no earlier mark stands there: the longer pattern is tried first."""
    if any(taken[start:end]):
        return False
    taken[start:end] = b"\x01" * (end - start)
    return True


def _narrow(char: str) -> str:
    code = ord(char)
    if 0xFF01 <= code <= 0xFF5E and char not in "，！？；：（）":
        char = chr(code - 0xFEE0)
    elif char in "\u3000\u00a0\r\t":
        return " "
    elif char in "’‘`":
        return "'"
    low = char.lower()
    return low if len(low) == 1 else char
