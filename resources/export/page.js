"use strict";
(() => {
  const all = (wanted, root = document) => [...root.querySelectorAll(wanted)];
  const status = document.getElementById("status");
  let view = "quotes";
  let active = null;
  let at = 0;

  const rows = () => all(`.${view} .row`);
  const anchor = (row) => document.getElementById(row.hash.slice(1));
  const mentions = (row) => all(`[data-m~="${row.dataset.for}"][data-i]`);

  function show(next) {
    view = next;
    document.body.dataset.view = next;
    for (const tab of all("[role=tab]")) {
      const on = tab.dataset.view === next;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
    }
    rove(rows().includes(active) ? active : rows()[0]);
  }

  function rove(row) {
    for (const other of all(".row")) other.tabIndex = -1;
    if (row) row.tabIndex = 0;
  }

  function dim() {
    for (const mark of all(".on, .same, .cue-on, .source-on")) {
      mark.classList.remove("on", "same", "cue-on", "source-on");
    }
    if (active) active.removeAttribute("aria-current");
  }

  function light(row, index = 0) {
    dim();
    active = row;
    at = index;
    row.setAttribute("aria-current", "true");
    rove(row);
    const id = row.dataset.for;
    for (const mark of all(`[data-q~="${id}"]`)) mark.classList.add("on");
    for (const mark of all(`[data-c~="${id}"]`)) mark.classList.add("cue-on");
    for (const mark of all(`[data-s~="${id}"]`)) mark.classList.add("source-on");
    let place = anchor(row);
    if (row.dataset.kind === "name") {
      const found = mentions(row);
      const now = found.findIndex((mark) => Number(mark.dataset.i) === index);
      for (const mark of found) mark.classList.add(Number(mark.dataset.i) === index ? "on" : "same");
      place = found[now] ?? place;
    }
    tell(row, index);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    place?.scrollIntoView({block: "center", behavior: still ? "auto" : "smooth"});
    row.scrollIntoView({block: "nearest"});
    return place;
  }

  function tell(row, index) {
    const among = row.dataset.kind === "name" ? Number(row.dataset.count) : rows().length;
    const number = row.dataset.kind === "name" ? index : rows().indexOf(row);
    const which = document.body.dataset.which;
    status.textContent =
      which.replace("%1", number + 1).replace("%2", among) + ", " + row.dataset.said;
  }

  function step(by) {
    const list = rows();
    if (!list.length) return;
    const now = list.indexOf(active);
    const next = list[now < 0 ? (by > 0 ? 0 : list.length - 1) : (now + by + list.length) % list.length];
    const listed = document.activeElement?.classList.contains("row");
    light(next);
    if (listed) next.focus({preventScroll: true});
  }

  function again(by) {
    if (active?.dataset.kind !== "name") return;
    const count = Number(active.dataset.count);
    light(active, (at + by + count) % count);
  }

  function go(row) {
    const place = light(row, row === active ? at : 0);
    if (!place) return;
    place.tabIndex = -1;
    place.focus({preventScroll: true});
  }

  function leave() {
    const inText = document.activeElement?.closest("article");
    if (active && inText) active.focus();
    else { dim(); active = null; status.textContent = ""; }
  }

  function tab(by) {
    show(view === "quotes" ? "names" : "quotes");
    document.activeElement?.closest(".side")?.querySelector("[aria-selected=true]")?.focus();
    return by;
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => again(1),
    N: () => again(-1),
    1: () => show("quotes"),
    2: () => show("names"),
    Escape: leave,
  };
  const listKeys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => { light(rows()[0]); active.focus({preventScroll: true}); },
    End: () => { light(rows().at(-1)); active.focus({preventScroll: true}); },
    Enter: () => go(document.activeElement),
  };
  const tabKeys = {ArrowLeft: () => tab(-1), ArrowRight: () => tab(1)};

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = document.activeElement;
    const own = here?.classList.contains("row") ? listKeys
      : here?.getAttribute("role") === "tab" ? tabKeys : {};
    const act = own[event.key] ?? keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  document.addEventListener("click", (event) => {
    const chosen = event.target.closest("[role=tab], .row, [data-q], [data-m]");
    if (!chosen) return;
    if (chosen.getAttribute("role") === "tab") { show(chosen.dataset.view); return; }
    if (chosen.classList.contains("row")) { event.preventDefault(); light(chosen); return; }
    if (String(getSelection())) return;
    const named = chosen.dataset.m?.split(" ")[0];
    const said = chosen.dataset.q?.split(" ")[0];
    const pick = (id, of) => document.querySelector(`.row[data-for="${id}"][data-kind=${of}]`);
    if (view === "names" && named) light(pick(named, "name"), Number(chosen.dataset.i ?? 0));
    else if (said) { show("quotes"); light(pick(said, "quote")); }
    else if (named) { show("names"); light(pick(named, "name"), Number(chosen.dataset.i ?? 0)); }
  });

  for (const tabs of all("[role=tablist]")) tabs.hidden = false;
  document.body.classList.add("live");
  show("quotes");
})();
