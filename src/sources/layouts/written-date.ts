const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Part = "year" | "month" | "day";

/** Ways in which publishers write a day; none is read unless the source names it. */
const forms = {
  /** `30 Aug 2005` */
  "d Mon yyyy": [/^(\d{1,2}) ([A-Za-z]{3}) (\d{4})$/, ["day", "month", "year"]],
  /** `24/Jan/2011` */
  "dd/Mon/yyyy": [/^(\d{2})\/([A-Za-z]{3})\/(\d{4})$/, ["day", "month", "year"]],
  /** `January 05, 2020` */
  "Month dd, yyyy": [/^([A-Za-z]{3,9}) (\d{1,2}), (\d{4})$/, ["month", "day", "year"]],
  /** `Mon, 10/27/2014 - 12:00`: the month comes first */
  "Www, mm/dd/yyyy - hh:mm": [
    /^[A-Z][a-z]{2}, (\d{2})\/(\d{2})\/(\d{4}) - \d{2}:\d{2}$/,
    ["month", "day", "year"],
  ],
  /** `2025-08-18`, with or without a time */
  "yyyy-mm-dd": [/^(\d{4})-(\d{2})-(\d{2})(?:[ T]\d{2}:\d{2}:\d{2})?$/, ["year", "month", "day"]],
} as const satisfies Record<string, readonly [RegExp, readonly [Part, Part, Part]]>;

/** Name of a way of writing a day. */
export type DateForm = keyof typeof forms;

/**
 * The ISO 8601 day that a text states in one of the given forms, or null: for another form, and for
 * a day that the calendar does not have.
 *
 * @example writtenDate("30 Aug 2005", ["d Mon yyyy"]) // "2005-08-30"
 */
export function writtenDate(text: string, allowed: readonly DateForm[]): string | null {
  for (const name of allowed) {
    const [pattern, order] = forms[name];
    const match = pattern.exec(text);
    if (!match) continue;
    const parts: Record<Part, string> = { year: "", month: "", day: "" };
    order.forEach((part, i) => {
      parts[part] = match[i + 1]!;
    });
    return calendarDay(parts);
  }
  return null;
}

function calendarDay(parts: Record<Part, string>): string | null {
  const named = months.indexOf(parts.month.slice(0, 3).toLowerCase()) + 1;
  const [year, month, day] = [Number(parts.year), named || Number(parts.month), Number(parts.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
