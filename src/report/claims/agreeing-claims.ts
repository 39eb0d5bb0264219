import type { Edition } from "../../edition/index.ts";
import { type Figure, recordCount, type Trace } from "../../indicators/index.ts";
import { type ComparedClaim, roundingOf } from "./compare-claims.ts";

/**
 * How many printed figures agree with ours of the same release. Unlike other counts of records it depends
 * on values, so that its trace holds each comparison: a changed cell that breaks an agreement is found.
 */
export async function agreeingClaims(
  edition: Edition,
  compared: readonly ComparedClaim[],
): Promise<Figure<"covariate", "records">> {
  const count = await recordCount(edition, {
    indicator: "CLAIMS",
    statistic: "claims-agreeing",
    subject: {},
    ledger: "claims",
    keys: compared.filter(isAgreeing).map(({ claim }) => claim.id),
  });
  const inputs = Object.fromEntries(
    compared.filter(isJudged).map((each) => [each.claim.id, comparison(each)]),
  );
  const trace: Trace = { kind: "operation", operation: "sum", inputs, value: count.value };
  return { ...count, trace };
}

const isAgreeing = ({ sameVintage, reason }: ComparedClaim) => sameVintage && reason === "agrees";

/** Ours of the same release and definition: nothing but rounding may part the two. */
function isJudged({ ours, sameVintage, reason }: ComparedClaim): boolean {
  return ours !== null && sameVintage && reason !== "denominator";
}

function comparison(each: ComparedClaim): Trace {
  const { claim, ours } = each;
  const printed: Trace = {
    kind: "records",
    ledger: "claims",
    keys: [claim.id],
    value: claim.value,
  };
  const tolerance: Trace = { kind: "constant", name: "tolerance", value: roundingOf(claim) };
  return {
    kind: "operation",
    operation: "agrees",
    inputs: { ours: ours!.trace, printed, tolerance },
    value: isAgreeing(each) ? 1 : 0,
  };
}
