/** How a border between two pieces is drawn. */
export type BorderStyle = "solid" | "dashed";

/** Borders that United Nations maps dash: undetermined, provisional or armistice lines. */
const dashedPairs = new Set([
  "ISR PSE",
  "EGY SDN",
  "SDN SSD",
  "ETH SOM",
  "KOR PRK",
  "SSD XIT",
  "KEN XIT",
  "PAK XJK",
  "IND XJK",
]);

/** Territories of undetermined status that are dashed on every side. */
const dashedAround = new Set(["XHT", "XBT", "XAC", "XAP"]);

/** The style of the border between two pieces of the source, in either order. */
export function borderStyle(a: string, b: string): BorderStyle {
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  return dashedPairs.has(pair) || dashedAround.has(a) || dashedAround.has(b) ? "dashed" : "solid";
}
