/**
 * What is known of a class of reporters before their reports are compared: the logarithm of the share of true moves
 * that they count is normal with this mean and standard deviation. Above 0 they count more than the 12-month
 * definition asks for, as reporters without a limit of duration do.
 */
export interface CoveragePrior {
  readonly mean: number;
  readonly deviation: number;
}

/** A class of coverage with its priors for either side; senders miss more than receivers. */
export interface CoverageClass {
  readonly id: string;
  readonly receiver: CoveragePrior;
  readonly sender: CoveragePrior;
}

/**
 * The classes of undercount of the experts' scores that travel with Eurostat's reports (low, medium, high), and
 * `unknown` for reporters without a score. Receivers of the class low are the scale: their coverage is taken as 95 %
 * within 10 %; a looser class with the same centre serves years before the common 12-month definition of 2009.
 */
export const coverageClasses: readonly CoverageClass[] = [
  coverageClass("low", [-0.05, 0.1], [-0.2, 0.3]),
  coverageClass("low-before-2010", [-0.05, 0.2], [-0.2, 0.3]),
  coverageClass("medium", [-0.3, 0.3], [-0.6, 0.4]),
  coverageClass("medium-before-2010", [-0.3, 0.6], [-0.6, 0.4]),
  coverageClass("high", [-0.8, 0.5], [-1.2, 0.6]),
  coverageClass("high-before-2010", [-0.8, 1], [-1.2, 0.6]),
  coverageClass("unknown", [-0.2, 0.4], [-0.5, 0.7]),
  coverageClass("unknown-before-2010", [-0.2, 0.8], [-0.5, 0.7]),
];

function coverageClass(
  id: string,
  [receiverMean, receiverDeviation]: readonly [number, number],
  [senderMean, senderDeviation]: readonly [number, number],
): CoverageClass {
  return {
    id,
    receiver: { mean: receiverMean, deviation: receiverDeviation },
    sender: { mean: senderMean, deviation: senderDeviation },
  };
}
