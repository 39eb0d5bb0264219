import type { AreaCode } from "../areas/index.ts";
import type { PublishedTotal, Source } from "./contract/index.ts";
import { flowRevision, readFlowWorkbook } from "./layouts/undesa-flow-workbook.ts";
import { workbooks } from "./undesa-flows-2015-workbooks.ts";

const measures = ["IMMIGRATION", "EMIGRATION"] as const;
const world = "001" as AreaCode;

/** Guards against a workbook that was cut between two rows. */
function cellCounts(): PublishedTotal[] {
  return workbooks.flatMap(({ reporter, cells }) =>
    measures.map((measure) => ({
      id: `cells-${reporter}-${measure}`,
      of: { measure, fileKey: reporter },
      by: "count-all" as const,
      equals: measure === "IMMIGRATION" ? cells.immigration : cells.emigration,
      published: "rows of the workbook's tables, 1980 to 2013",
    })),
  );
}

/** The rows by country and residual add up to the printed row Total. New Zealand covers foreigners. */
function printedTotals(): PublishedTotal[] {
  return workbooks.flatMap(({ reporter, totalYear }) =>
    measures.map((measure) => {
      const of = {
        measure,
        fileKey: reporter,
        basis: "RESIDENCE",
        category: reporter === "NZL" ? "foreigners" : "both",
        timePeriod: totalYear,
      } as const;
      return {
        id: `total-${reporter}-${measure}`,
        of: { ...of, counterpartArea: "areas" as const },
        equals: { ...of, counterpartArea: world },
        published: `workbook of ${reporter}, by residence, row Total, ${totalYear}`,
      };
    }),
  );
}

/**
 * UN DESA, International Migration Flows to and from Selected Countries: The 2015 Revision
 * (POP/DB/MIG/Flow/Rev.2015), 42 of the 45 workbooks, one for each reporting country: flows of 1980
 * to 2013 as that country reported them, by previous or next residence and by citizenship.
 *
 * IMMIGRATION has the reporter as destination, EMIGRATION as origin. CATEGORY is the column Coverage:
 * `both`, `citizens` or `foreigners`; values of different coverage or basis are not comparable. `..`
 * is not available. The row Total is the world; Unknown, Stateless and “China (including Hong Kong
 * Special Administrative Region)” are areas of their own. Rows by region are the publisher's sums of
 * the rows by country and are kept as groups; their Unknown (unknown and stateless together) is left
 * out as derived, and their column of 2013 is blank in every workbook. The workbooks hold no
 * statement of a duration criterion: reporters' definitions must be taken from elsewhere.
 */
export const undesaFlows2015: Source = {
  id: "undesa-flows-2015",
  title: "International Migration Flows to and from Selected Countries: The 2015 Revision",
  producer: "United Nations, Department of Economic and Social Affairs, Population Division",
  vintage: flowRevision,
  published: "2015-12",
  licence: "UN-ALL-RIGHTS",
  custody: "user-copy",
  page: "https://www.un.org/development/desa/pd/data/international-migration-flows",
  citation:
    "United Nations, Department of Economic and Social Affairs, Population Division (2015). International Migration Flows to and from Selected Countries: The 2015 Revision. (United Nations database, POP/DB/MIG/Flow/Rev.2015).",
  measures,
  files: workbooks.map(({ reporter, name, sha256 }) => ({
    key: reporter,
    path: `undesa-flows-2015/${name}.xlsx`,
    sha256,
    url: null,
  })),
  totals: [...printedTotals(), ...cellCounts()],
  read: async (reading) => {
    for (const { reporter } of workbooks) {
      await readFlowWorkbook(reading, reporter, reporter as AreaCode);
    }
  },
};
