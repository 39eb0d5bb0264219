import {
  type Figure,
  hasNoNumber,
  netMigration,
  netMigrationEstimate,
  remittanceVolume,
  stock,
  stockAbroad,
  stockKnownOrigin,
} from "../../indicators/index.ts";
import type { Page } from "../compile/page.ts";
import type { Part, PartContext } from "../compile/part.ts";
import { tableBlock } from "../compile/table.ts";
import type { Run } from "../document/document.ts";
import { atCell, type LedgerEntry, type NumberStyle } from "../ledger/index.ts";
import { moneyStyle } from "./money-style.ts";

/** A headline number and every other published value of the same fact that the edition holds. */
interface Headline {
  readonly key: string;
  readonly own: LedgerEntry;
  readonly rivals: readonly { readonly key: string; readonly entry: LedgerEntry }[];
}

/** Amounts of money are told in millions. */
function styleOf({ key, own }: Headline): NumberStyle {
  const { value } = own.figure;
  return key === "remittances" && typeof value === "number" ? moneyStyle(value) : {};
}

/** The numbers by which an area is known, each beside its rivals. */
export function headlinesPart(area: string): Part {
  return async (context) => {
    const headlines: Headline[] = [];
    for (const [key, figures] of Object.entries(await factsOf(context, area))) {
      const headline = headlineOf(context, key, figures);
      if (headline) headlines.push(headline);
    }
    if (headlines.length === 0) return () => [];
    return (page) => [
      page.heading(1, "headlines", "brief.headlines"),
      tableBlock(page, {
        id: "H",
        caption: page.say("brief.H.caption"),
        columns: [
          { heading: page.say("brief.column.fact"), numeric: false, width: 0.36 },
          { heading: page.say("brief.column.value"), numeric: true, width: 0.22 },
          { heading: page.say("brief.column.rivals"), numeric: false, width: 0.42 },
        ],
        rows: headlines.map((headline) => ({
          cells: [
            page.say(`brief.fact.${headline.key}`),
            [page.number(headline.own, styleOf(headline))],
            rivalRuns(page, headline),
          ],
        })),
        sourcesApart: true,
        entries: headlines.flatMap(({ own, rivals }) => [own, ...rivals.map((each) => each.entry)]),
      }),
    ];
  };
}

type Facts = Readonly<Record<string, readonly (readonly [string, Figure])[]>>;

async function factsOf({ edition }: PartContext, area: string): Promise<Facts> {
  const received = (source: "wdi-remittances-received" | "knomad-remittance-inflows") =>
    remittanceVolume(edition, { area, year: 2021, source });
  return {
    stock: [
      ["stock-2020", await stock(edition, { area, year: 2020, revision: "2020" })],
      [
        "known-origin-2024",
        await stockKnownOrigin(edition, { destination: area, year: 2020, revision: "2024" }),
      ],
    ],
    abroad: [
      ["abroad-2020", await stockAbroad(edition, { origin: area, year: 2020, revision: "2020" })],
      ["abroad-2024", await stockAbroad(edition, { origin: area, year: 2020, revision: "2024" })],
    ],
    net: [
      ["wpp", await netMigration(edition, { area, fromYear: 2015 })],
      ["gaskin-abel", await netMigrationEstimate(edition, { area, year: 2015 })],
    ],
    remittances: [
      ["wdi", await received("wdi-remittances-received")],
      ["knomad", await received("knomad-remittance-inflows")],
    ],
  };
}

/** The first value that there is, and the others; null where no release has one. */
function headlineOf(
  { ledger }: PartContext,
  key: string,
  figures: readonly (readonly [string, Figure])[],
): Headline | null {
  const present = figures.filter(([, { value }]) => !hasNoNumber(value));
  const [own, ...rivals] = present.map(([name, figure], i) => ({
    key: name,
    entry: ledger.enter(atCell("H", key, i + 1), figure),
  }));
  return own ? { key, own: own.entry, rivals } : null;
}

function rivalRuns(page: Page, headline: Headline): readonly Run[] {
  const { rivals } = headline;
  const style = styleOf(headline);
  if (rivals.length === 0) return page.say("brief.no-rival");
  return page.list(
    rivals.map(({ key, entry }) => {
      const bounds = page.ledger.bounds(entry, page.language);
      return page.say(bounds ? "brief.rival-interval" : "brief.rival", {
        value: page.number(entry, style),
        release: page.say(`brief.release.${key}`),
        ...(bounds && { low: bounds.low, high: bounds.high }),
      });
    }),
  );
}
