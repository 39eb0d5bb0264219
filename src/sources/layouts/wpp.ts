import type { Source } from "../contract/index.ts";

/** What every source of World Population Prospects says about itself. */
export const worldPopulationProspects: Pick<Source, "producer" | "licence" | "custody" | "page"> = {
  producer: "United Nations, Department of Economic and Social Affairs, Population Division",
  licence: "CC-BY-3.0-IGO",
  custody: "embedded",
  page: "https://population.un.org/wpp/",
};
