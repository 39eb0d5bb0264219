import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One page of each type of a built atlas in a language: the paths of the files, by type. */
export function pageTypes(folder: string, language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const files = readdirSync(join(folder, language), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => `${language}/${file.replaceAll("\\", "/")}`)
    .sort();
  for (const file of files) {
    const type = /<body[^>]*\sdata-page="([^"]+)"/.exec(
      readFileSync(join(folder, file), "utf8"),
    )?.[1];
    if (type !== undefined && !found.has(type)) found.set(type, file);
  }
  return found;
}
