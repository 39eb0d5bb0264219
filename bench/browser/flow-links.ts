import { type FlowEnd, type FlowLink, placeOf } from "../../src/figures/index.ts";

/** Links in number and lengths like those of a period, for taking times only: never shown as a result. */
export function manyLinks(nodes: readonly (readonly [string, number, number])[], count: number) {
  const known = nodes.filter(([area]) => placeOf(area) !== undefined);
  const ends = known.map(
    ([area, into, out]): FlowEnd => ({
      area,
      name: area,
      region: "150",
      into: { value: into, trace: area },
      out: { value: out, trace: area },
    }),
  );
  const links = known
    .flatMap(([origin, , out]) =>
      known.map(([destination, into]): FlowLink => {
        const value = (out * into) / 1e7;
        const interval = { low: value / 3, high: value * 3 };
        return { origin, destination, value: { value, interval, trace: "bench" } };
      }),
    )
    .filter(({ origin, destination }) => origin !== destination)
    .sort((a, b) => b.value.value - a.value.value)
    .slice(0, count);
  return { links, ends };
}
