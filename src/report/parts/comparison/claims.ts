import { areaName, isAreaCode } from "../../../areas/index.ts";
import { hasMessage, message } from "../../../messages/index.ts";
import { type Claim, type ComparedClaim, compareClaims } from "../../claims/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { tableBlock } from "../../compile/table.ts";
import type { Run } from "../../document/document.ts";
import { definitionRuns, labelRun, plainText } from "../../document/index.ts";
import { atCell, type LedgerEntry, type NumberStyle, placeText } from "../../ledger/index.ts";
import { claimFigure, differenceFigure } from "./claim-figure.ts";

interface Row {
  readonly claim: Claim;
  readonly compared: ComparedClaim;
  readonly official: LedgerEntry;
  readonly ours: LedgerEntry | null;
  readonly difference: LedgerEntry | null;
}

/** Comparison annex: official printed figures, ours beside them, the difference and its reason. */
export function comparisonAnnex(claims: readonly Claim[]): Part {
  return async ({ edition, ledger }) => {
    const rows: Row[] = [];
    for (const compared of await compareClaims(edition, claims)) {
      const { claim, ours } = compared;
      const at = (column: number) => atCell("C", claim.id, column);
      rows.push({
        claim,
        compared,
        official: ledger.enter(at(1), claimFigure(claim)),
        ours: ours && ledger.enter(at(2), ours),
        difference: ours && ledger.enter(at(3), differenceFigure(claim, ours)),
      });
    }
    return (page) => [
      page.heading(1, "comparison", "comparison.heading"),
      page.note("comparison.note"),
      table(page, rows),
    ];
  };
}

function table(page: Page, rows: readonly Row[]) {
  const word = (key: string) => definitionRuns(message(page.language, `claim-table.${key}`));
  const none = word("none");
  return tableBlock(page, {
    id: "C",
    caption: page.say("comparison.caption"),
    columns: [
      { heading: word("statistic"), numeric: false, width: 0.45 },
      { heading: word("official"), numeric: true, width: 0.13 },
      { heading: word("ours"), numeric: true, width: 0.13 },
      { heading: word("difference"), numeric: true, width: 0.13 },
      { heading: word("reason"), numeric: false, width: 0.16 },
    ],
    rows: byDocument(page, rows).flatMap(([document, printed]) => [
      { cells: [document, [], [], [], []], role: "group" as const },
      ...printed.map((row) => ({ cells: cellsOf(page, row, none) })),
    ]),
    entries: rows.flatMap(({ official, ours, difference }) => [
      official,
      ...(ours ? [ours] : []),
      ...(difference ? [difference] : []),
    ]),
    notes: [word("note"), ...reasonNotes(page, rows)],
  });
}

/** What the reasons of the table mean, each once, in the order of the table. */
function reasonNotes(page: Page, rows: readonly Row[]): readonly (readonly Run[])[] {
  const reasons = new Set(rows.map(({ compared }) => compared.reason));
  return [...reasons].map((reason) =>
    definitionRuns(
      message(page.language, "claim-table.reason-means", {
        reason: message(page.language, `claim-reason.${reason}`),
        meaning: message(page.language, `claim-reason.${reason}.meaning`),
      }),
    ),
  );
}

/** The claims under the document and place that prints them, in the order of the files. */
function byDocument(
  page: Page,
  rows: readonly Row[],
): readonly (readonly [readonly Run[], readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = plainText(documentRuns(page, row.claim));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => [documentRuns(page, group[0]!.claim), group]);
}

function cellsOf(page: Page, row: Row, none: readonly Run[]): readonly (readonly Run[])[] {
  const { claim, compared, official, ours, difference } = row;
  const style = styleOf(claim);
  return [
    subjectRuns(page, claim),
    [page.number(official, style)],
    ours ? [page.number(ours, style)] : none,
    difference ? [page.number(difference, { ...style, signed: true })] : none,
    definitionRuns(message(page.language, `claim-reason.${compared.reason}`)),
  ];
}

/** As many decimals as the printed number; sums of money in words of size, which fit a column. */
function styleOf({ precision, unit }: Claim): NumberStyle {
  if (unit === "us-dollars-a-year") return { words: true };
  return { digits: Math.max(0, Math.round(-Math.log10(precision))) };
}

function documentRuns(page: Page, { document, symbol, place, evidence }: Claim): readonly Run[] {
  const title = message(page.language, `claim-document.${document}`);
  const unverified = evidence === "unverified" && message(page.language, "claim-table.unverified");
  const parts = [title, symbol, place && placeText(place, page.language), unverified].filter(
    Boolean,
  );
  return definitionRuns(parts.join(message(page.language, "list.separator")));
}

function subjectRuns(page: Page, { statistic, area, counterpart, period }: Claim): readonly Run[] {
  const named = [area, counterpart].flatMap((code) => {
    if (code === null) return [];
    if (isAreaCode(code)) return [areaName(code, page.language)];
    return [hasMessage(`instrument.${code}`) ? message(page.language, `instrument.${code}`) : code];
  });
  const parts = [
    message(page.language, `claim-statistic.${statistic}`),
    named.join(" → "),
    periodText(period),
  ];
  return [
    ...definitionRuns(parts.slice(0, -1).join(message(page.language, "list.separator"))),
    { kind: "text", text: message(page.language, "list.separator") },
    labelRun(parts.at(-1)!),
  ];
}

/** `2015/P5Y` as the years at its ends. */
function periodText(period: string): string {
  const [from = "", to = ""] = period.split("/");
  const years = /^P(\d+)Y$/.exec(to)?.[1];
  if (to === "") return from;
  return `${from}–${years === undefined ? to : Number(from) + Number(years)}`;
}
