import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** One module of `src/` with what it imports. */
export interface SourceFile {
  /** Path below `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Imported paths: below `src/` for our own modules, as written for packages. */
  readonly imports: readonly string[];
}

const importForm =
  /(?:import|export)[^"'`;]*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|import\s*["']([^"']+)["']/g;

/** Every TypeScript module of `src/`. */
export function sourceFiles(): SourceFile[] {
  const src = join(root, "src");
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(src, path), "utf8");
      const imports = [...text.matchAll(importForm)].map((found) => {
        const specifier = (found[1] ?? found[2] ?? found[3])!;
        if (!specifier.startsWith(".")) return specifier;
        return relative(src, resolve(src, dirname(path), specifier)).replaceAll("\\", "/");
      });
      return { path: path.replaceAll("\\", "/"), text, imports };
    });
}

/** The room of the house in which a module lives: its first folder. */
export function roomOf(path: string): string {
  return path.split("/")[0]!;
}
