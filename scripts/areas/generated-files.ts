import { incomeHistoryFile } from "./income-history.ts";
import { m49Files } from "./m49.ts";
import { regionSetsFile } from "./region-sets.ts";
import { unhcrCodesFile } from "./unhcr-codes.ts";

/** Every generated module of `src/areas/data`, by file name, from the official files. */
export async function generatedAreaFiles(data: string): Promise<Map<string, string>> {
  return new Map([
    ...m49Files(`${data}/country-codes`),
    ...(await incomeHistoryFile(`${data}/country-codes`)),
    ...(await regionSetsFile(data)),
    ...unhcrCodesFile(`${data}/unhcr`),
  ]);
}
