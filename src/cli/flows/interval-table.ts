import type { BootstrappedFlows } from "../../flows/uncertainty/bootstrap/index.ts";
import { csvLine } from "../print/csv.ts";

/** Significant digits of bounds: draws do not know them better. */
const digits = 5;

/** One row for every corridor in which somebody moves in an estimate or a draw. */
export function intervalsCsv({
  areas,
  flows,
  median,
  intervals,
  nobody,
}: BootstrappedFlows): string {
  const n = areas.length;
  const codes = areas.map((area) => csvLine([area]).trimEnd());
  const bounds = intervals.flatMap(({ level }) => {
    const percent = Math.round(100 * level);
    return [`lower_${percent}`, `upper_${percent}`];
  });
  const lines = [csvLine(["origin", "destination", "flow", "median", ...bounds, "nobody"])];
  for (let at = 0; at < n * n; at++) {
    if (at % (n + 1) === 0 || (flows[at] === 0 && nobody[at] === 1)) continue;
    const ends = intervals.flatMap(({ lower, upper }) => [lower[at]!, upper[at]!]);
    const numbers = [median[at]!, ...ends].map((value) => Number(value.toPrecision(digits)));
    const corridor = `${codes[Math.floor(at / n)]},${codes[at % n]}`;
    lines.push(`${corridor},${flows[at]},${numbers.join(",")},${nobody[at]}\n`);
  }
  return lines.join("");
}
