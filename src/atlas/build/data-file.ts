import { deflateSync } from "fflate";
import type { Deflated } from "../data/deflated.ts";

/**
 * A file of figures as a classic script, because `fetch` does not work from a disk: it hands its value
 * to the program in the browser and does nothing else.
 *
 * @param key path of the file below `data/`, without ending
 */
export function dataScript(key: string, value: unknown): string {
  return `waymark.receive(${JSON.stringify(key)},${scriptJson(value)});\n`;
}

/**
 * The same for files that only the atlas reads and of which there are hundreds: raw deflate in base 64, a fourth
 * of the bytes on a disk. In plain JavaScript, so that every release of Node writes the same bytes.
 */
export function deflatedScript(key: string, value: unknown): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 6 });
  return dataScript(key, { deflated: Buffer.from(bytes).toString("base64") } satisfies Deflated);
}

/** JSON that is safe inside of a script, whatever stands in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
