import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";

/**
 * LABFORCE, labour force participation rate of the foreign-born or the native-born, per cent of the
 * population of the same birthplace (OECD, DF_MIG_NUP_SEX). A rate by birthplace is not the migrants'
 * share of the labour force, and the OECD is not the world.
 */
export async function participationRate(
  edition: Edition,
  query: {
    readonly area: string;
    readonly year: number;
    readonly birthplace: "foreign-born" | "native-born";
  },
): Promise<Figure<"share", "per-cent">> {
  const { area, year, birthplace } = query;
  const code = birthplace === "foreign-born" ? "FB" : "NB";
  return figureOf(edition, {
    indicator: "LABFORCE",
    statistic: `participation-${birthplace}`,
    subject: { area, year, birthplace },
    kind: "share",
    unit: "per-cent",
    method: "published-value",
    caveats: ["rate-not-share"],
    trace: await cell(cellsOf(edition), {
      source: "oecd-labour-outcomes",
      measure: "LABOUR_OUTCOME",
      refArea: [area],
      timePeriod: [String(year)],
      category: [`MEASURE=LF_RATE;BIRTH_PLACE=${code}`],
    }),
  });
}
