import { type StockPartners, stockCorridor, stockPartners } from "../../indicators/index.ts";
import type { Page } from "../compile/page.ts";
import type { Part, PartContext } from "../compile/part.ts";
import { tableBlock } from "../compile/table.ts";
import type { Block } from "../document/document.ts";
import { labelRun } from "../document/index.ts";
import { atCell, type LedgerEntry } from "../ledger/index.ts";

const years = [2000, 2010, 2020, 2024] as const;
const last = 2024;
const revision = "2024";
const top = 5;

type Side = "origins" | "destinations";

interface PartnerLine {
  /** Code of the partner, or null for all others together. */
  readonly partner: string | null;
  readonly entries: readonly (LedgerEntry | null)[];
}

/** Part IV: the largest communities of migrants in the area, and of its own people abroad. */
export function partnersPart(area: string): Part {
  return async (context) => {
    const origins = await lines(context, area, "origins");
    const destinations = await lines(context, area, "destinations");
    return (page) => [
      page.heading(1, "migration", "brief.migration"),
      ...table(page, "origins", origins),
      ...table(page, "destinations", destinations),
    ];
  };
}

async function lines(
  { edition, ledger }: PartContext,
  area: string,
  side: Side,
): Promise<readonly PartnerLine[]> {
  const id = tableOf(side);
  const partners: StockPartners = await stockPartners(edition, {
    area,
    side,
    year: last,
    revision,
    top,
  });
  const found: PartnerLine[] = [];
  for (const { partner } of partners.largest) {
    const ends =
      side === "origins"
        ? { origin: partner, destination: area }
        : { origin: area, destination: partner };
    const entries = [];
    for (const [i, year] of years.entries()) {
      const figure = await stockCorridor(edition, { ...ends, year, revision });
      entries.push(ledger.enter(atCell(id, partner, i + 1), figure));
    }
    found.push({ partner, entries });
  }
  if (partners.others) {
    const entry = ledger.enter(atCell(id, "others", years.length), partners.others.figure);
    found.push({ partner: null, entries: [...years.slice(1).map(() => null), entry] });
  }
  return found;
}

function table(page: Page, side: Side, rows: readonly PartnerLine[]): readonly Block[] {
  if (rows.length === 0) return [page.note(`brief.${side}.none`)];
  const width = 0.56 / years.length;
  return [
    tableBlock(page, {
      id: tableOf(side),
      caption: page.say(`brief.${tableOf(side)}.caption`),
      columns: [
        { heading: page.say(`brief.column.${side}`), numeric: false, width: 0.44 },
        ...years.map((year) => ({ heading: [labelRun(year)], numeric: true, width })),
      ],
      rows: rows.map(({ partner, entries }) => ({
        cells: [
          partner ? page.areaRuns(partner) : page.say("brief.row.others"),
          ...entries.map((entry) => (entry ? [page.number(entry)] : [])),
        ],
      })),
      sourcesApart: true,
      entries: rows.flatMap(({ entries }) => entries.filter((entry) => entry !== null)),
    }),
  ];
}

function tableOf(side: Side): string {
  return side === "origins" ? "O" : "D";
}
