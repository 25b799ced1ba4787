// Makes the desk's pages live: counts clocks down, fetches the page anew when something changed, and listens to keys.
// Without it every page works by reloading. It keeps nothing on this machine.
"use strict";
(() => {
  const body = document.body;
  const $ = (what, within = document) => within.querySelector(what);
  const all = (what, within = document) => [...within.querySelectorAll(what)];

  // ---- clocks, by the server's time

  const ahead = Date.parse(body.dataset.now) - Date.now() || 0;
  function tick() {
    for (const clock of all("[data-due]")) {
      const seconds = Math.round((Date.parse(clock.dataset.due) - Date.now() - ahead) / 1000);
      const span = Math.abs(seconds);
      if (span >= 3600) continue;
      const time = `${String(Math.floor(span / 60)).padStart(2, "0")}:${String(span % 60).padStart(2, "0")}`;
      clock.textContent = (seconds > 0 ? clock.dataset.left : clock.dataset.late).replace("{}", time);
      clock.classList.toggle("late", seconds <= 0);
    }
  }
  const seen = new Map(); // the server's words of each part, to change only what changed
  for (const part of all("[data-live]")) seen.set(part.dataset.live, part.innerHTML);
  tick();
  setInterval(tick, 1000);

  // ---- the talk's end

  const scroll = $("[data-scroll]");
  function toEnd() {
    if (!scroll) return;
    scroll.scrollTop = scroll.scrollHeight;
    const onPhone = scroll.scrollHeight <= scroll.clientHeight + 1; // there the page scrolls, not the talk
    if (onPhone && body.dataset.step === "talk" && $(".reply")) $(".acts").scrollIntoView({block: "end"});
  }
  function atEnd() {
    return scroll && scroll.scrollHeight > scroll.clientHeight + 1 && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 64;
  }
  if (!location.hash) toEnd();

  // ---- live parts

  const late = new Set(); // parts that changed while somebody was at them
  let fetching = false, again = false, timer = 0;

  function busy(part) {
    if (!part.hasAttribute("data-steady")) return false;
    const text = $("textarea", part);
    return part.contains(document.activeElement) || part.matches(":hover") || Boolean(text && text.value.trim());
  }
  function talkPart(part, fresh) {
    const stay = atEnd();
    const known = new Map(all(":scope > li[id]", part).map((item) => [item.id, item]));
    if (!known.size) part.replaceChildren();
    for (const item of all(":scope > li", fresh)) {
      const old = known.get(item.id);
      if (!old) part.append(item.cloneNode(true));
      else if (old.innerHTML !== item.innerHTML) old.innerHTML = item.innerHTML;
    }
    if (stay) toEnd();
  }
  function swap(part, fresh) {
    const name = part.dataset.live;
    if (name === "talk") return talkPart(part, fresh);
    const open = all("details", part).map((one) => one.open);
    part.replaceChildren(...document.importNode(fresh, true).childNodes);
    all("details", part).forEach((one, place) => { if (place in open) one.open = open[place]; });
  }
  function take(page) {
    const known = new Set(all("[data-emergency]").map((row) => row.id));
    for (const row of all("[data-emergency]", page)) {
      if (!known.has(row.id)) $("#news").textContent = row.dataset.emergency;
    }
    for (const part of all("[data-live]")) {
      const fresh = $(`[data-live="${part.dataset.live}"]`, page);
      if (!fresh || seen.get(part.dataset.live) === fresh.innerHTML) continue;
      if (busy(part)) { late.add(part.dataset.live); continue; }
      late.delete(part.dataset.live);
      seen.set(part.dataset.live, fresh.innerHTML);
      swap(part, fresh);
    }
    tick();
  }
  async function refresh() {
    if (fetching) { again = true; return; }
    fetching = true;
    try {
      const answer = await fetch(body.dataset.self, {headers: {"X-Live": "1"}, redirect: "manual"});
      if (answer.type === "opaqueredirect" || answer.status === 401) gone();
      else if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch { $("#lost").hidden = false; }
    fetching = false;
    if (again) { again = false; soon(); }
  }
  function soon() {
    clearTimeout(timer);
    timer = setTimeout(refresh, 250);
  }
  document.addEventListener("focusout", () => { if (late.size) soon(); });
  document.addEventListener("mouseout", (event) => {
    if (late.size && event.target.closest("[data-steady]")) soon();
  });

  // ---- the stream; closed while nobody looks, for browsers allow only six to one server

  let stream = null;
  function gone() {
    $("#gone").hidden = false;
    if (stream) stream.close();
    stream = null;
    body.removeAttribute("data-signed-in");
  }
  function listen() {
    if (stream || !body.dataset.self || !body.hasAttribute("data-signed-in")) return;
    stream = new EventSource("/desk/live");
    stream.addEventListener("hello", () => { $("#lost").hidden = true; soon(); });
    stream.addEventListener("change", soon);
    stream.addEventListener("gone", gone);
    stream.addEventListener("error", () => {
      $("#lost").hidden = false;
      if (stream && stream.readyState === EventSource.CLOSED) { stream = null; setTimeout(listen, 5000); refresh(); }
    });
  }
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { if (stream) stream.close(); stream = null; } else listen();
  });
  addEventListener("pagehide", () => { if (stream) stream.close(); stream = null; });
  addEventListener("pageshow", listen);
  if (body.dataset.self && body.hasAttribute("data-signed-in")) setInterval(() => { if (!document.hidden) soon(); }, 30000);

  // ---- whoever writes stays signed in

  let told = Date.now();
  document.addEventListener("input", () => {
    if (Date.now() - told < 300000 || !body.hasAttribute("data-signed-in")) return;
    told = Date.now();
    fetch("/desk/here", {redirect: "manual"}).catch(() => {});
  });

  // ---- keys

  const dialog = $("#keys");
  const button = $("[data-keys]");
  if (button) { button.hidden = false; button.addEventListener("click", () => dialog.showModal()); }
  function go(by) {
    const rows = all(".row").filter((row) => row.offsetParent);
    if (!rows.length) return;
    const here = rows.indexOf(document.activeElement);
    const start = here >= 0 ? here : rows.findIndex((row) => row.hasAttribute("aria-current"));
    const next = start < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, start + by));
    rows[next].focus();
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing) { if (event.key === "Escape") event.target.blur(); return; }
    if (dialog && dialog.open) return;
    const does = {
      j: () => go(1),
      k: () => go(-1),
      c: () => { const claim = $('[data-key="c"]'); if (claim) claim.click(); },
      r: () => { const reply = $('[data-key="r"]'); if (reply) reply.focus(); },
      "/": () => { const search = $("#q"); if (search) search.focus(); },
      "?": () => { if (dialog) dialog.showModal(); },
    }[event.key];
    if (does) { event.preventDefault(); does(); }
  });
})();
