import { keyColumns, observationColumns } from "../src/edition/index.ts";
import { measures } from "../src/vocabulary/index.ts";

/** `docs/edition-schema.md`, written from the schema and the measures themselves. */
export function editionSchemaDocument(): string {
  const columns = observationColumns.map(
    ({ name, type, holds }) => `| \`${name}\` | ${type} | ${holds} |`,
  );
  const rows = measures.map(
    ({ id, kind, unit, refArea, counterpartArea, model }) =>
      `| \`${id}\` | ${kind} | ${unit} | ${refArea} | ${counterpartArea ?? ""} | ${model ? "MODEL" : ""} |`,
  );
  return `# Schema of an edition

Written by \`npm run generate\` from \`src/edition/schema.ts\` and \`src/vocabulary/measure.ts\`.

An edition is a folder: \`edition.json\` (vintages, hashes, licences, reconciled totals, row counts)
and one Parquet file for each source, all with the columns below, one row for each published cell.
Any tool that reads Parquet reads an edition:

\`\`\`sql
SELECT REF_AREA, TIME_PERIOD, OBS_VALUE * power(10, UNIT_MULT) AS persons
FROM read_parquet('editions/2024/undesa-ims-2020-destination.*.parquet')
WHERE MEASURE = 'MIG_STOCK' AND SEX = '_T' AND REF_AREA = '001';
\`\`\`

## Observations

| column | type | holds |
|---|---|---|
${columns.join("\n")}

Within a source, a fact is given once: ${keyColumns.map((name) => `\`${name}\``).join(", ")}
are unique together. A value is identified by its cell: \`<SOURCE>:<FILE>[:<SHEET>]!<column letters><row>\`.

\`OBS_VALUE\` is the number exactly as the cell states it; multiply by \`10^UNIT_MULT\` to have it in
\`UNIT_MEASURE\`. A missing value has no \`OBS_VALUE\`; \`OBS_STATUS\` says why: O not available,
M cannot exist, L not collected, Q suppressed. It is never zero.

## Measures

Values of different kinds are never added to each other. REF_AREA and COUNTERPART_AREA have the
roles given here.

| measure | kind | unit | REF_AREA | COUNTERPART_AREA | |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}
