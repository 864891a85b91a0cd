// In the reader: scrolls to the quoted words, and lets a copy carry its citation. Reading works without it.
"use strict";
(() => {
  const text = document.querySelector(".text");
  const told = document.createElement("div");
  told.className = "told";
  told.setAttribute("role", "status");
  document.body.append(told);

  const tell = (sentence) => {
    told.textContent = sentence;
    setTimeout(() => { told.textContent = ""; }, 4000);
  };

  const quote = document.getElementById("quote");
  // After the browser's own scrolling to #p12, as the words may stand at the end of a long paragraph.
  if (quote && (location.hash === "" || /^#p\d+$/.test(location.hash)))
    addEventListener("load", () => requestAnimationFrame(() => quote.scrollIntoView({ block: "center", behavior: "instant" })));

  // A selection as offsets into the stored text: the page shows its characters one for one.
  const paragraphOf = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest("p[data-start]");
  const offsetIn = (paragraph, node, offset) => {
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset.start) + before.toString().length;
  };
  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const touched = [...text.querySelectorAll("p[data-start]")].filter((paragraph) => range.intersectsNode(paragraph));
    if (touched.length === 0) return null;
    const [first, last] = [touched[0], touched[touched.length - 1]];
    const isFirst = paragraphOf(range.startContainer) === first;
    const isLast = paragraphOf(range.endContainer) === last;
    return {
      first,
      start: isFirst ? offsetIn(first, range.startContainer, range.startOffset) : Number(first.dataset.start),
      end: isLast ? offsetIn(last, range.endContainer, range.endOffset) : Number(last.dataset.start) + last.textContent.length,
      words: selection.toString(),
    };
  };
  const citationOf = (picked) => {
    const data = text.dataset;
    const place = location.origin + location.pathname + "?start=" + picked.start + "&end=" + picked.end + "&text=" + data.hash + "#p" + picked.first.dataset.n;
    return [data.title, data.by, data.date, picked.first.dataset.section, "paragraph " + picked.first.dataset.n, data.url || place]
      .filter((part) => part).join(" · ");
  };

  document.addEventListener("copy", (event) => {
    const picked = selected();
    if (!picked || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", "“" + picked.words + "” — " + citationOf(picked));
    event.preventDefault();
    tell("Copied with its source.");
  });

  const button = document.createElement("button");
  button.type = "button";
  button.className = "picked";
  button.textContent = "Cite this";
  button.hidden = true;
  document.querySelector(".page").append(button);
  document.addEventListener("selectionchange", () => {
    const picked = selected();
    button.hidden = !picked;
    if (!picked) return;
    const place = getSelection().getRangeAt(0).getBoundingClientRect();
    button.style.top = place.bottom + scrollY + 8 + "px";
    button.style.left = Math.max(8, Math.min(place.left + scrollX, document.documentElement.clientWidth - 140)) + "px";
  });
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", async () => {
    const picked = selected();
    if (!picked) return;
    await navigator.clipboard.writeText("“" + picked.words + "” — " + citationOf(picked));
    tell("Copied with its source.");
  });

  for (const copy of document.querySelectorAll("button.copy")) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent);
      tell("Copied.");
    });
  }
})();
