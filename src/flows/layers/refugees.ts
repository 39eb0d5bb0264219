import type { Repair } from "../diagnostics/repair.ts";
import type { FlowEstimate } from "../estimate.ts";
import { checkTable } from "../input/check-array.ts";
import { checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";
import { columnSums } from "../table/sums.ts";

/** Refugees that the stocks include, by origin (birthplace, row) and asylum (column), `N × N`. */
export interface RefugeeLayer {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Movements of the period from origin to asylum, and back from asylum to origin (same cell). */
  readonly arrivals: Float64Array;
  readonly returns: Float64Array;
  /** People who left the layer without moving; they never become a flow. */
  readonly naturalisations: Float64Array;
}

const layerTables = ["start", "end", "arrivals", "returns", "naturalisations"] as const;

export interface RefugeeAccounting {
  /** Accounting on the stocks as they are. */
  readonly withLayer: FlowEstimate;
  /** Accounting on the stocks without the layer, before its own movements are added. */
  readonly withoutLayer: FlowEstimate;
  /** Flows without the layer plus the layer's arrivals and returns. */
  readonly flows: Float64Array;
  /** `flows − withLayer.flows`: what differencing the add-on would have made of it. */
  readonly difference: Float64Array;
  /** `end − start − arrivals + returns + naturalisations`: changes of the layer nobody reported. */
  readonly unexplained: Float64Array;
  readonly repairs: readonly Repair[];
}

/**
 * Refugees as a layer (methods 18): UN stocks add refugees under mandate in most developing
 * countries, and a change of that add-on is a flow only if people moved. Accounting runs on the
 * stocks and on the stocks without the layer, to which the layer's own movements are added. Deaths
 * of each residence are reduced by the layer's share of its people.
 *
 * Where the layer exceeds the stock it is capped (repair `layer-exceeds-stock`).
 *
 * @param estimate the method to run on both
 * @throws FlowError for a layer table that does not fit or holds missing or negative values
 */
export function refugeeAccounting(
  period: StockPeriod,
  layer: RefugeeLayer,
  estimate: (period: StockPeriod) => FlowEstimate,
): RefugeeAccounting {
  checkStockPeriod(period);
  const { areas } = period;
  for (const name of layerTables) checkTable(`layer.${name}`, layer[name], areas);
  const start = capped(layer.start, period.stockStart, "start", areas);
  const naturalised = layer.end.map((persons, at) => persons + layer.naturalisations[at]!);
  const end = capped(naturalised, period.stockEnd, "end", areas);
  const withLayer = estimate(period);
  const withoutLayer = estimate(without(period, start.table, end.table));
  const flows = withMovements(withoutLayer.flows, layer, areas.length);
  return {
    withLayer,
    withoutLayer,
    flows,
    difference: flows.map((persons, at) => persons - withLayer.flows[at]!),
    unexplained: layer.end.map(
      (persons, at) =>
        persons -
        layer.start[at]! -
        layer.arrivals[at]! +
        layer.returns[at]! +
        layer.naturalisations[at]!,
    ),
    repairs: [...start.repairs, ...end.repairs],
  };
}

function without(period: StockPeriod, start: Float64Array, end: Float64Array): StockPeriod {
  const n = period.areas.length;
  const residents = columnSums(period.stockStart, n);
  const refugees = columnSums(start, n);
  return {
    areas: period.areas,
    stockStart: period.stockStart.map((persons, at) => persons - start[at]!),
    stockEnd: period.stockEnd.map((persons, at) => persons - end[at]!),
    births: period.births,
    deaths: period.deaths.map((deaths, area) =>
      residents[area]! > 0 ? deaths * (1 - refugees[area]! / residents[area]!) : deaths,
    ),
  };
}

function withMovements(
  flows: Float64Array,
  { arrivals, returns }: RefugeeLayer,
  n: number,
): Float64Array {
  const out = flows.slice();
  for (let origin = 0; origin < n; origin++) {
    for (let asylum = 0; asylum < n; asylum++) {
      if (origin === asylum) continue;
      out[origin * n + asylum]! += arrivals[origin * n + asylum]!;
      out[asylum * n + origin]! += returns[origin * n + asylum]!;
    }
  }
  return out;
}

/** The layer without its diagonal (nobody is a refugee at home) and nowhere above the stock. */
function capped(
  layer: Float64Array,
  stock: Float64Array,
  table: "start" | "end",
  areas: readonly string[],
) {
  const n = areas.length;
  const touched = new Set<number>();
  let persons = 0;
  const out = layer.map((refugees, at) => {
    const room = at % (n + 1) === 0 ? 0 : Math.max(stock[at]!, 0);
    if (refugees <= room) return refugees;
    persons += refugees - room;
    touched.add(at % n);
    return room;
  });
  const repairs: Repair[] =
    persons > 0
      ? [
          {
            repair: "layer-exceeds-stock",
            table,
            areas: [...touched].sort((a, b) => a - b).map((at) => areas[at]!),
            persons,
          },
        ]
      : [];
  return { table: out, repairs };
}
