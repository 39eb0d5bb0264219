/**
 * The one script of a report: a number opens how it came about. Without it the report reads the same.
 * In prose every number is a stop of the tabulator; in a table only one is, and arrow keys go on.
 */
export const script = `
(() => {
  const data = JSON.parse(document.getElementById("entries").textContent);
  const dialog = document.getElementById("trace");
  const { words, texts } = data;
  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const section = (title, items) => {
    if (items.length === 0) return [];
    const list = element("ul");
    list.append(...items);
    return [element("h3", title), list];
  };
  const step = ([depth, label, value, cell]) => {
    const item = element("li", undefined, "d" + depth);
    item.append(texts[label], value ? words.colon + value : "");
    if (cell) item.append(element("br"), element("code", cell));
    return item;
  };
  const rival = ([value, source, cell]) => {
    const item = element("li", value + " — " + texts[source]);
    item.append(element("br"), element("code", cell));
    return item;
  };
  const open = (id) => {
    const entry = data.entries[id];
    if (!entry) return;
    const line = (text) => element("li", text);
    const close = element("button", "×");
    close.type = "button";
    close.setAttribute("aria-label", words.close);
    close.onclick = () => dialog.close();
    const title = element("h2", texts[entry.t] + (entry.u === undefined ? "" : words.colon + texts[entry.u]));
    title.id = "trace-title";
    dialog.replaceChildren(
      title,
      element("p", entry.v + (entry.o ? " " + words.model : ""), "value"),
      element("p", texts[entry.m]),
      ...section(words.steps, entry.s.map(step)),
      ...section(words.official, entry.f ? [line(entry.f)] : []),
      ...section(words.rivals, (entry.r || []).map(rival)),
      ...section(words.caveats, entry.c.map((at) => line(texts[at]))),
      ...section(words.sources, entry.p.map((at) => line(texts[at]))),
      ...section(words.entry, [line(id), ...(entry.w ? [line("waymark rivals " + entry.w)] : [])]),
      close,
    );
    dialog.showModal();
    dialog.scrollTop = 0;
    close.focus();
  };
  const numbers = [...document.querySelectorAll(".n[data-e]")].filter((each) => data.entries[each.dataset.e]);
  const inTables = new Set();
  for (const each of numbers) {
    const table = each.closest("table");
    each.setAttribute("role", "button");
    each.tabIndex = table && inTables.has(table) ? -1 : 0;
    if (table) inTables.add(table);
  }
  const move = (from, key) => {
    const cell = from.closest("td,th");
    const row = cell.parentElement;
    const at = [...row.children].indexOf(cell);
    const next = { ArrowLeft: "previousElementSibling", ArrowRight: "nextElementSibling" }[key];
    let to = next ? cell[next] : row;
    while (to) {
      if (!next) to = key === "ArrowUp" ? to.previousElementSibling : to.nextElementSibling;
      const found = (next ? to : to?.children[at])?.querySelector?.(".n[role=button]");
      if (found) return found;
      if (next) to = to[next];
    }
    return null;
  };
  document.addEventListener("click", (event) => {
    const number = event.target.closest?.(".n[role=button]");
    if (number) {
      event.preventDefault();
      open(number.dataset.e);
    }
    else if (event.target === dialog) dialog.close();
  });
  document.addEventListener("keydown", (event) => {
    const number = event.target.closest?.(".n[role=button]");
    if (!number) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(number.dataset.e);
    } else if (event.key.startsWith("Arrow") && number.closest("table")) {
      const to = move(number, event.key);
      if (!to) return;
      event.preventDefault();
      number.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    }
  });
})();
`.trim();
