import { type AreaCode, areaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import { stock, stockKnownOrigin, stockShare } from "../../indicators/index.ts";
import { corridorRecord } from "../explore/flows/flow-records.ts";
import { pagedAreas } from "./area/paged-areas.ts";
import type { FlowsSlice } from "./flows/flows-slice.ts";
import { NumberList, type PageNumber } from "./number-list.ts";
import type { NumberRecord } from "./number-record.ts";

/** What the first page says of the world: the official values of migrants, side by side. */
export interface WorldSlice {
  readonly stocks: readonly {
    readonly year: number;
    readonly revision: "2019" | "2020" | "2024";
    readonly persons: PageNumber;
    readonly share: PageNumber | null;
  }[];
  /** Share of migrants in the population of each area, 2020 revision. */
  readonly shares: readonly { readonly area: AreaCode; readonly share: PageNumber }[];
  /** The largest estimated movements of the newest period; null without estimates. */
  readonly moves: WorldMoves | null;
  readonly numbers: readonly NumberRecord[];
}

export interface WorldMoves {
  readonly period: string;
  /** All movements of the period, with the other methods as rivals. */
  readonly total: PageNumber;
  readonly links: readonly {
    readonly origin: AreaCode;
    readonly destination: AreaCode;
    readonly moves: PageNumber;
  }[];
}

/** Arrows of the first picture: more cannot be told apart at a glance. */
const arrows = 15;

const world = "001";

/** The world from an opened edition. */
export async function worldSlice(edition: Edition, flows: FlowsSlice | null): Promise<WorldSlice> {
  const list = new NumberList();
  const in2020 = { area: world, year: 2020, revision: "2020" } as const;
  const in2019 = { area: world, year: 2019, revision: "2019" } as const;
  const stocks = [
    {
      ...in2020,
      persons: list.add(await stock(edition, in2020)),
      share: list.add(await stockShare(edition, in2020)),
    },
    {
      ...in2019,
      persons: list.add(await stock(edition, in2019)),
      share: list.add(await stockShare(edition, in2019)),
    },
    {
      year: 2024,
      revision: "2024",
      persons: list.add(await stockKnownOrigin(edition, { year: 2024, revision: "2024" })),
      share: null,
    } as const,
  ];
  const shares = [];
  for (const area of pagedAreas) {
    const share = await stockShare(edition, { ...in2020, area });
    if (typeof share.value === "number" || share.value.missing !== "not-available") {
      shares.push({ area, share: list.add(share) });
    }
  }
  const moves = flows && worldMoves(flows, list);
  return { stocks, shares, moves, numbers: list.records() };
}

function worldMoves({ plane, index, totals }: FlowsSlice, list: NumberList): WorldMoves {
  const { areas, method } = plane.file;
  const all = totals.map((each) => ({ ...each, total: list.addRecord(each.total.record) }));
  list.rivals(all.map(({ total }) => total));
  const links = plane.links.slice(0, arrows).map((link) => ({
    origin: areaCode(areas[link.origin]!),
    destination: areaCode(areas[link.destination]!),
    moves: list.addRecord(corridorRecord(plane, link, index)),
  }));
  const { total } = all.find((each) => each.method === method)!;
  return { period: String(total.record.subject.period), total, links };
}
