import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { type BlocId, blocMembers } from "../groups/bloc.ts";
import { knownOrigin, type StockRevisionId, stockRevision } from "../groups/stock-revision.ts";
import { cellsOf } from "../trace/cells.ts";
import { operation, sum } from "../trace/trace-of.ts";

/** Stocks are estimates at 1 July: membership is that of the same day. */
const dayOfStocks = "07-01";

/**
 * BLOC-SHARE, intra-bloc share (clause 18.a): 100 · Σ_{o,d∈b, o≠d} S_od / Σ_{d∈b} S_·d, per cent of the
 * migrants of known origin who live in a free-movement bloc, with its members at the date of the
 * stock. A share of stocks says nothing of who used a mobility programme.
 */
export async function blocShare(
  edition: Edition,
  {
    bloc,
    year,
    revision,
  }: { readonly bloc: BlocId; readonly year: number; readonly revision: StockRevisionId },
): Promise<Figure<"share", "per-cent">> {
  const cells = cellsOf(edition);
  const members = blocMembers(bloc, `${year}-${dayOfStocks}`);
  const within = { ...knownOrigin(stockRevision(revision), year), refArea: members };
  return figureOf(edition, {
    indicator: "BLOC-SHARE",
    statistic: "intra-bloc-share",
    subject: { bloc, year, revision },
    kind: "share",
    unit: "per-cent",
    method: "known-origin",
    caveats: ["unknown-origin-left-out", "stock-not-mobility"],
    trace: operation("percentage", {
      part: await sum(cells, { ...within, counterpartArea: members, corridorsOnly: true }),
      whole: await sum(cells, within),
    }),
  });
}
