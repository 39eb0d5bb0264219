import type { Edition } from "../../edition/index.ts";
import { type Figure, hasNoNumber } from "../../indicators/index.ts";
import type { Claim, ClaimReason } from "./claim.ts";
import { ourFigure } from "./our-figure.ts";

/** An official printed number beside ours. */
export interface ComparedClaim {
  readonly claim: Claim;
  /** Our figure, or null if the edition has none to set beside it. */
  readonly ours: Figure | null;
  /** True if ours rests on the very release of the claim. */
  readonly sameVintage: boolean;
  /** Ours − official in the unit of the claim; null without ours. */
  readonly difference: number | null;
  readonly reason: ClaimReason;
}

/**
 * CLAIMS (ours; clause 34.a): each official printed number beside ours, the difference and its reason from
 * a closed list. A number agrees if ours rounds to what is printed; where ours comes from another
 * release or another definition, that is the reason even if the numbers happen to agree.
 */
export async function compareClaims(
  edition: Edition,
  claims: readonly Claim[],
): Promise<readonly ComparedClaim[]> {
  const compared: ComparedClaim[] = [];
  for (const claim of claims) compared.push(await compareClaim(edition, claim));
  return compared;
}

async function compareClaim(edition: Edition, claim: Claim): Promise<ComparedClaim> {
  const ours = await ourFigure(edition, claim);
  if (!ours.figure || hasNoNumber(ours.figure.value)) {
    const reason = claim.reason ?? (ours.figure ? whyMissing(ours.figure) : ours.because);
    return { claim, ours: null, sameVintage: false, difference: null, reason };
  }
  const difference = ours.figure.value - claim.value;
  return {
    claim,
    ours: ours.figure,
    sameVintage: ours.sameVintage,
    difference,
    reason: reasonOf(claim, difference, ours.because),
  };
}

/** A table that is loaded and does not reach the date of the claim is an older release. */
function whyMissing({ value }: Figure): ClaimReason {
  const isAbsent = hasNoNumber(value) && value.missing === "not-loaded";
  return isAbsent ? "source-not-loaded" : "vintage-not-loaded";
}

/** How far ours may be from a printed number that it rounds to: half its last digit. */
export function roundingOf({ precision, value }: Claim): number {
  return precision / 2 + slackOf(value);
}

/** What floating point may add. */
const slackOf = (value: number) => 1e-9 * Math.max(1, Math.abs(value));

function reasonOf(claim: Claim, difference: number, because: ClaimReason | null): ClaimReason {
  const size = Math.abs(difference);
  if (because === null || because === "slip") {
    if (size <= roundingOf(claim)) return "agrees";
    if (size <= claim.precision + slackOf(claim.value)) return "rounding";
    return because ?? claim.reason ?? "unexplained";
  }
  return because;
}
