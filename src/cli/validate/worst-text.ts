import type { Validation } from "../../estimates/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { formatNumber } from "../print/number.ts";
import { textTable } from "../print/text-table.ts";
import { areaWord, periodWord } from "../print/words.ts";

const shownOfEach = 5;

/** The corridors on which the Waymark estimate and pseudo-Bayes are farthest off. */
export function worstText(language: Language, { worst }: Validation): string {
  const followed = worst.filter(
    ({ kind, method }) => kind === "waymark" || method === "da-pb-closed",
  );
  const seen = new Map<string, number>();
  const shown = followed.filter(({ source, method, protocol }) => {
    const name = `${source} ${method} ${protocol}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count <= shownOfEach;
  });
  if (shown.length === 0) return "";
  const column = (key: string, align: "left" | "right" = "left") => ({
    heading: message(language, `validate.column.${key}`),
    align,
  });
  const number = (value: number) => formatNumber(language, value, 0);
  const table = textTable(
    [
      ...["method", "stocks", "seen", "corridor", "period"].map((key) => column(key)),
      ...["reported", "estimate", "factor"].map((key) => column(key, "right")),
    ],
    shown.map((row) => [
      row.method,
      row.source,
      message(language, `validate.protocol.${row.protocol}`),
      `${areaWord(language, row.origin)} → ${areaWord(language, row.destination)}`,
      periodWord(row.timePeriod),
      number(row.reported),
      number(row.estimate),
      number(row.factor),
    ]),
  );
  return `${message(language, "validate.worst")}\n${table}`;
}
