/* The worker's page, kept live. Everything said goes in as text, never as markup; without this script the page works too. */
(function () {
  "use strict";
  const body = document.body;
  const words = JSON.parse(body.dataset.words);
  const longest = Number(body.dataset.longest);
  const $ = (id) => document.getElementById(id);
  const list = $("talk"), state = $("state"), choices = $("choices"), note = $("note"), count = $("count");
  const write = $("write"), box = $("text"), ticket = $("ticket");
  let known = "known" in body.dataset; // whether the server knows this visitor
  let last = 0; // the newest message shown
  let standing = null; // how things stood when the server last said
  let queue = []; // written and not yet taken: {id, text}, in order
  let sending = false, tries = 0, timer = 0;

  // ---- small things

  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  function kept(name, value) { // gone with the tab; a browser that forbids it only forgets sooner
    try {
      if (value === undefined) return sessionStorage.getItem(name) || "";
      if (value) sessionStorage.setItem(name, value); else sessionStorage.removeItem(name);
    } catch (error) { /* private mode */ }
    return "";
  }

  function randomId() { // only true randomness has 32 digits: the server makes a visitor's id of it
    let id = "";
    if (window.crypto && crypto.getRandomValues) {
      crypto.getRandomValues(new Uint8Array(16)).forEach((byte) => { id += (byte + 256).toString(16).slice(1); });
      return id;
    }
    return "w" + Date.now() + "-" + Math.random().toString(36).slice(2);
  }

  function tell(text) {
    note.textContent = text || "";
    note.hidden = !text;
  }

  function request(method, path, sent, then) {
    const call = new XMLHttpRequest();
    call.open(method, path);
    call.timeout = 20000;
    call.onloadend = () => {
      let told = {};
      try { told = JSON.parse(call.responseText); } catch (error) { /* not from our server */ }
      then(call.status, told, call);
    };
    if (sent) call.setRequestHeader("Content-Type", "application/json");
    call.send(sent ? JSON.stringify(sent) : null);
  }

  // ---- what is said

  function spans(parent, parts) {
    parts.forEach((part) => {
      const kind = part[0], text = part[1];
      if (!kind) return parent.appendChild(document.createTextNode(text));
      const mark = make(kind === "call" ? "a" : "b", kind, text);
      if (kind === "call") mark.href = "tel:" + text;
      return parent.appendChild(mark);
    });
    return parent;
  }

  function item(message) {
    const entry = make("li", "said " + message.author);
    entry.dir = "auto";
    entry.lang = message.language || "";
    const person = message.author === "mediator";
    const who = person ? message.name || words.mediator : message.author === "bot" ? words.bot : words.you;
    entry.appendChild(make("p", person ? "who" : "who unseen", who));
    message.blocks.forEach((block) => {
      if (block.lines) {
        const lines = make("dl");
        block.lines.forEach((line) => {
          const row = lines.appendChild(make("div"));
          row.appendChild(make("dt", "", line[0]));
          spans(row.appendChild(make("dd")), line[1]);
        });
        entry.appendChild(lines);
      } else {
        entry.appendChild(spans(make("p", block.apart ? "apart" : ""), block.apart || block.paragraph || []));
      }
    });
    return entry;
  }

  function textOf(message) {
    return message.blocks.map((block) => (block.paragraph || []).map((part) => part[1]).join("")).join("\n");
  }

  function pendingOf(id) { return list.querySelector('.pending[data-client="' + id + '"]'); }

  function taken(id, number) { // the bubble of our own is now message `number` of the talk
    const bubble = pendingOf(id);
    if (!bubble) return;
    if (list.querySelector('[data-id="' + number + '"]')) { bubble.remove(); return; }
    bubble.dataset.id = number;
    bubble.className = "said worker";
    const resend = bubble.querySelector(".resend");
    if (resend) resend.remove();
  }

  function add(message) {
    last = Math.max(last, message.id);
    if (list.querySelector('[data-id="' + message.id + '"]')) return;
    if (message.author === "worker") {
      const text = textOf(message);
      const own = queue.filter((one) => one.text === text && pendingOf(one.id))[0];
      if (own) { taken(own.id, message.id); return; }
    }
    const entry = item(message);
    entry.dataset.id = message.id;
    entry.dataset.day = message.day;
    const waiting = list.querySelector(".pending");
    const before = list.querySelectorAll("[data-day]"), follow = atEnd();
    if (before.length && before[before.length - 1].dataset.day !== message.day) {
      list.insertBefore(make("li", "day", message.day), waiting);
    }
    list.insertBefore(entry, waiting);
    if (follow) toEnd(entry); // one who reads further up is left in peace
  }

  function atEnd() { return document.documentElement.scrollHeight - window.innerHeight - window.pageYOffset < 200; }

  function toEnd(entry) { // to the end; of a long message, to its beginning
    const room = window.innerHeight - document.querySelector("header").offsetHeight - document.querySelector("footer").offsetHeight;
    const tall = entry && entry.offsetHeight > room;
    window.scrollTo(0, tall ? window.pageYOffset + entry.getBoundingClientRect().top - 72 : document.documentElement.scrollHeight);
  }

  function stands(now) {
    const follow = atEnd();
    standing = now;
    const ids = Array.prototype.slice.call(list.querySelectorAll("[data-id]"));
    if (ids.length && (now.first === null || Number(ids[0].dataset.id) < now.first)) {
      ids.forEach((entry) => { if (now.first === null || Number(entry.dataset.id) < now.first) entry.remove(); });
      list.querySelectorAll(".day").forEach((day) => day.remove());
      if (now.first === null) tell(words.erased);
    }
    ticket.hidden = !now.ticket;
    ticket.querySelector("b").textContent = now.ticket || "";
    state.className = now.state;
    state.textContent = now.state ? words[now.state] : "";
    state.hidden = !now.state;
    offer(queue.length ? [] : now.choices);
    if (follow) toEnd(list.lastElementChild);
  }

  function offer(texts) {
    choices.querySelectorAll("button").forEach((button) => button.remove());
    texts.forEach((text) => {
      const button = choices.appendChild(make("button", "", text));
      button.name = "text";
      button.value = text;
    });
  }

  // ---- what is written

  function say(text) {
    if (!text.trim()) { tell(words.empty); return false; }
    if (Array.from(text).length > longest) { tell(words.too_long); return false; }
    tell("");
    queue.push({ id: randomId(), text: text });
    hold();
    show(queue[queue.length - 1]);
    offer([]);
    send();
    return true;
  }

  function hold() { kept("anxin-unsent", queue.length ? JSON.stringify(queue) : ""); }

  function show(one) {
    const bubble = item({ author: "worker", blocks: [{ paragraph: [["", one.text]] }] });
    bubble.classList.add("pending");
    bubble.dataset.client = one.id;
    list.appendChild(bubble);
    toEnd(bubble);
  }

  function send() {
    clearTimeout(timer);
    if (sending || !queue.length) return;
    const one = queue[0];
    sending = true;
    request("POST", "/api/chat", { text: one.text, client_id: one.id }, (status, told, call) => {
      sending = false;
      if (status === 202) {
        taken(one.id, told.id);
        queue.shift();
        hold();
        tries = 0;
        known = true;
        tell("");
        if (!queue.length && standing && standing.last > told.id) offer(standing.choices); // the answer was faster
        listen();
        send();
      } else if (status === 413 || status === 415 || status === 422) {
        giveBack(one, told.detail);
      } else {
        unsent(status, told.detail, Number(call.getResponseHeader("Retry-After")) || 0);
      }
    });
  }

  function giveBack(one, why) { // will never be taken like this: back into the box with it
    const bubble = pendingOf(one.id);
    if (bubble) bubble.remove();
    queue.shift();
    hold();
    box.value = box.value ? one.text + "\n" + box.value : one.text;
    grow();
    tell(why || words.unreadable);
    if (!queue.length && standing) offer(standing.choices);
    send();
  }

  function unsent(status, why, wait) {
    queue.forEach((one, place) => {
      const bubble = pendingOf(one.id);
      if (!bubble || bubble.querySelector(".resend")) return;
      bubble.classList.add("unsent");
      const line = bubble.appendChild(make("div", "resend"));
      line.appendChild(make("span", "", words.unsent));
      if (place) return;
      const again = line.appendChild(make("button", "", words.retry));
      again.type = "button";
      again.onclick = () => send();
    });
    tell(why || (status ? words.busy : words.offline));
    toEnd();
    tries += 1;
    if (status !== 403) timer = setTimeout(send, Math.max(wait, Math.min(60, 2 * Math.pow(2, tries))) * 1000);
  }

  // ---- what comes

  let source = null, watch = 0, streamWorks = true, polling = 0;

  function alive(first) {
    clearTimeout(watch);
    watch = setTimeout(() => { // some networks hold a stream back: then ask instead
      if (first) streamWorks = false;
      if (source) source.close();
      source = null;
      listen();
    }, first ? 10000 : 40000);
  }

  function listen() {
    if (!known || source) return;
    clearTimeout(polling);
    if (!window.EventSource || !streamWorks) { ask(3000); return; }
    source = new EventSource("/chat/events?after=" + last);
    alive(true);
    source.addEventListener("said", (event) => { alive(); add(JSON.parse(event.data)); });
    source.addEventListener("now", (event) => { alive(); stands(JSON.parse(event.data)); });
    source.addEventListener("beat", () => alive());
    source.onerror = () => {
      clearTimeout(watch);
      if (source.readyState !== 2) return; // it tries again by itself
      source = null;
      ask(5000);
    };
  }

  function ask(pause) {
    request("GET", "/api/chat?after=" + last, null, (status, told) => {
      if (status === 200) {
        told.said.forEach(add);
        stands(told.now);
      }
      clearTimeout(polling);
      polling = setTimeout(listen, pause);
    });
  }

  // ---- the box, the buttons, the way out

  function grow() {
    box.style.height = "auto";
    box.style.height = Math.min(box.scrollHeight + 2, window.innerHeight * 0.4) + "px";
    const left = box.value.length > longest * 0.9 ? longest - Array.from(box.value).length : longest;
    count.hidden = left > longest * 0.1;
    count.textContent = (left < 0 ? words.over : words.left).replace("{n}", String(Math.abs(left)));
  }

  box.addEventListener("input", () => { grow(); tell(""); kept("anxin-draft", box.value); });
  box.addEventListener("keydown", (event) => {
    const composing = event.isComposing || event.keyCode === 229; // Enter that picks a Chinese word
    if (event.key !== "Enter" || event.shiftKey || composing || !matchMedia("(pointer: fine)").matches) return;
    event.preventDefault();
    post();
  });
  function post() {
    if (say(box.value)) {
      box.value = "";
      kept("anxin-draft", "");
      grow();
    }
    box.focus();
  }
  write.addEventListener("submit", (event) => { event.preventDefault(); post(); });
  document.querySelectorAll(".send-this").forEach((form) => {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("click", (event) => {
      const button = event.target.closest ? event.target.closest("button") : event.target;
      if (button && button.value) { event.preventDefault(); say(button.value); }
    });
  });
  $("leave").addEventListener("click", (event) => { // nothing of it stays on the screen, nor behind the back button
    event.preventDefault();
    kept("anxin-draft", "");
    document.title = words.blank;
    body.textContent = "";
    if (source) source.close();
    location.replace("/away");
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  window.addEventListener("online", () => { tries = 0; send(); });

  list.querySelectorAll("[data-id]").forEach((entry) => { last = Math.max(last, Number(entry.dataset.id)); });
  try { queue = JSON.parse(kept("anxin-unsent") || "[]"); } catch (error) { queue = []; }
  queue.forEach(show);
  if (!box.value) box.value = kept("anxin-draft");
  grow();
  toEnd(list.lastElementChild);
  listen();
  send();
}());
