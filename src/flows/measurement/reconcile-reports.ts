import { expectedErrors, reportPrecisions } from "./expected-errors.ts";
import { type MeasurementOptions, measurementSettings } from "./measurement-options.ts";
import { checkMirrorReports, type MirrorReports } from "./mirror-reports.ts";
import { type ModelVariances, type Posterior, posterior } from "./posterior.ts";
import { type ReportGraph, reportGraph } from "./report-graph.ts";

/** Coverage of one reporter, side and step: the logarithm of counted over true moves. */
export interface ReporterCoverage {
  readonly side: "receiver" | "sender";
  readonly reporter: number;
  readonly step: number;
  readonly logCoverage: number;
  readonly deviation: number;
}

/** What the reports say together, one entry per corridor and step that has a report. */
export interface ReconciledFlows {
  readonly sender: Int32Array;
  readonly receiver: Int32Array;
  readonly step: Int32Array;
  /** Posterior mean of the log of true moves a year; its exponential is the posterior median. */
  readonly logRate: Float64Array;
  /** Posterior standard deviation of `logRate`. */
  readonly deviation: Float64Array;
  /** Number of reports in this step, 1 or 2. */
  readonly reports: Uint8Array;
  readonly coverage: readonly ReporterCoverage[];
  /** Standard deviation of what is left between report and flow, by side and reporter. */
  readonly noise: readonly {
    readonly side: "receiver" | "sender";
    readonly reporter: number;
    readonly deviation: number;
  }[];
  /** Standard deviation of the change of a log flow between steps; infinite where they are not linked. */
  readonly change: number;
  readonly emSteps: number;
}

/**
 * Reconciles what both ends of a corridor report (methods 15): a report is the true flow times the coverage of its
 * reporter times noise,
 * `log z = log y + κ(side, reporter, step) + ε`, with counting variance `1/(z + ½)`, a noise variance per reporter
 * and a spread of the coverage between corridors; log flows of a corridor are free, or linked by a random walk. Coverage is
 * anchored by the priors of its class. Variances are estimated by EM on the exact Gaussian posterior, whose cost is
 * linear in corridors.
 *
 * Definitions are made comparable through the coverage parameters; the flows are moves a year under the definition
 * to which the receivers of the class `low` are anchored (12 months).
 *
 * After Raymer, Wiśniowski, Forster, Smith & Bijak 2013; de Beer, Raymer, van der Erf & van Wissen 2010.
 *
 * @throws FlowError naming the entry that is out of range
 */
export function reconcileReports(
  reports: MirrorReports,
  options: MeasurementOptions = {},
): ReconciledFlows {
  const settings = measurementSettings(options);
  checkMirrorReports(reports, settings.classes.length);
  const graph = reportGraph(reports);
  const variances: ModelVariances = {
    noise: Float64Array.from(graph.noises, ({ side }) =>
      side === 0 ? settings.noise.receiver : settings.noise.sender,
    ),
    change: settings.link === "walk" ? 0.25 : Number.POSITIVE_INFINITY,
    levelMean: meanLogRate(graph),
  };
  let weights: Float64Array[] = graph.corridors.map((c) =>
    new Float64Array(c.reports.length).fill(1),
  );
  let coverage: Float64Array = new Float64Array(graph.parameters.length);
  let state: Posterior | undefined;
  let emSteps = 0;
  for (let moved = Number.POSITIVE_INFINITY; emSteps < settings.maximumSteps && moved > 1e-3; ) {
    emSteps += 1;
    const precisions = reportPrecisions(graph, variances, coverage, weights, settings);
    state = posterior(graph, reports.steps, precisions, variances, settings);
    coverage = state.coverage;
    const update = expectedErrors(graph, reports.steps, state, variances, weights, settings);
    weights = update.weights;
    moved = update.moved;
  }
  return listed(graph, reports.steps, state!, variances, emSteps);
}

function meanLogRate({ corridors }: ReportGraph): number {
  let sum = 0;
  let count = 0;
  for (const { reports } of corridors)
    for (const { logRate } of reports) {
      sum += logRate;
      count += 1;
    }
  return count > 0 ? sum / count : 0;
}

function listed(
  { corridors, parameters, noises }: ReportGraph,
  steps: number,
  state: Posterior,
  variances: ModelVariances,
  emSteps: number,
): ReconciledFlows {
  const rows = corridors.flatMap(({ reports }, c) =>
    [...new Set(reports.map(({ step }) => step))].map((step) => ({ c, step })),
  );
  const covariance = state.coverageCovariance;
  const size = parameters.length;
  const side = (s: 0 | 1) => (s === 0 ? "receiver" : "sender");
  return {
    sender: Int32Array.from(rows, ({ c }) => corridors[c]!.sender),
    receiver: Int32Array.from(rows, ({ c }) => corridors[c]!.receiver),
    step: Int32Array.from(rows, ({ step }) => step),
    logRate: Float64Array.from(rows, ({ c, step }) => state.corridors[c]!.mean[step]!),
    deviation: Float64Array.from(rows, ({ c, step }) =>
      Math.sqrt(state.corridors[c]!.covariance[step * steps + step]!),
    ),
    reports: Uint8Array.from(
      rows,
      ({ c, step }) => corridors[c]!.reports.filter((r) => r.step === step).length,
    ),
    coverage: parameters.map((parameter, at) => ({
      side: side(parameter.side),
      reporter: parameter.reporter,
      step: parameter.step,
      logCoverage: state.coverage[at]!,
      deviation: Math.sqrt(covariance[at * size + at]!),
    })),
    noise: noises.map((noise, at) => ({
      side: side(noise.side),
      reporter: noise.reporter,
      deviation: Math.sqrt(variances.noise[at]!),
    })),
    change: Math.sqrt(variances.change),
    emSteps,
  };
}
