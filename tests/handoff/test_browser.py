"""The desk in Chromium: from signing in to closing, on a wide screen and on a phone, with and without script."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
import uvicorn
from fastapi import FastAPI

from handoff import desk
from handoff.console.routes import router
from tests.handoff.town import PASSWORD, ZONE, Town, words

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which(CHROMIUM), reason="Chromium is not installed (deploy/test-tools installs it)"),
]


@pytest.fixture
def real(store) -> Town:
    """The same town, at the hour that the browser has."""
    return Town(store, datetime.now(UTC))


@pytest.fixture
def address(real) -> Iterator[str]:
    app = FastAPI()
    app.include_router(router(real.store, words=words, timezone=ZONE, every=0.1))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=10)
    assert not thread.is_alive()


@pytest.fixture(scope="module")
def chromium():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def visit(chromium, address) -> Iterator[Callable]:
    """A page of a size, signed in; what the browser complains of fails the test."""
    complaints: list[str] = []
    contexts = []

    def visit(width: int = 1280, *, script: bool = True, name: str = "Lin"):
        context = chromium.new_context(
            viewport={"width": width, "height": 800}, locale="zh-CN", java_script_enabled=script, base_url=address
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto("/desk")
        page.get_by_label("用户名").fill(name)
        page.get_by_label("密码").fill(PASSWORD)
        page.get_by_role("button", name="登录").click()
        page.wait_for_url("**/desk")
        return page

    yield visit
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("width", [1280, 360])
def test_a_case_from_the_list_to_its_end(visit, real, width, script):
    case = real.case(clocks={"sign": 600})
    said = real.talk(case)[0]
    real.known(case, "owed_amount", "21000", message_id=said.id)
    page = visit(width, script=script)

    page.locator(f"#row-{case.ticket}").click()
    page.get_by_role("button", name="认领").click()
    page.get_by_text("已认领，现在由你和工人说话").wait_for()
    page.get_by_label("回复").fill("你好，我是小林")
    page.get_by_role("button", name="发给工人").click()
    page.locator(".said.mediator", has_text="你好，我是小林").wait_for()
    if width == 360:
        page.get_by_role("link", name="要素表").click()
    page.locator(".sheet").get_by_text("21,000 元").wait_for()
    page.get_by_role("link", name="欠薪金额").click()
    assert page.url.endswith(f"/desk/cases/{case.ticket}#m{said.id}")
    page.locator("details.close summary").click()
    page.get_by_label("已付清").check()
    page.get_by_role("button", name="下一步").click()
    page.get_by_text(f"[closed zh {case.ticket} paid]").wait_for()
    page.get_by_role("button", name="确认结案").click()
    page.get_by_text("已结案，工人会收到通知").wait_for()

    assert real.file(case).outcome == "paid"


@pytest.mark.parametrize("width", [360, 390, 768, 1079, 1080, 1280])
def test_no_page_is_wider_than_the_screen(visit, real, width):
    case = real.case(
        text="长" * 300 + " " + "x" * 300,
        mode="emergency",
        flags=("self_harm", "forced_labour", "serious_injury"),
        clocks={"sign": 60, "contact": 120, "speak": 600},
    )
    real.known(case, "employer", "y" * 200)
    page = visit(width)

    for path in ("/desk", f"/desk/cases/{case.ticket}", f"/desk/cases/{case.ticket}/sheet", "/desk?tab=all&lang=en"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_what_the_worker_writes_appears_by_itself_and_the_draft_stays(visit, real):
    case = real.case()
    desk.claim(real.store, case.ticket, "Lin", real.now)
    page = visit()
    page.goto(f"/desk/cases/{case.ticket}")
    page.get_by_label("回复").fill("我正在写")

    real.worker_says("我在工地门口")

    page.locator(".said.worker", has_text="我在工地门口").wait_for(timeout=5000)
    assert page.get_by_label("回复").input_value() == "我正在写"


def test_a_new_emergency_is_announced_and_stands_on_top(visit, real):
    real.case(user="1")
    page = visit()
    page.wait_for_timeout(500)

    real.case(user="2", mode="emergency", flags=("self_harm",), clocks={"sign": 60})

    page.locator("#news", has_text="有轻生的话").wait_for(state="attached", timeout=5000)
    assert page.locator(".row").first.get_attribute("class") == "row near emergency"
    assert page.locator("#news").get_attribute("aria-live") == "assertive"


def test_the_keys_move_open_claim_and_reply(visit, real):
    first, second = real.case(user="1", clocks={"sign": 60}), real.case(user="2", clocks={"sign": 7200})
    page = visit()

    for key in ("j", "j", "j", "k"):
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.id") == f"row-{first.ticket}"
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/cases/{second.ticket}*")
    page.keyboard.press("c")
    page.get_by_text("已认领").first.wait_for()
    page.keyboard.press("r")
    page.keyboard.type("j c ?")
    assert page.get_by_label("回复").input_value() == "j c ?"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.locator("#keys[open]").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"


def test_a_clock_counts_down_and_turns_late(visit, real):
    real.case(clocks={"sign": 4})
    page = visit()

    page.locator(".left", has_text="超时 00:0").wait_for(timeout=10_000)

    assert "late" in page.locator(".left").first.get_attribute("class")


def test_a_page_whose_sign_in_ended_says_so(visit, real):
    page = visit()
    with page.expect_response("**/desk/live"):
        page.reload(wait_until="commit")
    with real.store.work() as work:
        work.close_sessions_of(work.mediator("Lin").id)

    page.locator("#gone").wait_for(state="visible", timeout=5000)


def test_hostile_text_runs_no_script(visit, real):
    case = real.case(text='<img src=x onerror="document.title=1"><script>document.title=2</script>')
    real.known(case, "employer", '"><svg onload=document.title=3>')
    page = visit()

    page.goto(f"/desk/cases/{case.ticket}")
    page.get_by_text("onerror").wait_for()

    assert case.ticket in page.title()


def test_every_field_has_a_label_and_every_control_a_name(visit, real):
    case = real.case(clocks={"sign": 600})
    desk.claim(real.store, case.ticket, "Lin", real.now)
    page = visit()

    for path in ("/desk", f"/desk/cases/{case.ticket}"):
        page.goto(path)
        nameless = page.evaluate(
            """() => [...document.querySelectorAll("input:not([type=hidden]), textarea, button, a, summary")]
                .filter((one) => !(one.labels && one.labels.length) && !one.textContent.trim()
                                 && !one.getAttribute("aria-label")).map((one) => one.outerHTML)"""
        )
        assert nameless == []
        assert page.locator("h1").count() == 1
        assert page.locator("main").count() == 1
