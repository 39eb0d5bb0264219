import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { type AreaCode, worldRegionOf } from "../src/areas/index.ts";
import { valueIdSql } from "../src/edition/value-id.ts";

/**
 * Cuts the values of the example maps out of the embedded edition and of out/estimates, with the
 * identifier of each: `node node_modules/.waymark-tools/scripts/figure-extracts.js`.
 */
const folder = "test/figures/extracts";
const edition = "editions/2024";
const destination = tableOf("undesa-ims-2020-destination");
const estimates = "out/estimates/undesa-ims-2024.2015-P5Y.parquet";
const site = "flow:undesa-ims-2024:2015-P5Y:_T:waymark";

const database = await (await DuckDBInstance.create()).connect();
interface Extract {
  readonly rows: readonly unknown[];
  readonly nodes?: readonly unknown[];
  readonly [about: string]: unknown;
}
type Row = readonly (string | number | null)[];

const share = await rows(
  `SELECT REF_AREA, OBS_VALUE, ${valueIdSql} FROM '${destination}'
   WHERE MEASURE = 'MIG_STOCK_PC_POP' AND TIME_PERIOD = '2020' AND SEX = '_T' ORDER BY REF_AREA`,
);
write("migrant-share-2020", {
  label: "as published",
  source: "undesa-ims-2020-destination",
  licence: "CC BY 3.0 IGO",
  columns: ["area", "percent", "trace"],
  rows: share.filter(([area]) => regionOf(String(area))),
});

const model = {
  label: "MODEL",
  source: "Waymark estimate from UN DESA, International Migrant Stock 2024 and WPP 2024",
  estimates: "undesa-ims-2024, 2015–2020, method waymark, both sexes, 80 per cent intervals",
  table: estimateHash(),
  licence: "CC BY 3.0 IGO (inputs)",
  trace: `${site}:{origin}-{destination}`,
};
const flow = `SELECT COUNTERPART_AREA AS o, REF_AREA AS d, OBS_VALUE AS v, LOWER_80 AS low, UPPER_80 AS high
  FROM '${estimates}' WHERE METHOD = 'waymark' AND SEX = '_T'`;
const all = (await rows(`${flow} ORDER BY v DESC, o, d`)) as [
  string,
  string,
  number,
  number,
  number,
][];
const whole = (row: [string, string, number, number, number]) =>
  [row[0], row[1], ...row.slice(2).map((v) => Math.round(Number(v)))] as const;
const positive = all.filter(([, , value]) => value >= 0.5);
write("flows-2015-2020", {
  ...model,
  corridors: positive.length,
  total: Math.round(sum(positive)),
  columns: ["origin", "destination", "persons", "low", "high"],
  rows: positive.slice(0, 300).map(whole),
  nodes: nodes(),
});
write("flows-of-mexico-2015-2020", {
  ...model,
  columns: ["origin", "destination", "persons", "low", "high"],
  rows: positive.filter(([o, d, v]) => (o === "MEX" || d === "MEX") && v >= 50).map(whole),
});
write("flows-between-regions-2015-2020", {
  ...model,
  columns: ["origin", "destination", "persons"],
  rows: betweenRegions(),
});
const population = new Map(
  (
    await rows(
      `SELECT REF_AREA, OBS_VALUE * 10 ** UNIT_MULT FROM '${destination}'
       WHERE MEASURE = 'POP' AND TIME_PERIOD = '2020' AND SEX = '_T'`,
    )
  ).map(([area, persons]) => [String(area), Number(persons)]),
);
write("flows-from-the-philippines-2015-2020", {
  ...model,
  population: "undesa-ims-2020-destination, 2020",
  columns: ["destination", "persons", "low", "high", "population"],
  rows: all
    .filter(([o, d]) => o === "PHL" && population.has(d))
    .map(([, d, ...v]) => [d, ...v.map((x) => Number(x.toFixed(1))), population.get(d)!]),
});

/** Movements between regions, and of the largest areas of two regions with everything else. */
function betweenRegions(): Row[] {
  const named = new Set(["419", "021"].flatMap(largestOf));
  const sums = new Map<string, number>();
  const add = (a: string, b: string, value: number) =>
    sums.set(`${a} ${b}`, (sums.get(`${a} ${b}`) ?? 0) + value);
  for (const [o, d, v] of positive) {
    const [from, to] = [regionOf(o)!, regionOf(d)!];
    add(from, to, v);
    const [a, b] = [named.has(o) ? o : from, named.has(d) ? d : to];
    if (a !== from) add(a, to, v);
    if (b !== to) add(from, b, v);
    if (a !== from && b !== to) add(a, b, v);
  }
  return [...sums].map(([key, v]) => [...key.split(" "), Number(v.toFixed(1))]);
}

function largestOf(region: string): string[] {
  const sizes = new Map<string, number>();
  for (const [o, d, v] of positive)
    for (const area of [o, d])
      if (regionOf(area) === region) sizes.set(area, (sizes.get(area) ?? 0) + v);
  return [...sizes]
    .filter(([, size]) => size >= 100_000)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([area]) => area);
}

function nodes(): Row[] {
  const totals = new Map<string, [number, number]>();
  const add = (area: string, at: 0 | 1, value: number) => {
    const own = totals.get(area) ?? [0, 0];
    own[at] += value;
    totals.set(area, own);
  };
  for (const [o, d, v] of positive) {
    add(o, 1, v);
    add(d, 0, v);
  }
  return [...totals].sort().map(([area, [into, out]]) => [area, Math.round(into), Math.round(out)]);
}

function sum(list: readonly (readonly [string, string, number, number, number])[]): number {
  return list.reduce((total, [, , value]) => total + value, 0);
}

function regionOf(code: string): string | undefined {
  try {
    return worldRegionOf(code as AreaCode);
  } catch {
    return undefined;
  }
}

async function rows(sql: string): Promise<Row[]> {
  return (await (await database.runAndReadAll(sql)).getRowsJson()) as Row[];
}

function tableOf(source: string): string {
  return join(edition, readdirSync(edition).find((name) => name.startsWith(`${source}.`))!);
}

function estimateHash(): string {
  const record = JSON.parse(readFileSync("out/estimates/estimates.json", "utf8")) as {
    periods: { table: { file: string; sha256: string } }[];
  };
  return record.periods.find(({ table }) => estimates.endsWith(table.file))!.table.sha256;
}

function write(name: string, content: Extract): void {
  mkdirSync(folder, { recursive: true });
  const { rows: lines, nodes: ends, ...head } = content;
  const list = (items: readonly unknown[]) =>
    `[\n${items.map((r) => JSON.stringify(r)).join(",\n")}\n]`;
  const start = JSON.stringify(head).slice(0, -1);
  writeFileSync(
    `${folder}/${name}.json`,
    `${start},\n"rows":${list(lines)}${ends ? `,\n"nodes":${list(ends)}` : ""}}\n`,
  );
  console.log(name, lines.length);
}
