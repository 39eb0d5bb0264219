import type { JSX } from "preact";
import type { PageNumber } from "../data/number-list.ts";
import type { PageContext } from "../page-context.ts";

/** Decimals with which a unit is printed. */
const usualDigits: Readonly<Record<string, number>> = {
  "per-cent": 1,
  "percentage-points": 1,
  "per-cent-a-year": 1,
  "per-1000": 1,
  ratio: 2,
};

/** A share that would print as zero takes as many decimals as show that it is none. */
function digitsOf(value: number, unit: string): number {
  const digits = usualDigits[unit] ?? 0;
  if (digits === 0 || value === 0) return digits;
  return Math.abs(value) < 0.5 * 10 ** -digits
    ? Math.min(4, Math.ceil(-Math.log10(Math.abs(value))))
    : digits;
}

/** Signs of missing values, as United Nations tables use them; zero is never one of them. */
const signs: Readonly<Record<string, string>> = {
  "not-applicable": "–",
  "not-loaded": "○",
};

/**
 * A number that leads to its trace. Without the program in the browser it is text; with it, a button
 * that opens the panel.
 */
export function Num(props: {
  readonly at: Pick<PageContext, "say" | "number">;
  readonly of: PageNumber;
  readonly digits?: number;
  /** Divides the printed value only: 1e6 prints millions. */
  readonly by?: number;
  /** True: its interval stands below it. */
  readonly withInterval?: boolean;
}): JSX.Element {
  const { at, of, by = 1 } = props;
  const { interval, model, unit, value } = of.record;
  if (typeof value !== "number") {
    const reason = at.say(`figure-missing.${value.missing}`);
    return (
      <abbr class="gap" title={reason} data-n={of.at}>
        {signs[value.missing] ?? "…"}
      </abbr>
    );
  }
  const text = at.number(value / by, props.digits ?? digitsOf(value, unit));
  return (
    <>
      <data value={value} data-n={of.at}>
        {text}
      </data>
      {model ? <ModelMark at={at} /> : null}
      {props.withInterval && interval ? (
        <span class="interval">
          <bdi>{at.number(interval.low / by)}</bdi> – <bdi>{at.number(interval.high / by)}</bdi>
        </span>
      ) : null}
    </>
  );
}

/** The label that every modelled value carries. */
export function ModelMark({ at }: { readonly at: Pick<PageContext, "say"> }): JSX.Element {
  return (
    <abbr class="model" title={at.say("model.words")}>
      {at.say("model.mark")}
    </abbr>
  );
}
