import { notice } from "./notice.ts";
import { pageLanguage } from "./words.ts";

/** Lets the headings of sortable tables sort their rows; totals stay at the end. */
export function startTableSort(within: ParentNode = document): void {
  for (const table of within.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    for (const [position, heading] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => sort(table, position, heading));
    }
  }
}

function sort(table: HTMLTableElement, position: number, heading: HTMLTableCellElement): void {
  const ascending = heading.getAttribute("aria-sort") !== "ascending";
  for (const each of table.tHead?.rows[0]?.cells ?? []) each.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const body = table.tBodies[0];
  if (!body) return;
  const collator = new Intl.Collator(pageLanguage());
  const rows = [...body.rows].filter((row) => !row.classList.contains("total"));
  const totals = [...body.rows].filter((row) => row.classList.contains("total"));
  const isNumeric = heading.classList.contains("num");
  rows.sort((a, b) => {
    const [x, y] = [keyOf(a, position, isNumeric), keyOf(b, position, isNumeric)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const order =
      typeof x === "number" && typeof y === "number" ? x - y : collator.compare(`${x}`, `${y}`);
    return ascending ? order : -order;
  });
  body.append(...rows, ...totals);
  void notice("client.sorted", { column: heading.textContent ?? "" });
}

/** Missing values have no place in an order: they stay last, whichever way it goes. */
function keyOf(
  row: HTMLTableRowElement,
  position: number,
  numeric: boolean,
): number | string | null {
  const cell = row.cells[position];
  if (!cell) return null;
  if (!numeric) return cell.textContent ?? "";
  const exact = cell.querySelector("data")?.getAttribute("value");
  const text = exact ?? (cell.textContent ?? "").replace(/[^\d.-]/g, "");
  return text === "" ? null : Number(text);
}
