import type { NumberRecord } from "../../data/number-record.ts";

/** Records of one measure and year: what is the same in all of them stands once. */
export interface SharedRecords {
  readonly shared: Partial<NumberRecord>;
  readonly numbers: readonly Partial<NumberRecord>[];
}

/** Parts of a record that hold for a whole file where they are equal. */
const sharable = [
  "unit",
  "kind",
  "indicator",
  "statistic",
  "method",
  "bases",
  "caveats",
  "sources",
  "model",
] as const satisfies readonly (keyof NumberRecord)[];

/** Takes out of records what most of them share; a record that differs keeps its own. */
export function shareRecords(records: readonly NumberRecord[]): SharedRecords {
  const shared: Partial<Record<keyof NumberRecord, unknown>> = {};
  for (const key of sharable) {
    const first = records.find((record) => record[key] !== undefined)?.[key];
    // Undefined cannot be told from shared: such a part stays in every record.
    if (first !== undefined && records.every((record) => record[key] !== undefined))
      shared[key] = first;
  }
  const same = (key: string, value: unknown, record: NumberRecord) =>
    key === "id"
      ? value === usualId(record)
      : key in shared &&
        JSON.stringify(shared[key as keyof NumberRecord]) === JSON.stringify(value);
  return {
    shared: shared as Partial<NumberRecord>,
    numbers: records.map(
      (record) =>
        Object.fromEntries(
          Object.entries(record).filter(([key, value]) => !same(key, value, record)),
        ) as Partial<NumberRecord>,
    ),
  };
}

/** The records as they were. */
export function wholeRecords({ shared, numbers }: SharedRecords): NumberRecord[] {
  return numbers.map((record) => {
    const whole = { ...shared, ...record } as NumberRecord;
    return { ...whole, id: record.id ?? usualId(whole) };
  });
}

/** The identifier that indicators give a figure: what it is, then its subject by name. */
function usualId({
  indicator,
  statistic,
  subject,
}: Pick<NumberRecord, "indicator" | "statistic" | "subject">): string {
  const parts = Object.keys(subject)
    .sort()
    .map((name) => `${name}=${subject[name]}`);
  return [indicator, statistic, ...parts].join("/");
}
