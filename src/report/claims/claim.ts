import type { FigureUnit } from "../../indicators/index.ts";

/** What a claim counts; each has a computation, or the reason why there is none. */
export const claimStatistics = [
  "stock",
  "female-stock",
  "male-stock",
  "stock-share",
  "share-change",
  "female-share",
  "annual-rate",
  "intra-regional-share",
  "stock-abroad",
  "stock-corridor",
  "stock-unknown-origin",
  "net-migration",
  "reported-immigration",
  "reported-emigration",
  "price-of-services",
  "price-weighted",
  "price-smart",
  "remittances-gdp",
  "corridor-price",
  "remittances-received",
  "remittances-paid",
  "bilateral-remittances",
  "deaths",
  "deaths-since-2014",
  "refugees",
  "refugees-per-100000",
  "refugee-returns",
  "displaced",
  "displaced-by-conflict",
  "conflict-displacements",
  "disaster-displacements",
  "detections",
  "treaty-parties",
  "ilo-parties",
  "policy-replies",
] as const;
export type ClaimStatistic = (typeof claimStatistics)[number];

export const claimQualifiers = ["exact", "about", "at-least"] as const;
export type ClaimQualifier = (typeof claimQualifiers)[number];

/**
 * Whether the number was read in the publication, in another one that quotes it or in a data table, or
 * whether its place is not established: then the report says so.
 */
export const claimEvidences = ["read", "quoted", "tabled", "unverified"] as const;
export type ClaimEvidence = (typeof claimEvidences)[number];

/**
 * Why ours and the official number differ, or that they agree:
 * - `agrees`: the same to the last printed digit, from the same release;
 * - `rounding`: within one unit of the last printed digit;
 * - `vintage-revised`: ours comes from another release of the same series;
 * - `vintage-not-loaded`: the release is not in the edition, and none that states the number;
 * - `denominator`: known origin instead of all migrants;
 * - `definition`: another statistic under a similar name;
 * - `date`: another day or month of reference;
 * - `slip`: the publication contradicts its own numbers;
 * - `source-not-loaded`: no source of the statistic is in the edition.
 */
export const claimReasons = [
  "agrees",
  "rounding",
  "vintage-revised",
  "vintage-not-loaded",
  "denominator",
  "definition",
  "date",
  "slip",
  "source-not-loaded",
  "unexplained",
] as const;
export type ClaimReason = (typeof claimReasons)[number];

/** One number that an official publication prints: a fact, entered from the publication. */
export interface Claim {
  readonly id: string;
  /** Key of the publication; title under `claim-document.<key>`. */
  readonly document: string;
  /** United Nations symbol or other identifier, or null. */
  readonly symbol: string | null;
  /** Paragraph, page or table, or null. */
  readonly place: string | null;
  readonly statistic: ClaimStatistic;
  /** Area, `001` the world, or an instrument. */
  readonly area: string;
  readonly counterpart: string | null;
  /** As printed: a year, a quarter, a month, or a span `1990/2024`. */
  readonly period: string;
  readonly value: number;
  /** Size of the last printed digit, in the unit. */
  readonly precision: number;
  readonly unit: FigureUnit;
  readonly qualifier: ClaimQualifier;
  readonly basis: string;
  /** Release on which the number rests. */
  readonly vintage: string;
  /** Reason known beforehand, or null. */
  readonly reason: "slip" | "definition" | null;
  readonly evidence: ClaimEvidence;
  /** File and line. */
  readonly origin: string;
}
