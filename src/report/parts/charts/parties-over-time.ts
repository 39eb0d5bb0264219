import { treatyParties } from "../../../indicators/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { atCell, type LedgerEntry } from "../../ledger/index.ts";
import { linesOverTime } from "./lines-over-time.ts";

/** Instruments of each drawing: those on persons on the move, and those on the rights of everyone. */
const drawings = {
  "F6.1": ["ICRMW", "REFUGEES-1951", "REFUGEES-1967", "TRAFFICKING", "SMUGGLING"],
  "F6.2": ["CRC", "ICERD", "ICCPR", "CEDAW"],
} as const;
type Instrument = (typeof drawings)[Drawing][number];
/** Years of adoption: before them there is nothing to be party to, and no zero. */
const adopted: Readonly<Record<Instrument, number>> = {
  ICRMW: 1990,
  "REFUGEES-1951": 1951,
  "REFUGEES-1967": 1967,
  TRAFFICKING: 2000,
  SMUGGLING: 2000,
  CRC: 1989,
  ICERD: 1965,
  ICCPR: 1966,
  CEDAW: 1979,
};
type Drawing = keyof typeof drawings;

/** Ends of years: by day to 2014, afterwards by the year of the younger table. */
const byDay = [1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2014];
const byYear = [2016, 2018, 2020, 2022];

interface Curve {
  readonly instrument: string;
  /** In the order of the years; null before the adoption. */
  readonly entries: readonly (LedgerEntry | null)[];
}

/** F6: parties among the Member States over time, a curve for each instrument. */
export const partiesOverTime: Part = async ({ edition, ledger }) => {
  const curves = new Map<Drawing, readonly Curve[]>();
  for (const [drawing, instruments] of Object.entries(drawings)) {
    const found: Curve[] = [];
    for (const instrument of instruments) {
      const entries: (LedgerEntry | null)[] = [];
      for (const year of [...byDay, ...byYear]) {
        if (year < adopted[instrument]) {
          entries.push(null);
          continue;
        }
        const date = byDay.includes(year) ? `${year}-12-31` : String(year);
        const { memberStates } = await treatyParties(edition, { instrument, date });
        entries.push(ledger.enter(atCell("F6", `${instrument}.${year}`, 1), memberStates));
      }
      found.push({ instrument, entries });
    }
    curves.set(drawing as Drawing, found);
  }
  return (page) =>
    [...curves].flatMap(([drawing, found]) => linesOverTime(page, dataOf(page, drawing, found)));
};

function dataOf(page: Page, drawing: Drawing, curves: readonly Curve[]) {
  const isLong = drawing === "F6.2";
  const years = isLong ? [...byDay, ...byYear] : byDay;
  return {
    id: drawing,
    caption: page.say(isLong ? "f6.2.caption" : "f6.1.caption"),
    unit: { code: "states", text: page.word("report.f6.unit"), digits: 0 },
    timeHeading: page.word("report.figure.year"),
    times: years.map((year) => ({ at: year, label: String(year) })),
    series: curves.map(({ instrument, entries }) => ({
      key: instrument,
      label: page.word(`report.instrument-short.${instrument}`),
      entries: entries.slice(0, years.length),
    })),
    ...(isLong && { breaks: [{ at: 2015, label: page.word("report.f6.break") }] }),
    because: "status-not-quantity" as const,
  };
}
