import type { AreaCode } from "./area-code.ts";

/**
 * What an area of the registry is.
 * - `area`: a country or area that exists;
 * - `historical`: one that no longer exists, or exists with another territory under another code;
 * - `group`: a set of areas for which publishers print totals;
 * - `residual`: a place that is not a territory (unknown, stateless, "Other North").
 */
export type AreaKind = "area" | "historical" | "group" | "residual";

/**
 * Key of a footnote that stands beside a name; the words are in the messages.
 * - `kosovo-unsc-1244`: references to Kosovo are in the context of Security Council resolution 1244 (1999);
 * - `falkland-malvinas`: sovereignty in dispute between Argentina and the United Kingdom;
 * - `abyei-status`: final status of the Abyei Area not yet determined;
 * - `statistical-territory`: code of a data set for a territory before a separation, no view on status;
 * - `unhcr-origin-group`: a group of persons that UNHCR lists among the origins, not an area.
 */
export type Footnote =
  | "kosovo-unsc-1244"
  | "falkland-malvinas"
  | "abyei-status"
  | "statistical-territory"
  | "unhcr-origin-group";

/** One entry of the registry. An absent field means that the standard has no such code for it. */
export interface Area {
  readonly code: AreaCode;
  readonly kind: AreaKind;
  /** Name in English as the United Nations writes it. */
  readonly name: string;
  /** UN M49 code, three digits with leading zeros. */
  readonly m49?: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso2?: string;
  /** ISO 3166-1 alpha-3, current or transitionally reserved (ISO 3166-3). */
  readonly iso3?: string;
  /** First day of existence, ISO 8601 date; absent when it lies before the sources begin. */
  readonly from?: string;
  /** First day on which it no longer existed, ISO 8601 date; absent while it exists. */
  readonly to?: string;
  readonly footnote?: Footnote;
}
