import type { FlowMethodId } from "../../flows/estimate.ts";
import { publishedMethods } from "../../flows/published-methods.ts";
import type { FlowBootstrapOptions, InputErrors } from "../../flows/uncertainty/bootstrap/index.ts";
import { UsageError } from "../frame/usage-error.ts";

/** What a reader may say about intervals. */
export interface IntervalOptions {
  readonly intervals?: "bootstrap";
  readonly draws?: number;
  readonly randomSeed?: number;
  readonly stockError?: number;
  readonly correlation?: number;
  readonly birthsError?: number;
  readonly deathsError?: number;
  readonly populationError?: number;
  readonly workers?: number;
}

/** The errors of the inputs that are assumed where none are stated; they are printed with every result. */
export const assumedErrors = {
  relativeError: 0.15,
  correlation: 0.8,
  births: 0.03,
  deaths: 0.03,
  population: 0,
} as const;

/** The only kind of interval that inputs can give. @throws UsageError `unknown-code` */
export function intervalsArgument(text: string): "bootstrap" {
  if (text === "bootstrap") return text;
  throw new UsageError("unknown-code", { found: text, option: "--intervals", known: "bootstrap" });
}

/** A standard error of a logarithm, 0 to 5. @throws UsageError `not-an-error` */
export function errorArgument(text: string): number {
  const error = Number(text);
  if (/^\d*\.?\d+$/.test(text) && error <= 5) return error;
  throw new UsageError("not-an-error", { found: text });
}

/** Methods with intervals of their own, which carry more than errors of the inputs. */
function statesIntervals(method: FlowMethodId): boolean {
  return publishedMethods.every(({ id }) => id !== method);
}

/** The errors of the inputs: stated ones, others as assumed. */
export function inputErrors(options: IntervalOptions): Record<keyof InputErrors, number> {
  return {
    relativeError: options.stockError ?? assumedErrors.relativeError,
    correlation: options.correlation ?? assumedErrors.correlation,
    births: options.birthsError ?? assumedErrors.births,
    deaths: options.deathsError ?? assumedErrors.deaths,
    population: options.populationError ?? assumedErrors.population,
  };
}

/** Draws and seed of the bootstrap. */
export function drawingOf({ draws = 1000, randomSeed = 1 }: IntervalOptions) {
  return { draws, seed: randomSeed } satisfies FlowBootstrapOptions;
}

/**
 * Refuses options of intervals without intervals, and intervals where the draws would not be of what is estimated.
 *
 * @throws UsageError `option-without-effect`
 */
export function checkIntervalOptions(
  method: FlowMethodId,
  options: IntervalOptions & { readonly compat?: string; readonly seed?: string },
): void {
  const given: Readonly<Record<string, unknown>> = {
    "--draws": options.draws,
    "--random-seed": options.randomSeed,
    "--stock-error": options.stockError,
    "--correlation": options.correlation,
    "--births-error": options.birthsError,
    "--deaths-error": options.deathsError,
    "--population-error": options.populationError,
    "--workers": options.workers,
  };
  if (options.intervals === undefined) {
    for (const [option, value] of Object.entries(given))
      if (value !== undefined)
        throw new UsageError("option-without-effect", {
          ...{ option, method },
          methods: "--intervals bootstrap",
        });
    return;
  }
  if (statesIntervals(method))
    throw new UsageError("option-without-effect", {
      ...{ option: "--intervals bootstrap", method },
      methods: publishedMethods.map(({ id }) => id).join(", "),
    });
  for (const [option, value] of [
    ["--compat", options.compat],
    ["--seed", options.seed],
  ] as const)
    if (value !== undefined)
      throw new UsageError("option-without-effect", {
        ...{ option, method: "--intervals bootstrap" },
        methods: method,
      });
}
