import type { NumberRecord } from "../data/number-record.ts";
import type { SourceFact } from "../page-context.ts";

/** What a citation is made of: words of the page's language, the sources, and where the number stands. */
export interface Cited {
  readonly record: NumberRecord;
  /** Value with its unit, as printed. */
  readonly value: string;
  /** What the number says: statistic and subject. */
  readonly statement: string;
  readonly caveats: readonly string[];
  readonly sources: readonly SourceFact[];
  readonly edition: string;
  readonly address: string;
}

/** The number as a sentence with sources, release and caveats: a copied figure copies them all. */
export function citedText({ value, statement, caveats, sources, edition, address }: Cited): string {
  const said = sources.map(({ citation, vintage }) => `${citation} (${vintage})`).join("; ");
  return [
    `${statement}: ${value}.`,
    ...caveats,
    said === "" ? "" : `${said}.`,
    `Waymark ${edition}. ${address}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A BibTeX entry; braces and backslashes of texts are escaped. */
export function citedBibtex({
  record,
  value,
  statement,
  sources,
  edition,
  caveats,
  address,
}: Cited): string {
  const lines = [
    ["title", `${statement}: ${value}`],
    ["author", sources.map(({ publisher }) => `{${escaped(publisher)}}`).join(" and ")],
    ["year", edition],
    ["edition", sources.map(({ vintage }) => escaped(vintage)).join("; ")],
    ["note", caveats.map(escaped).join(" ")],
    ["howpublished", `Waymark ${edition}`],
    ["url", address],
  ].filter(([, text]) => text !== "");
  const key = record.id.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
  const fields = lines.map(([name, text]) =>
    name === "author" || name === "edition" || name === "note"
      ? `  ${name} = {${text}}`
      : `  ${name} = {${escaped(text!)}}`,
  );
  return `@misc{waymark-${key},\n${fields.join(",\n")}\n}`;
}

/** A reference in the style of the American Psychological Association, caveats in brackets. */
export function citedApa({ value, statement, sources, edition, caveats, address }: Cited): string {
  const authors = sources
    .map(({ publisher }) => publisher)
    .filter(unique)
    .join(", & ");
  const vintages = sources.map(({ vintage }) => vintage).join("; ");
  const notes = caveats.length > 0 ? ` [${caveats.join(" ")}]` : "";
  return `${authors} (${edition}). ${statement}: ${value}${notes} (${vintages}). Waymark. ${address}`;
}

function escaped(text: string): string {
  return text.replace(/[{}\\]/g, (sign) => `\\${sign}`);
}

function unique(text: string, position: number, all: readonly string[]): boolean {
  return all.indexOf(text) === position;
}
