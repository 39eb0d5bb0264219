import { accountsOf } from "./accounts.ts";
import type { PreparedPeriod } from "./area-features.ts";
import type { RecognisedAreas } from "./recognise-areas.ts";
import type { WaymarkFinding } from "./waymark-finding.ts";

/** Unexplained growth of the tables, as a share of all net migration, from which it is told. */
const toldDiscrepancy = 0.25;
/** Fewest moves, as a share of the foreign born, below which the stocks hardly change. */
const hardly = 0.01;
/** Share of corridors without foreign born either way from which it is told. */
const toldEmpty = 0.9;

/** What the tables of an estimate can carry, and what they are taken for. */
export function tableFindings(
  prepared: PreparedPeriod,
  { codes, personsPerUnit, unit, otherPopulations }: RecognisedAreas,
): WaymarkFinding[] {
  const { areas } = prepared.period;
  const found: WaymarkFinding[] = [];
  const unknown = areas.filter((_, at) => codes[at] === undefined);
  if (otherPopulations)
    found.push({ finding: "codes-of-other-populations", areas: [], amount: null });
  if (unknown.length > 0)
    found.push({ finding: "areas-not-known", areas: unknown, amount: unknown.length });
  if (unit === "assumed") found.push({ finding: "unit-assumed", areas: [], amount: 1 });
  if (unit === "populations" && personsPerUnit !== 1)
    found.push({ finding: "unit-read-off-populations", areas: [], amount: personsPerUnit });
  return [...found, ...carried(prepared)];
}

function carried({ n, tables, start, end, net, period }: PreparedPeriod): WaymarkFinding[] {
  const found: WaymarkFinding[] = [];
  const { personsPerUnit = 1 } = period;
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const gains = net.reduce((total, value) => total + Math.max(0, value), 0);
  const discrepancy = Math.abs(tables.worldDiscrepancy ?? 0);
  if (discrepancy > toldDiscrepancy * gains)
    found.push({
      finding: "not-a-closed-world",
      areas: [],
      amount: (tables.worldDiscrepancy ?? 0) * personsPerUnit,
    });
  const fewest = sum(accountsOf(tables).fewest) * personsPerUnit;
  if (fewest < hardly * sum(start))
    found.push({ finding: "stocks-hardly-change", areas: [], amount: fewest });
  let empty = 0;
  for (let at = 0; at < n * n; at++) {
    const back = (at % n) * n + Math.floor(at / n);
    if (at % (n + 1) !== 0 && start[at]! + start[back]! + end[at]! + end[back]! === 0) empty += 1;
  }
  if (empty > toldEmpty * n * (n - 1))
    found.push({ finding: "few-foreign-born", areas: [], amount: empty });
  return found;
}
