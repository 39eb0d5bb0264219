import { fewestPersonsCompared, type Summary } from "../../edition/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { formatNumber } from "./number.ts";
import { type TextColumn, textTable } from "./text-table.ts";
import { areaWord, codeWord, conceptWord, periodWord, sourceWord, valueWord } from "./words.ts";

/** The one-page summary of an edition in a language. */
export function summaryText(language: Language, summary: Summary): string {
  return [
    headText(language, summary),
    worldStockText(language, summary),
    disagreementsText(language, summary),
    coverageText(language, summary),
  ].join("\n\n");
}

const heading = (language: Language, key: string, align?: "right"): TextColumn => ({
  heading: message(language, `column.${key}`),
  ...(align && { align }),
});

function headText(language: Language, summary: Summary): string {
  const { edition, observations, missing, coverage } = summary;
  const title = message(language, "summary.title", { edition });
  const counts = message(language, "summary.counts", {
    sources: formatNumber(language, coverage.length),
    values: formatNumber(language, observations),
    missing: formatNumber(language, missing),
  });
  return `${title}\n${"=".repeat(72)}\n${counts}`;
}

function worldStockText(language: Language, { worldStocks }: Summary): string {
  const number = (n: number | null) => (n === null ? "–" : formatNumber(language, n));
  const rows = worldStocks.map((stock) => {
    const total =
      stock.reach === "known-origin-only"
        ? message(language, "summary.known-origin-only")
        : number(stock.printed?.value ?? stock.destinations);
    return [
      stock.vintage,
      stock.timePeriod,
      total,
      number(stock.knownOrigin),
      number(stock.unknownOrigin),
    ];
  });
  const table = textTable(
    [
      heading(language, "vintage"),
      heading(language, "year"),
      heading(language, "world-total", "right"),
      heading(language, "known-origin", "right"),
      heading(language, "unknown-origin", "right"),
    ],
    rows,
  );
  return [
    message(language, "summary.world"),
    table,
    `  ${message(language, "summary.world-note")}`,
  ].join("\n");
}

function disagreementsText(language: Language, { disagreements }: Summary): string {
  const title = message(language, "summary.disagreements", {
    count: disagreements.length,
    fewest: formatNumber(language, fewestPersonsCompared),
  });
  if (disagreements.length === 0) {
    return `${title}\n  ${message(language, "summary.no-disagreements")}`;
  }
  const blocks = disagreements.map((d, i) => {
    const corridor = `${areaWord(language, d.origin ?? "")} → ${areaWord(language, d.destination ?? "")}`;
    const parts = [
      conceptWord(language, d.concept),
      periodWord(d.timePeriod),
      d.basis && codeWord(language, "basis", d.basis),
      d.category,
      message(language, "summary.ratio", { ratio: formatNumber(language, d.ratio, 1) }),
    ];
    const values = [d.smallest, d.largest].map((value) => [
      valueWord(language, value.value),
      codeWord(language, "measure", value.measure),
      value.id,
    ]);
    const table = textTable(
      [{ heading: "", align: "right" }, { heading: "" }, { heading: "" }],
      values,
      5,
    )
      .split("\n")
      .slice(1)
      .join("\n");
    return `  ${i + 1}. ${corridor} · ${parts.filter(Boolean).join(" · ")}\n${table}`;
  });
  return `${title}\n${blocks.join("\n")}`;
}

function coverageText(language: Language, { coverage }: Summary): string {
  const table = textTable(
    [
      heading(language, "source"),
      heading(language, "values", "right"),
      heading(language, "missing", "right"),
      heading(language, "areas", "right"),
      heading(language, "years"),
      heading(language, "vintage"),
      heading(language, "licence"),
    ],
    coverage.map((c) => [
      sourceWord(language, c.source, c.title),
      formatNumber(language, c.observations),
      formatNumber(language, c.missing),
      formatNumber(language, c.areas),
      c.firstYear === c.lastYear ? String(c.firstYear) : `${c.firstYear}–${c.lastYear}`,
      c.vintage,
      c.licence,
    ]),
  );
  return `${message(language, "summary.coverage")}\n${table}`;
}
