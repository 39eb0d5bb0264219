import type { BlendCoefficients } from "../../src/flows/blend/index.ts";

/** Six significant digits: far below any coefficient's error, and the same text on every machine. */
function short(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value)
    ? Number(value.toPrecision(6))
    : value;
}

/** The generated file of one set of coefficients. */
export function coefficientsFile(name: string, coefficients: BlendCoefficients): string {
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Coefficients`;
  const { europeanAreas: _, ...own } = coefficients;
  return `// Written by \`npm run fit-estimate\` from the publishers' files; see \`protocol\`. Do not edit.
import type { BlendCoefficients } from "./coefficients.ts";
import { europeanAreas } from "./european-areas.ts";

export const ${constant}: BlendCoefficients = { europeanAreas, ${JSON.stringify(own, short, 1).slice(1)};
`;
}
