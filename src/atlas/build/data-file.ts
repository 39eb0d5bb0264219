/**
 * A file of figures as a classic script, because `fetch` does not work from a disk: it hands its value
 * to the program in the browser and does nothing else.
 *
 * @param key path of the file below `data/`, without ending
 */
export function dataScript(key: string, value: unknown): string {
  return `waymark.receive(${JSON.stringify(key)},${scriptJson(value)});\n`;
}

/** JSON that is safe inside of a script, whatever stands in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
