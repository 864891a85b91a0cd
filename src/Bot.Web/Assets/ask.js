// Makes the page of questions answer without being loaded anew, and completes topics. Everything works without it too.
"use strict";
(() => {
  const form = document.querySelector("form.ask");
  const box = document.getElementById("q");
  const thread = document.getElementById("thread");
  const prefix = box.dataset.prefix;

  const fetchPart = async (address, options) => {
    const response = await fetch(address, { credentials: "same-origin", ...options });
    if (!response.ok) throw new Error(String(response.status));
    const part = new DOMParser().parseFromString(await response.text(), "text/html");
    return document.adoptNode(part.body.firstElementChild);
  };

  // Where it fails, the browser goes there itself and shows why.
  const load = async (part, place, otherwise) => {
    thread.setAttribute("aria-busy", "true");
    try {
      place(await part);
    } catch {
      otherwise();
    } finally {
      thread.removeAttribute("aria-busy");
    }
  };

  const ask = (question) => {
    const isLong = question.length > Number(box.dataset.longest);
    const address = "/?" + new URLSearchParams({ q: question });
    const part = isLong
      ? fetchPart("/", { method: "POST", body: new URLSearchParams({ q: question, part: "answer" }) })
      : fetchPart(address + "&part=answer");
    closeChoices();
    return load(part, (exchange) => {
      thread.querySelectorAll(":scope > .welcome").forEach((section) => section.remove());
      thread.prepend(exchange);
      prepare(exchange);
      history.pushState({}, "", isLong ? "/" : address);
      document.title = question.slice(0, 300) + " · Ask the articles";
      box.select();
    }, () => isLong ? form.submit() : location.assign(address));
  };

  form.addEventListener("submit", (event) => {
    if (box.value.trim() === "") return;
    event.preventDefault();
    ask(box.value);
  });
  addEventListener("popstate", () => location.reload());

  thread.addEventListener("click", async (event) => {
    const button = event.target.closest("a.button");
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (button.classList.contains("busy")) return;
    button.classList.add("busy");
    const further = button.closest(".exchange").querySelector(".further");
    const address = button.getAttribute("href");
    await load(fetchPart(address + "&part=answer"), (reply) => {
      reply.tabIndex = -1;
      further.append(reply);
      prepare(reply);
      reply.focus({ preventScroll: true });
      reply.scrollIntoView({ block: "nearest" });
    }, () => location.assign(address));
    button.classList.remove("busy");
  });

  // Copying needs a script, so the buttons for it only show with one.
  const prepare = (root) => {
    for (const button of root.querySelectorAll("button.copy[hidden]")) button.hidden = false;
  };
  thread.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    if (!button) return;
    const text = button.closest(".cited, .excerpt, .reply").querySelector(".citation, .plain, .quote").textContent;
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  });
  prepare(document);

  // Completion after the ARIA combobox pattern, as far as a box of several lines may follow it.
  let choices = null;
  let chosen = -1;
  let asked = 0;
  box.setAttribute("aria-haspopup", "listbox");
  box.setAttribute("aria-autocomplete", "list");

  const closeChoices = () => {
    asked++;
    choices?.remove();
    choices = null;
    chosen = -1;
    box.removeAttribute("aria-controls");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    const items = [...choices.children];
    chosen = (index + items.length + 1) % (items.length + 1);
    items.forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    if (chosen < items.length) box.setAttribute("aria-activedescendant", items[chosen].id);
    else box.removeAttribute("aria-activedescendant");
  };

  const take = (item) => {
    box.value = prefix + item.dataset.name;
    ask(box.value);
  };

  const show = (topics) => {
    closeChoices();
    if (topics.length === 0) return;
    choices = document.createElement("ul");
    choices.className = "choices";
    choices.id = "choices";
    choices.setAttribute("role", "listbox");
    choices.setAttribute("aria-label", "Topics");
    topics.forEach((topic, index) => {
      const item = document.createElement("li");
      item.id = "choice" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.name = topic.name;
      const name = document.createElement("span");
      name.textContent = topic.name;
      const count = document.createElement("small");
      count.textContent = topic.passages === 1 ? "1 passage" : topic.passages + " passages";
      item.append(name, count);
      item.addEventListener("pointerdown", (event) => { event.preventDefault(); take(item); });
      choices.append(item);
    });
    box.after(choices);
    chosen = topics.length;
    box.setAttribute("aria-controls", "choices");
  };

  const complete = async () => {
    const typed = box.value.startsWith(prefix) ? box.value.slice(prefix.length) : box.value;
    const turn = ++asked;
    if (typed.trim() === "" || typed.length > 40) return closeChoices();
    try {
      const response = await fetch("/api/topics?limit=6&begins=" + encodeURIComponent(typed));
      const topics = response.ok ? await response.json() : [];
      if (turn === asked && document.activeElement === box) show(topics);
    } catch {
      closeChoices();
    }
  };

  box.addEventListener("input", complete);
  box.addEventListener("blur", closeChoices);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const item = choices?.children[chosen];
    const does = {
      ArrowDown: choices && (() => choose(chosen + 1)),
      ArrowUp: choices && (() => choose(chosen - 1)),
      Escape: choices && closeChoices,
      Enter: !event.shiftKey && (() => item ? take(item) : form.requestSubmit()),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
})();
