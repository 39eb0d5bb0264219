export { agreeingClaims } from "./agreeing-claims.ts";
export {
  type Claim,
  type ClaimEvidence,
  type ClaimQualifier,
  type ClaimReason,
  type ClaimStatistic,
  claimReasons,
  claimStatistics,
} from "./claim.ts";
export { ClaimError, type ClaimErrorCode, describeClaimError } from "./claim-error.ts";
export { type ComparedClaim, compareClaims } from "./compare-claims.ts";
export { parseClaims } from "./parse-claims.ts";
export { readClaims } from "./read-claims.ts";
