import { distanceDecay, giniTotal } from "../src/flows/indices/index.ts";
import { seededGenerator } from "../src/flows/random/index.ts";
import { fitTwoWayPoisson } from "../src/flows/spatial/two-way-poisson.ts";

/** A gravity table of `areas` areas with noise, and the distances between them. */
function world(areas: number) {
  const generator = seededGenerator(20_200_101);
  const place = Array.from({ length: areas }, () => [generator.uniform(), generator.uniform()]);
  const size = Array.from({ length: areas }, () => Math.exp(2 * generator.normal()));
  const flows = new Float64Array(areas * areas);
  const distances = new Float64Array(areas * areas);
  for (let i = 0; i < areas; i++) {
    for (let j = 0; j < areas; j++) {
      if (i === j) continue;
      const [xi, yi] = place[i] as [number, number];
      const [xj, yj] = place[j] as [number, number];
      const d = 0.01 + Math.hypot(xi - xj, yi - yj);
      distances[i * areas + j] = d;
      flows[i * areas + j] = Math.floor(
        (100 * size[i]! * size[j]! * Math.exp(generator.normal())) / d,
      );
    }
  }
  return { areas, flows, distances };
}

function milliseconds(run: () => unknown, repetitions: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let r = 0; r < repetitions; r++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Every pair of cells, as the definition says: `O(K²)`. */
function giniByPairs(flows: Float64Array, areas: number): number {
  const cells = flows.filter((_, c) => c % (areas + 1) !== 0);
  const total = cells.reduce((sum, m) => sum + m, 0);
  let sum = 0;
  for (const a of cells) for (const b of cells) sum += Math.abs(a - b);
  return sum / (2 * (cells.length - 1) * total);
}

/** Poisson regression on a dense design of `2n` indicator and distance columns, as a general GLM routine does it. */
function decayByDenseRegression(
  flows: Float64Array,
  distances: Float64Array,
  areas: number,
): number {
  const columns = 2 * areas;
  const cells = Array.from(flows.keys()).filter((c) => c % (areas + 1) !== 0);
  const design = cells.map((c) => {
    const row = new Float64Array(columns);
    row[Math.floor(c / areas)] = 1;
    if (c % areas > 0) row[areas + (c % areas) - 1] = 1;
    row[columns - 1] = Math.log(distances[c]!);
    return row;
  });
  let predictor = cells.map((c) => Math.log(flows[c]! + 0.5));
  let last = 0;
  for (let iteration = 0; iteration < 50; iteration++) {
    const normal = new Float64Array(columns * (columns + 1));
    design.forEach((row, r) => {
      const mean = Math.exp(predictor[r]!);
      const working = predictor[r]! + (flows[cells[r]!]! - mean) / mean;
      for (let a = 0; a < columns; a++) {
        const weighted = mean * row[a]!;
        const at = a * (columns + 1);
        for (let b = 0; b < columns; b++) normal[at + b] = normal[at + b]! + weighted * row[b]!;
        normal[at + columns] = normal[at + columns]! + weighted * working;
      }
    });
    const beta = eliminate(normal, columns);
    predictor = design.map((row) => row.reduce((sum, x, a) => sum + x * beta[a]!, 0));
    const exponent = beta[columns - 1]!;
    if (iteration > 0 && Math.abs(exponent - last) < 1e-10) return exponent;
    last = exponent;
  }
  return last;
}

function eliminate(augmented: Float64Array, size: number): Float64Array {
  const width = size + 1;
  for (let k = 0; k < size; k++) {
    const pivot = augmented[k * width + k]!;
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = augmented[i * width + k]! / pivot;
      if (factor === 0) continue;
      for (let j = k; j < width; j++) {
        augmented[i * width + j] = augmented[i * width + j]! - factor * augmented[k * width + j]!;
      }
    }
  }
  return Float64Array.from(
    { length: size },
    (_, i) => augmented[i * width + size]! / augmented[i * width + i]!,
  );
}

const large = world(200);
const small = world(60);

const gini = milliseconds(() => giniTotal(large.flows, 200), 20);
const giniPairs = milliseconds(() => giniByPairs(large.flows, 200), 1);
const giniGap = Math.abs(giniTotal(large.flows, 200) - giniByPairs(large.flows, 200));
console.log(
  `Gini total, N = 200: ${gini.toFixed(2)} ms; all pairs ${giniPairs.toFixed(0)} ms; ${(giniPairs / gini).toFixed(0)} times faster; difference ${giniGap.toExponential(1)}`,
);

const decay = milliseconds(() => distanceDecay(large.flows, large.distances, 200), 5);
console.log(`distance decay, N = 200: ${decay.toFixed(0)} ms`);

const decaySmall = milliseconds(() => distanceDecay(small.flows, small.distances, 60), 10);
const dense = milliseconds(() => decayByDenseRegression(small.flows, small.distances, 60), 1);
const gap = Math.abs(
  distanceDecay(small.flows, small.distances, 60).exponent -
    decayByDenseRegression(small.flows, small.distances, 60),
);
console.log(
  `distance decay, N = 60: ${decaySmall.toFixed(1)} ms; dense regression ${dense.toFixed(0)} ms; ${(dense / decaySmall).toFixed(0)} times faster; difference ${gap.toExponential(1)}`,
);

const fit = fitTwoWayPoisson({
  flow: large.flows.filter((_, c) => c % 201 !== 0),
  origin: Array.from(large.flows.keys())
    .filter((c) => c % 201 !== 0)
    .map((c) => Math.floor(c / 200)),
  destination: Array.from(large.flows.keys())
    .filter((c) => c % 201 !== 0)
    .map((c) => c % 200),
  covariates: large.distances.filter((_, c) => c % 201 !== 0).map(Math.log),
  covariateCount: 1,
});
console.log(
  `Newton steps of the decay, N = 200: ${fit.iterations}; largest relative margin error ${fit.largestRelativeError.toExponential(1)}`,
);
