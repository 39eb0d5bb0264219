import { corridorEnd, type Spread, type Value } from "../../edition/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { measure } from "../../vocabulary/index.ts";
import { formatNumber } from "./number.ts";

/** How far the values of one fact lie apart, in words; empty for a single value. */
export function spreadText(language: Language, spread: Spread): string {
  if (spread.kind === "single") return "";
  const of = message(language, `spread.of.${spread.of}`);
  if (spread.kind !== "ratio") return message(language, `spread.${spread.kind}`, { of });
  if (spread.ratio === 1) return message(language, "spread.equal", { of });
  const digits = spread.ratio < 1.001 ? 9 : spread.ratio < 1.1 ? 4 : 2;
  const ratio = formatNumber(language, spread.ratio, digits);
  return message(language, "spread.ratio", { of, ratio });
}

/** The command that lists the rivals of a value: `waymark rivals MEX USA 2020`. */
export function rivalsCommand(value: Value): string {
  const { refArea, counterpartArea } = measure(value.measure);
  const year = value.timePeriod.slice(0, 4);
  const end = corridorEnd(refArea);
  if (end === null || value.counterpartArea === null || corridorEnd(counterpartArea) === null) {
    return `waymark rivals ${value.refArea} ${year}`;
  }
  const corridor =
    end === "origin"
      ? [value.refArea, value.counterpartArea]
      : [value.counterpartArea, value.refArea];
  return `waymark rivals ${corridor.join(" ")} ${year}`;
}
