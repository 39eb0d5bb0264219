import type { AreaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import {
  type Figure,
  femaleShare,
  netMigrationRate,
  refugeeStock,
  refugeesPer100000,
  remittancesOfGdp,
  stock,
  stockRevision,
  stockShare,
} from "../../indicators/index.ts";
import { type MapIndex, mapMeasures } from "../explore/map/measures.ts";
import { pagedAreas } from "./area/paged-areas.ts";
import { type NumberRecord, numberRecord } from "./number-record.ts";

type Ask = (edition: Edition, area: AreaCode, year: number) => Promise<Figure>;

const revision = "2020";
const everyYear = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const stockYears = stockRevision(revision).years;

/**
 * Years asked for: those of the stock tables; of yearly series those since 1990, refugees until the last
 * whole year. A year in which no area has a value is left out.
 */
const asked: Readonly<Record<string, { readonly years: readonly number[]; readonly ask: Ask }>> = {
  share: { years: stockYears, ask: (e, area, year) => stockShare(e, { area, year, revision }) },
  stock: { years: stockYears, ask: (e, area, year) => stock(e, { area, year, revision }) },
  women: {
    years: stockYears,
    ask: (e, area, year) => femaleShare(e, { area, year, revision, denominator: "all" }),
  },
  "net-migration": {
    years: everyYear(1990, 2023),
    ask: (e, area, year) => netMigrationRate(e, { area, year }),
  },
  remittances: {
    years: everyYear(1990, 2024),
    ask: (e, area, year) => remittancesOfGdp(e, { area, year }),
  },
  refugees: {
    years: everyYear(1990, 2024),
    ask: (e, area, year) =>
      refugeeStock(e, { area, year, includeOtherInNeed: false, by: "asylum" }),
  },
  "refugees-from": {
    years: everyYear(1990, 2023),
    ask: (e, area, year) => refugeesPer100000(e, { area, year, includeOtherInNeed: true }),
  },
};

/** The numbers of one map. */
export interface MapNumbers {
  readonly measure: string;
  readonly year: number;
  readonly numbers: readonly NumberRecord[];
}

/** Every map of the edition, measure by measure, oldest year first. */
export async function* mapNumbers(edition: Edition): AsyncGenerator<MapNumbers> {
  for (const { id } of mapMeasures) {
    const { years, ask } = asked[id]!;
    for (const year of years) {
      const numbers: NumberRecord[] = [];
      for (const area of pagedAreas) numbers.push(numberRecord(await ask(edition, area, year)));
      if (numbers.some(({ value }) => typeof value === "number"))
        yield { measure: id, year, numbers };
    }
  }
}

/** Which maps there are. */
export function mapIndex(maps: readonly MapNumbers[]): MapIndex {
  const of = (id: string) => maps.filter(({ measure }) => measure === id);
  const found = mapMeasures.map(({ id }) => id).filter((id) => of(id).length > 0);
  return {
    years: Object.fromEntries(found.map((id) => [id, of(id).map(({ year }) => year)])),
    sources: Object.fromEntries(
      found.map((id) => [
        id,
        [...new Set(of(id).flatMap(({ numbers }) => numbers.flatMap(({ sources }) => sources)))],
      ]),
    ),
  };
}
