"""What the page shows: the talk so far, as text, in the worker's language, small and guarded."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.web.labels import LABELS, wished
from bot.web.page import ASSETS
from store.values import Inbound

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</textarea><script>alert(1)</script>",
    "{{ 7*7 }}{% raw %}",
    "javascript:alert(1)",
    "\u202egnp.exe\u202c \u0000 \ud800",
    "</ol></main><form action=//evil.example>",
]


def write(client, text, client_id="a"):
    return client.post("/chat", data={"text": text, "client_id": client_id}, follow_redirects=False)


def test_a_stranger_sees_a_welcome_and_a_box_and_gets_no_cookie(worker):
    page = worker.get("/chat")

    assert page.status_code == 200
    assert LABELS["zh"]["welcome"] in page.text
    assert '<textarea id="text"' in page.text
    assert "set-cookie" not in page.headers


def test_the_talk_survives_a_reload(worker, echo):
    write(worker, "老板三个月没发工资")
    echo.answer()

    page = worker.get("/chat").text

    assert "老板三个月没发工资" in page
    assert "可以吗" in page
    assert '<button name="text" value="同意">同意</button>' in page


def test_the_buttons_go_once_they_are_answered(worker, echo):
    write(worker, "老板三个月没发工资")
    echo.answer()
    write(worker, "同意", "b")

    assert 'value="同意"' not in worker.get("/chat").text


def test_another_visitor_sees_nothing(worker, visit, echo):
    write(worker, "老板三个月没发工资")
    echo.answer()

    stranger = visit()

    assert "三个月" not in stranger.get("/chat").text
    assert stranger.get("/api/chat").json()["said"] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(worker, text):
    sent = worker.post(
        "/api/chat",
        content=json.dumps({"text": text, "client_id": "a"}),
        headers={"content-type": "application/json"},
    )

    page = worker.get("/chat").text
    said = worker.get("/api/chat").json()["said"][0]["blocks"][0]["paragraph"][0]

    assert sent.status_code == 202
    assert len(re.findall(r"<script", page)) == 1
    assert "<img" not in page
    assert "evil.example>" not in page
    assert said == ["", re.sub("[\x00\ud800]", "\ufffd", text)]


def test_a_mediators_hostile_name_is_only_text(worker, echo):
    write(worker, "你好")
    echo.answer()
    echo.say("", "zh", author="mediator", name="<b onclick=x>Lin", text="<i>请看</i> 编号：AX-7KQ4-9F2M")

    page = worker.get("/chat").text

    assert "&lt;b onclick=x&gt;Lin" in page
    assert "&lt;i&gt;请看&lt;/i&gt;" in page


def test_the_ticket_number_is_shown_once_it_was_given(worker, echo):
    write(worker, "你好")
    echo.answer()
    with echo.store.work() as work:
        begun = work.new_case(echo.conversation_id, echo.now(), case_type="wage_arrears")
    before = worker.get("/chat").text
    with echo.store.work() as work:
        work.case(begun.id).opened_at = echo.now()

    assert begun.ticket not in before
    assert begun.ticket in worker.get("/chat").text


def test_a_talk_that_was_erased_is_gone_from_the_page(worker, echo):
    write(worker, "老板三个月没发工资")
    echo.answer()
    with echo.store.work() as work:
        work.erase_worker(work.conversation(echo.conversation_id).worker_id, echo.now())

    assert "三个月" not in worker.get("/chat").text
    assert worker.get("/api/chat").json() == {
        "said": [],
        "now": {"state": "", "ticket": None, "first": None, "last": None, "choices": []},
    }


def test_a_long_talk_opens_with_its_end(worker, store, clock):
    write(worker, "第0句。")
    with store.work() as work:
        for number in range(1, 110):
            work.receive(Inbound("web", worker.cookies["anxin-talk"], f"第{number}句。", str(number), clock()))

    assert "第5句。" not in worker.get("/chat").text
    assert "第109句。" in worker.get("/chat").text
    assert "第5句。" in worker.get("/chat?all").text


def test_while_an_answer_is_due_a_page_without_scripts_looks_again_by_itself(worker, echo, clock):
    """And only then: a reload at any other time would lose what is being typed."""
    refresh = '<meta http-equiv="refresh" content="5'
    write(worker, "你好")
    due = worker.get("/chat").text
    echo.answer()
    answered = worker.get("/chat").text
    write(worker, "还在吗", "b")
    clock.forward(seconds=20)
    late = worker.get("/chat").text

    assert refresh in due
    assert LABELS["zh"]["writing"] in due
    assert refresh not in answered
    assert refresh not in late
    assert LABELS["zh"]["kept"] in late


@pytest.mark.parametrize("holder", ["queue", "human"])
def test_who_will_answer_is_said(worker, echo, holder):
    write(worker, "人工")
    echo.answer()
    with echo.store.work() as work:
        work.conversation(echo.conversation_id).holder = holder
    write(worker, "好的", "b")

    assert worker.get("/api/chat").json()["now"]["state"] == holder


def test_one_who_stopped_is_promised_no_answer(worker, echo):
    write(worker, "退订")
    echo.answer()
    with echo.store.work() as work:
        work.stop_line(echo.conversation_id, echo.now())
    write(worker, "嗯", "b")

    assert worker.get("/api/chat").json()["now"]["state"] == ""


def test_a_days_date_stands_where_the_day_changes(worker, clock):
    write(worker, "第一天")
    clock.forward(days=1)
    write(worker, "第二天", "b")

    page = worker.get("/chat").text

    assert (
        page.index("11月22日") < page.index("第一天") < page.rindex('<li class="day">11月23日') < page.index("第二天")
    )


@pytest.mark.parametrize(
    ("asked", "kept", "accepted", "language"),
    [
        ("en", "zh", "zh", "en"),
        (None, "en", "zh", "en"),
        ("xx", None, "en-GB,en;q=0.9,zh;q=0.8", "en"),
        (None, None, "fr, zh-CN;q=0.7, en;q=0.6", "zh"),
        (None, "<", "*;q=bad,,;;", "zh"),
    ],
)
def test_the_pages_language(asked, kept, accepted, language):
    assert wished(asked, kept, accepted) == language


def test_a_chosen_language_is_kept(worker):
    worker.get("/chat?lang=en")

    assert '<html lang="en" dir="ltr">' in worker.get("/chat").text


def test_both_languages_have_all_words():
    assert LABELS["zh"].keys() == LABELS["en"].keys()
    assert all(all(words.values()) for words in LABELS.values())


@pytest.mark.parametrize(
    "path", ["/chat", "/away", "/api/chat", "/chat/events", "/chat/static/chat.js", "/chat/static/none.js"]
)
def test_every_answer_is_guarded(worker, path):
    headers = worker.get(path).headers

    assert "default-src 'self'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert ("immutable" if "chat.js" in path else "no-store") in headers["cache-control"]


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(worker, echo):
    write(worker, "你好")
    echo.answer()
    page = worker.get("/chat").text

    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?! src=)", page)
    assert not re.search(r"""(?:src|href|action)=["']?(?:https?:)?//""", page)


def test_the_page_is_small(worker):
    parts = [worker.get("/chat").content, ASSETS["chat.css"].body, ASSETS["chat.js"].body, ASSETS["mark.svg"].body]

    assert sum(map(len, parts)) < 30_000


def test_an_asset_is_sent_packed_and_once(worker):
    packed = worker.get("/chat/static/chat.css", headers={"accept-encoding": "gzip"})
    again = worker.get("/chat/static/chat.css", headers={"if-none-match": packed.headers["etag"]})

    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == ASSETS["chat.css"].body
    assert again.status_code == 304


def test_away_shows_nothing(worker, echo):
    write(worker, "老板三个月没发工资")

    page = worker.get("/away")

    assert re.sub(r"(?s)<title>.*?</title>|<[^>]*>|\s", "", page.text) == ""
    assert "anxin" not in page.text.lower()


# ---- contrast, by the formula of WCAG 2


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


STYLE = (Path(__file__).parents[2] / "bot/web/static/chat.css").read_text("utf-8")
THEMES = [
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
]


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark"])
def test_every_text_can_be_read(theme):
    grounds = {"paper": ["ink", "soft", "deep"], "card": ["ink", "soft", "deep"], "mine": ["ink"], "warm": ["ink"]}
    pairs = [(text, ground) for ground, texts in grounds.items() for text in texts] + [("on-deep", "deep")]

    weak = {pair: contrast(theme[pair[0]], theme[pair[1]]) for pair in pairs}

    assert {pair: ratio for pair, ratio in weak.items() if ratio < 7} == {}
    assert contrast(theme["edge"], theme["paper"]) >= 3


def test_no_text_is_smaller_than_17_pixels():
    """The root is 18 pixels."""
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)rem", STYLE)]

    assert "font-size: 112.5%" in STYLE
    assert min(sizes) * 18 >= 17


def test_no_style_knows_left_from_right():
    """A language written from the right needs no other sheet."""
    sided = re.findall(r"(?:margin|padding|border|text-align)[\w-]*(?:: |-)(?:left|right)\b", STYLE)

    assert sided == []
