import { m49Files } from "./m49.ts";

/** Every generated module of `src/areas/data`, by file name, from the official files. */
export async function generatedAreaFiles(data: string): Promise<Map<string, string>> {
  return new Map([...m49Files(`${data}/country-codes`)]);
}
