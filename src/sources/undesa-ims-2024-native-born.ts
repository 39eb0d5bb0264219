import { timePeriod } from "../vocabulary/index.ts";
import type { PublishedTotal, Source } from "./contract/index.ts";
import { migrantStock } from "./layouts/undesa-ims.ts";
import { citation2024, mark2024, sexes2024, years2024 } from "./layouts/undesa-ims-2024.ts";
import { expectHeadings, expectLength, type Reading } from "./reading/index.ts";

const headings = ["country", "year", "sex", "native_born", "population"];
const columns = { country: 0, year: 1, sex: 2, native_born: 3, population: 4 } as const;
const countries = 230;

async function read(reading: Reading): Promise<void> {
  await reading.csv("native-born", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      return;
    }
    expectLength(row, headings.length);
    const year = row.text(columns.year);
    if (!years2024.includes(year)) {
      row.fail("wrong-vintage", columns.year, { expected: years2024.join(", "), found: year });
    }
    const about = {
      refArea: row.area(columns.country, { by: "code", scheme: "undesa-ims" }),
      sex: row.code(columns.sex, sexes2024),
      timePeriod: timePeriod(year),
    };
    for (const [column, measure] of [
      [columns.native_born, "NATIVE_BORN"],
      [columns.population, "POP"],
    ] as const) {
      reading.observe(row, column, { ...about, measure }, row.integer(column, "persons"));
    }
  });
}

const cells = (measure: "NATIVE_BORN" | "POP"): PublishedTotal => ({
  id: `cells-${measure}`,
  of: { measure },
  by: "count-all",
  equals: countries * years2024.length * 3,
  published: `${countries} countries, ${years2024.length} years, both sexes together and each alone`,
});

/**
 * Population and native-born residents beside the matrices of `undesa-ims-2024-bilateral`, by
 * country, year and sex — **a conversion**. Native-born is population less migrants of *known*
 * origin, so that migrants of unknown origin count among the native-born: correct it before
 * demographic accounting (trap X10).
 */
export const undesaIms2024NativeBorn: Source = {
  ...migrantStock,
  id: "undesa-ims-2024-native-born",
  title: "International Migrant Stock 2024: Population and native-born (conversion)",
  vintage: mark2024,
  published: "2025-01",
  citation: `${citation2024} Population less migrants of known origin, converted.`,
  measures: ["NATIVE_BORN", "POP"],
  files: [
    {
      key: "native-born",
      path: "undesa-ims/ims2024_native_born.csv",
      sha256: "dd8b99956f66eedf1e651843b30fe44f7016bbcbea4172ee76489de5c13e7ad2",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    ...(["2020", "2024"] as const).map(
      (year): PublishedTotal => ({
        id: `sexes-${year}`,
        of: { measure: "POP", sex: "_T", timePeriod: year },
        equals: year === "2020" ? 7_862_486_521 : 8_138_014_512,
        published: "Sum of the file; the males and females of each country add up to its total",
      }),
    ),
    cells("NATIVE_BORN"),
    cells("POP"),
  ],
  read,
};
