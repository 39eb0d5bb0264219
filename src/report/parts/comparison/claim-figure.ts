import type { Figure } from "../../../indicators/index.ts";
import { hasNoNumber } from "../../../indicators/index.ts";
import type { Claim } from "../../claims/index.ts";

/** A number that an official publication prints, as an entry of the ledger: a fact with its place. */
export function claimFigure(claim: Claim): Figure {
  const { id, document, symbol, place, value, unit } = claim;
  return {
    id: `CLAIMS/${id}`,
    indicator: "CLAIMS",
    statistic: "printed-figure",
    subject: {
      claim: id,
      document,
      ...(symbol && { symbol }),
      ...(place && { place }),
    },
    kind: "covariate",
    unit,
    bases: [],
    value,
    interval: null,
    vintages: [],
    method: "printed-in-publication",
    model: false,
    caveats: [],
    trace: { kind: "records", ledger: "claims", keys: [id], value },
    official: null,
  };
}

/** Ours less the printed number, in its unit; points for shares. */
export function differenceFigure(claim: Claim, ours: Figure): Figure {
  const official = claimFigure(claim);
  const value = hasNoNumber(ours.value) ? ours.value : ours.value - claim.value;
  return {
    ...ours,
    id: `CLAIMS/${claim.id}/difference`,
    indicator: "CLAIMS",
    statistic: "difference-from-printed",
    subject: { claim: claim.id },
    unit: claim.unit === "per-cent" ? "percentage-points" : claim.unit,
    value,
    method: "difference",
    interval: null,
    official: null,
    trace: {
      kind: "operation",
      operation: "difference",
      inputs: { later: ours.trace, earlier: official.trace },
      value,
    },
  };
}
