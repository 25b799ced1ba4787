"""The words that work on every channel in any state, with or without Rasa. Looks at the whole message only:
"stop" in a sentence is no command.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORDS = {
    "stop": ("stop", "退订", "td", "退訂"),
    "start": ("start", "恢复", "恢復"),
    "help": ("help", "帮助", "幫助"),
    "person": ("人工", "person"),
    "erase": ("删除我的资料", "刪除我的資料", "delete my data"),
}
_BY_WORD = {word: name for name, words in _WORDS.items() for word in words}
_CONFIRM = {"确认", "確認", "yes"}
_STATUS = re.compile(r"(?:查询|查詢|status)\s*[::]?\s*(AX-?[0-9A-Z]{4}-?[0-9A-Z]{4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Command:
    """A command and, for a status, the ticket asked about."""

    name: str  # stop, start, help, person, erase, erase_confirmed, erase_kept, status
    ticket: str | None = None


def match(text: str, *, erase_asked: bool = False) -> Command | None:
    """The command that the whole message is, or None."""
    plain = " ".join(text.split()).strip(" .。!！/").casefold()
    if erase_asked:
        return Command("erase_confirmed" if plain in _CONFIRM else "erase_kept")
    if name := _BY_WORD.get(plain):
        return Command(name)
    if asked := _STATUS.fullmatch(plain):
        digits = asked[1].upper().replace("-", "")
        return Command("status", f"{digits[:2]}-{digits[2:6]}-{digits[6:]}")
    return None
