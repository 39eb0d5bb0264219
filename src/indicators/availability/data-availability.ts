import type { Edition } from "../../edition/index.ts";
import { isMissing, type MeasureId } from "../../vocabulary/index.ts";
import { memberStates, statusTo } from "../law/treaty-source.ts";
import { type Cells, cellsOf } from "../trace/cells.ts";
import type { PublishedCell } from "../trace/published-cell.ts";
import type { Selection } from "../trace/selection.ts";

/** Yes, no, or unknown because the source is not loaded: unknown is not no. */
export type AvailabilityAnswer = "yes" | "no" | "unknown";

/** One of the twelve checks of an area; words under `availability.<number>`. */
export interface AvailabilityCheck {
  readonly number: number;
  readonly answer: AvailabilityAnswer;
  /** Latest year of the figure: how old it is. */
  readonly latestYear: number | null;
  /** VALUE_ID of a cell of that year, or null. */
  readonly id: string | null;
}

/** The vector of an area: printed before its sum, which stands beside it and never alone. */
export interface DataAvailability {
  readonly area: string;
  readonly checks: readonly AvailabilityCheck[];
  readonly yes: number;
  readonly unknown: number;
}

/** The instruments whose status check 12 asks for. */
const instruments = ["ICRMW", "ICERD", "CEDAW", "CRC", "ICCPR"];
const namedOnlyIn2015 = ["REFUGEES-1951", "REFUGEES-1967", "TRAFFICKING"];

type Check = (cells: Cells, area: string) => Promise<AvailabilityCheck>;

/**
 * DATA-AVAIL, the twelve checks of an area (ours; clause 28.a). Each is yes, no or unknown and carries
 * the year of the latest figure. UN DESA's stock says by its type of data whether a census or register
 * stands behind it: imputed is no.
 */
export async function dataAvailability(edition: Edition, area: string): Promise<DataAvailability> {
  const cells = cellsOf(edition);
  const checks: AvailabilityCheck[] = [];
  for (const check of twelve) checks.push(await check(cells, area));
  return {
    area,
    checks,
    yes: checks.filter(({ answer }) => answer === "yes").length,
    unknown: checks.filter(({ answer }) => answer === "unknown").length,
  };
}

const stockTotals = { source: "undesa-ims-2020-destination", measure: "MIG_STOCK" } as const;

/** Inflows of foreign population by citizenship, as the destination reports them to the OECD. */
const oecdInflows = {
  source: "oecd-international-migration-database",
  measure: "INFLOW_FOREIGN",
} as const;

const twelve: readonly Check[] = [
  (cells, area) =>
    has(cells, 1, area, { ...stockTotals, years: [2010, 2015, 2020] }, (cell) =>
      ["BIRTH", "CITIZENSHIP", "BIRTH_OR_CITIZENSHIP"].includes(cell.basis ?? ""),
    ),
  (cells, area) => has(cells, 2, area, { ...stockTotals, sex: ["F"], years: [2020] }),
  unknown(3),
  (cells, area) =>
    has(cells, 4, area, {
      source: "undesa-ims-2020-bilateral-tidy",
      measure: "MIG_STOCK",
      years: [2020],
    }),
  (cells, area) => anyOf(cells, 5, area, [...flows("IMMIGRATION"), oecdInflows]),
  (cells, area) => anyOf(cells, 6, area, flows("EMIGRATION")),
  (cells, area) =>
    anyOf(cells, 7, area, [
      {
        source: "undesa-flows-2015",
        measure: "IMMIGRATION",
        basis: ["CITIZENSHIP", "BIRTH"],
      },
      oecdInflows,
    ]),
  async (cells, area) => {
    const received = await has(cells, 8, area, {
      source: "wdi-remittances-received",
      measure: "REMIT_RECEIVED",
    });
    const paid = await has(cells, 8, area, {
      source: "wdi-remittances-paid",
      measure: "REMIT_PAID",
    });
    return received.answer === "yes" ? paid : received;
  },
  async (cells, area) => {
    const prices = { source: "rpw-corridors-2020q3", measure: "REMIT_COST" } as const;
    const received = await has(cells, 9, area, prices);
    if (received.answer !== "no") return received;
    return verdict(9, await cells.of({ ...prices, counterpartArea: [area] }));
  },
  unknown(10),
  (cells, area) =>
    has(cells, 11, area, {
      source: "unhcr-demographics",
      measure: "PERSONS_OF_CONCERN_DEMO",
      categoryStart: "REF/",
      sex: ["F", "M"],
      age: ["Y0T4"],
    }),
  treatyStatus,
];

function flows(measure: MeasureId): readonly Omit<Selection, "refArea">[] {
  return [
    { source: "undesa-flows-2015", measure },
    { source: "eurostat-flows-both-reports", measure },
  ];
}

/** A check whose source no edition holds yet. */
function unknown(number: number): Check {
  return async () => ({ number, answer: "unknown", latestYear: null, id: null });
}

async function has(
  cells: Cells,
  number: number,
  area: string,
  selection: Omit<Selection, "refArea">,
  test: (cell: PublishedCell) => boolean = () => true,
): Promise<AvailabilityCheck> {
  if (!cells.holds(selection.source)) {
    return { number, answer: "unknown", latestYear: null, id: null };
  }
  return verdict(number, (await cells.of({ ...selection, refArea: [area] })).filter(test));
}

/** Yes if a source says yes; no only if all of them are loaded. */
async function anyOf(
  cells: Cells,
  number: number,
  area: string,
  selections: readonly Omit<Selection, "refArea">[],
): Promise<AvailabilityCheck> {
  const found = [];
  for (const selection of selections) found.push(await has(cells, number, area, selection));
  const yes = found
    .filter(({ answer }) => answer === "yes")
    .sort((a, b) => (b.latestYear ?? 0) - (a.latestYear ?? 0));
  return yes[0] ?? found.find(({ answer }) => answer === "unknown") ?? found[0]!;
}

function verdict(number: number, found: readonly PublishedCell[]): AvailabilityCheck {
  let latest: PublishedCell | undefined;
  for (const cell of found) {
    if (!isMissing(cell.value) && !(cell.timePeriod < (latest?.timePeriod ?? ""))) latest = cell;
  }
  if (!latest) return { number, answer: "no", latestYear: null, id: null };
  return {
    number,
    answer: "yes",
    latestYear: Number(latest.timePeriod.slice(0, 4)),
    id: latest.id,
  };
}

/** Known is a deposit or the statement that there is none; only Member States are tabled. */
async function treatyStatus(cells: Cells, area: string): Promise<AvailabilityCheck> {
  const number = 12;
  const sources = ["hr-status-2022", "un-treaties-2015"];
  if (!sources.every((source) => cells.holds(source))) {
    return { number, answer: "unknown", latestYear: null, id: null };
  }
  const stated = await cells.of({
    ...memberStates,
    category: instruments,
    refArea: [area],
  });
  const isKnown = new Set(stated.map(({ category }) => category)).size === instruments.length;
  // The tables of 2015 list who acted: for a Member State silence means that it has not.
  const dated = await cells.of({
    source: "un-treaties-2015",
    measure: "TREATY_PARTY",
    category: namedOnlyIn2015,
    refArea: [area],
  });
  // A deposit of long ago is known as of the table, not as of its own year.
  const year = Number(statusTo.slice(0, 4));
  return isKnown
    ? { ...verdict(number, [...stated, ...dated]), answer: "yes", latestYear: year }
    : { number, answer: "no", latestYear: null, id: null };
}
