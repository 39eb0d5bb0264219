/** Dimensions that say nothing to a reader: totals, and what stands in the method. */
const unsaid = new Set(["_T", "all", ""]);

/** A word for programs: how a number is computed, which its method says to readers. */
const code = /^[a-z]+(-[a-z0-9]+)*$/;

/** True if a dimension of a number without words of its own is kept from readers. */
export function isUnsaid(text: string): boolean {
  return unsaid.has(text) || code.test(text) || text.includes("/");
}

/** Years in a row, separated by commas, as their first and last; every other text as it is. */
export function yearsText(text: string): string {
  const years = text.split(",").map(Number);
  const inRow = years.every((year, i) => i === 0 || year === years[i - 1]! + 1);
  return years.length > 1 && inRow ? `${years[0]}–${years.at(-1)}` : text;
}
