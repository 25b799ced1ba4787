"""Takes the README's pictures of both pages: a running demo, a worker's talk, the desk. Never touches real data."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from bot.demo import PASSWORD
from bot.rasa_process import free_port

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 860}
TALK = (
    "我在杭州余杭的工地做焊工，宏达建筑公司欠我三个月工资一共两万一，没签合同",
    "同意",
    "还在",
    "从8月开始",
    "去年三月",
    "七千",
    "连我十二个人",
)
URGENT = "老板把我们锁在宿舍，身份证也被拿走了"


def say(page: Page, text: str) -> None:
    """Type one message and wait for the answer to it."""
    before = page.locator(".bot").count()
    page.locator("textarea, input[name=text]").first.fill(text)
    page.keyboard.press("Enter")
    expect(page.locator(".bot")).not_to_have_count(before, timeout=20_000)
    expect(page.locator("#state")).to_be_hidden(timeout=20_000)
    page.wait_for_timeout(400)


def worker_page(browser: Browser, url: str) -> None:
    """A complaint with its first questions, on a phone and on a desktop."""
    phone = browser.new_page(viewport=PHONE, locale="zh-CN", device_scale_factor=2)
    phone.goto(f"{url}/chat")
    for text in TALK:
        say(phone, text)
    phone.screenshot(path=PICTURES / "worker-phone.png")
    phone.context.close()
    wide = browser.new_page(viewport=DESK, locale="en-GB")
    wide.goto(f"{url}/chat")
    for text in (
        "My boss has not paid me for two months, about 9k, at Golden Dragon Restaurant",
        "yes",
        "Shenzhen",
        "cook",
    ):
        say(wide, text)
    wide.screenshot(path=PICTURES / "worker-desktop.png")
    wide.context.close()


def desk_page(browser: Browser, url: str) -> None:
    """The list with an emergency and a panel case, and the case page."""
    other = browser.new_page(viewport=PHONE, locale="zh-CN")
    other.goto(f"{url}/chat")
    say(other, URGENT)
    other.context.close()
    wide = browser.new_page(viewport=DESK, locale="en-GB")
    wide.goto(f"{url}/desk")
    wide.locator("input[name=name]").fill("Lin")
    wide.locator("input[name=password]").fill(PASSWORD)
    wide.keyboard.press("Enter")
    wide.wait_for_url("**/desk**")
    wide.wait_for_load_state("networkidle")
    cases = wide.locator("main a[href*='/desk/cases/AX-'], .row a, a[href*='/desk/cases/AX-']")
    expect(cases.first).to_be_visible(timeout=20_000)
    wide.screenshot(path=PICTURES / "desk-desktop.png")
    cases.first.click()
    wide.wait_for_load_state("load")
    wide.wait_for_timeout(500)
    wide.screenshot(path=PICTURES / "desk-case-desktop.png")
    where = wide.url
    wide.set_viewport_size(PHONE)
    wide.goto(where)
    wide.wait_for_timeout(500)
    wide.screenshot(path=PICTURES / "desk-case-phone.png")
    wide.goto(f"{url}/desk")
    wide.wait_for_timeout(500)
    wide.screenshot(path=PICTURES / "desk-phone.png")
    wide.context.close()


def main() -> None:
    """Start a demo of its own, take the pictures, stop it."""
    if not CHROMIUM.exists():
        sys.exit("screenshots: /usr/bin/chromium is missing: install the package chromium")
    PICTURES.mkdir(parents=True, exist_ok=True)
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="anxin-pictures-") as data:
        environ = {**os.environ, "ANXIN_DATA": data, "ANXIN_LISTEN": f"127.0.0.1:{port}"}
        command = [str(Path(sys.executable).with_name("anxin")), "up", "--demo"]
        with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True) as app:
            try:
                assert app.stdout
                if not any(line.strip() == "ready" for line in iter(app.stdout.readline, "")):
                    sys.exit("screenshots: the demo did not start")
                with sync_playwright() as playwright:
                    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
                    worker_page(browser, f"http://127.0.0.1:{port}")
                    desk_page(browser, f"http://127.0.0.1:{port}")
                    browser.close()
            finally:
                app.terminate()
    for picture in sorted(PICTURES.glob("*.png")):
        print(f"{picture.relative_to(ROOT)}  {picture.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
