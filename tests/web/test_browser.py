"""The page in a real browser, on a small phone and on a desk: talk, buttons, reload, no network, leave quickly."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI

from bot import words
from bot.web.labels import LABELS
from bot.web.limits import Limits
from bot.web.routes import router

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SIZES = [(360, 640), (1280, 800)]
COMPLAINT = "老板三个月没发工资"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Debian's Chromium is not installed (apt-get install chromium)"),
]


def script(text: str, bot) -> None:
    """A talk of four turns."""
    if text == COMPLAINT:
        bot.say("understood_wage_arrears", "zh")
        bot.say("consent", "zh")
    elif text == "同意":
        bot.say("ticket_summary", "zh", lines="单位：宏达建筑\n欠的钱：21,000 元\n从哪时起欠：2026年8月")
    elif text == "对":
        bot.say("ticket_opened", "zh", ticket=bot.open_case(), when="今天17:00")
    elif text == "人工":
        bot.say("handoff", "zh", when="今天17:00")
    else:
        bot.say("kept", "zh")


@pytest.fixture
def bot(store, echo) -> Iterator[object]:
    echo.script, echo.now = script, lambda: datetime.now(UTC)
    echo.start()
    yield echo
    echo.stop()


@pytest.fixture
def address(store, bot) -> Iterator[str]:
    app = FastAPI()
    app.include_router(router(store, words=words, limits=Limits(visitor_minute=8)))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=2))
        serving = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        serving.start()
        while not server.started:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        serving.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def browse(chromium, address) -> Iterator[Callable]:
    """A fresh browser window at the page; whatever it complains about fails the test."""
    complaints: list[str] = []
    contexts = []

    def window(width: int = 360, height: int = 640, **settings):
        context = chromium.new_context(viewport={"width": width, "height": height}, locale="zh-CN", **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if "Security" in said.text else None)
        page.goto(f"{address}/chat")
        return page

    yield window
    for context in contexts:
        context.close()
    assert complaints == []


def write(page, text: str) -> None:
    page.fill("#text", text)
    page.click("#go")


def bubbles(page) -> list[str]:
    """What is said, without who says it (hidden but for screen readers) and without the buttons to send again."""
    kept = "said => said.map(one => [...one.children].filter(part => !part.matches('.who, .resend'))"
    return page.eval_on_selector_all(".said", f"{kept}.map(part => part.innerText).join('\\n').trim())")


def answered(page, times: int) -> None:
    """Wait for so many answers."""
    page.locator(".bot").nth(times - 1).wait_for()


@pytest.mark.parametrize("size", SIZES, ids=["phone", "desk"])
def test_a_whole_talk(browse, bot, size):
    page = browse(*size)
    write(page, COMPLAINT)
    page.get_by_role("button", name="同意", exact=True).click()
    page.get_by_role("button", name="对", exact=True).click()
    page.wait_for_selector("#ticket:not([hidden])")
    ticket = page.locator("#ticket b").inner_text()
    said = bubbles(page)

    assert re.fullmatch(r"AX-[0-9A-Z]{4}-[0-9A-Z]{4}", ticket)
    assert [text for text in said if text in {COMPLAINT, "同意", "对"}] == [COMPLAINT, "同意", "对"]
    assert page.locator("dl div").count() == 3
    assert page.locator(".apart").inner_text() == ticket
    assert page.locator("#choices button").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]

    page.reload()

    assert bubbles(page) == said
    assert page.locator("#ticket b").inner_text() == ticket


@pytest.mark.parametrize("size", SIZES, ids=["phone", "desk"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_ways_out_are_always_in_sight_and_large(browse, address, bot, size, language):
    page = browse(*size)
    page.goto(f"{address}/chat?lang={language}")
    for number in range(4):
        write(page, f"第{number}句\n" * 6)
        answered(page, number + 1)
    page.evaluate("window.scrollTo(0, 0)")

    for selector in ("header button", "#leave", "#go", "#text"):
        box = page.locator(selector).bounding_box()
        assert box["height"] >= 48
        assert 0 <= box["y"] <= size[1] - box["height"]
        assert 0 <= box["x"] <= size[0] - box["width"]


def test_a_question_asked_again_has_its_buttons_again(browse, bot):
    bot.script = lambda _text, bot: bot.say("consent", "zh")
    page = browse()
    for number in range(1, 4):
        write(page, "什么意思")
        answered(page, number)

        page.get_by_role("button", name="不同意", exact=True).wait_for(timeout=2000)


def test_a_person_is_one_touch_away(browse, bot):
    page = browse()
    page.get_by_role("button", name=LABELS["zh"]["person"]).click()
    page.wait_for_selector(".bot")

    assert bubbles(page)[0] == "人工"
    assert "真人" in bubbles(page)[1]


def test_leaving_quickly_clears_the_screen_and_the_way_back_and_keeps_the_talk(browse, address, bot):
    page = browse()
    write(page, COMPLAINT)
    page.wait_for_selector("#choices button")
    page.fill("#text", "还没写完")
    page.click("#leave")
    page.wait_for_url("**/away")

    assert page.inner_text("body").strip() == ""
    assert page.go_back() is None or "/chat" not in page.url
    page.goto(f"{address}/chat")
    assert bubbles(page)[0] == COMPLAINT
    assert page.input_value("#text") == ""


def test_without_a_network_the_words_wait_and_go_out_once(browse, bot, store):
    page = browse()
    write(page, "第一句")
    page.wait_for_selector(".bot")
    page.context.set_offline(True)
    write(page, "第二句")
    page.wait_for_selector(".unsent")

    assert bubbles(page)[-1] == "第二句"
    assert page.locator("#note").inner_text() == LABELS["zh"]["offline"]

    page.context.set_offline(False)
    answered(page, 2)
    live = bubbles(page)
    page.reload()

    assert [text for text in live if text.startswith("第")] == ["第一句", "第二句"]
    assert bubbles(page) == live


def test_words_that_wait_survive_a_reload(browse, bot):
    page = browse()
    page.route("**/api/chat", lambda route: route.abort())
    write(page, "第一句")
    page.wait_for_selector(".unsent")
    page.unroute("**/api/chat")
    page.reload()
    page.wait_for_selector(".bot")

    assert bubbles(page)[0] == "第一句"
    assert page.locator(".worker").count() == 1


def test_one_who_is_too_fast_keeps_the_words(browse, bot):
    page = browse()
    for number in range(9):
        write(page, f"第{number}句")
    page.wait_for_selector(".unsent")

    assert "第8句" in page.locator(".unsent").inner_text()
    assert LABELS["zh"]["too_fast"] in page.locator("#note").inner_text()


def test_what_is_too_long_is_counted_and_stays_in_the_box(browse, bot):
    page = browse()
    page.fill("#text", "工" * 10_001)
    page.click("#go")

    assert page.locator("#count").inner_text() == LABELS["zh"]["over"].replace("{n}", "1")
    assert len(page.input_value("#text")) == 10_001
    assert page.locator(".said").count() == 0


def test_a_second_page_of_the_same_visitor_hears_everything(browse, address, bot):
    page = browse()
    write(page, COMPLAINT)
    page.wait_for_selector("#choices button")
    second = page.context.new_page()
    second.goto(f"{address}/chat")
    second.get_by_role("button", name="同意", exact=True).click()
    page.wait_for_selector("dl")

    assert bubbles(page) == bubbles(second)


def test_hostile_text_does_nothing(browse, bot):
    page = browse()
    attack = "<img src=x onerror=document.title='owned'><script>document.title='owned'</script>"
    write(page, attack)
    page.wait_for_selector(".bot")
    live = bubbles(page)
    page.reload()

    assert live[0] == attack
    assert bubbles(page) == live
    assert page.title() == LABELS["zh"]["title"]


def test_the_page_works_without_scripts(browse, bot):
    page = browse(java_script_enabled=False)
    write(page, COMPLAINT)
    page.locator("#choices button", has_text="不同意").or_(page.locator(".look")).first.wait_for()
    page.wait_for_timeout(500)
    page.reload()
    page.get_by_role("button", name="同意", exact=True).click()
    page.wait_for_timeout(500)
    page.reload()

    assert page.locator("dl div").count() == 3
    page.click("#leave")
    assert page.url.endswith("/away")


def test_a_network_that_holds_the_stream_back_is_asked_instead(browse, bot):
    page = browse()
    page.route("**/chat/events*", lambda _route: None)
    write(page, "第一句")

    page.wait_for_selector(".bot", timeout=20_000)
