/**
 * Why a value is missing. A missing value is never zero (trap T05).
 * - `not-available`: the publisher says so (`..`, N/A) or leaves the cell blank
 * - `not-applicable`: the value cannot exist (an area before its independence)
 * - `suppressed`: withheld by the publisher for confidentiality or reliability
 * - `not-collected`: the value exists and was not collected
 */
export type MissingReason = "not-available" | "not-applicable" | "suppressed" | "not-collected";

/** A value that the publisher does not give, with the reason. */
export interface Missing {
  readonly missing: MissingReason;
}

/** An observed number, or the reason why there is none. */
export type ObservedValue = number | Missing;

export const notAvailable: Missing = { missing: "not-available" };
export const notApplicable: Missing = { missing: "not-applicable" };
export const suppressed: Missing = { missing: "suppressed" };
export const notCollected: Missing = { missing: "not-collected" };

/** True if the value is missing. */
export function isMissing(value: ObservedValue): value is Missing {
  return typeof value !== "number";
}

/**
 * Observation status, SDMX code list CL_OBS_STATUS 2.2: A normal, B break in series,
 * E estimated, F forecast, I imputed, P provisional, U low reliability, D definition differs,
 * and the missing values L (not collected), M (cannot exist), O (not available), Q (suppressed).
 */
export type ObservationStatus =
  | "A"
  | "B"
  | "D"
  | "E"
  | "F"
  | "I"
  | "P"
  | "U"
  | "L"
  | "M"
  | "O"
  | "Q";

const statusOfReason: Record<MissingReason, ObservationStatus> = {
  "not-available": "O",
  "not-applicable": "M",
  suppressed: "Q",
  "not-collected": "L",
};

/** The OBS_STATUS code under which a missing value is stored. */
export function statusOfMissing(value: Missing): ObservationStatus {
  return statusOfReason[value.missing];
}

/** The missing value that an OBS_STATUS code stands for, or null if the code is one of a present value. */
export function missingOfStatus(status: string): Missing | null {
  for (const [reason, code] of Object.entries(statusOfReason)) {
    if (code === status) return { missing: reason as MissingReason };
  }
  return null;
}
