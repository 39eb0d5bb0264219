import type { Part } from "../compile/part.ts";
import { sourceLine } from "../compile/source-line.ts";

/** Sources, releases, bases and licences of every number of the brief, named once. */
export const sourcesPart: Part = async ({ edition, ledger }) => {
  return ({ language }) => [
    {
      kind: "paragraph",
      role: "source",
      runs: sourceLine(
        edition,
        ledger.entries.map(({ figure }) => figure),
        language,
      ),
    },
  ];
};
