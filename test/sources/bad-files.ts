import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildEdition } from "../../src/edition/index.ts";
import { type Source, SourceError, type SourceErrorCode } from "../../src/sources/index.ts";
import type { CsvLayout } from "../../src/sources/reading/index.ts";
import { hasShared, shared } from "../shared.ts";
import { type Grid, type Tables, textTables, workbookTables } from "./damaged-table.ts";

/** Where a source's table can be damaged. Rows count from 1, columns from 0. */
export interface BadFileSites {
  /** Key of the file that is damaged; default the first. */
  readonly file?: string;
  /** Sheet that is damaged; leave out for text tables. */
  readonly sheet?: string;
  /** How a text table is written; leave out for workbooks. */
  readonly layout?: CsvLayout;
  /** A heading that the layout promises. */
  readonly heading: { readonly row: number; readonly column: number };
  /** A cell that names an area; null if no cell of the table does. */
  readonly area: { readonly row: number; readonly column: number } | null;
  /** A cell that holds a value. */
  readonly value: { readonly row: number; readonly column: number };
  /** Turns the table into one of another release. */
  readonly otherVintage: (table: Grid, tables: Tables) => void;
  /** Rows kept of each sheet, so that tests are fast; default 60. Must reach beyond the sites. */
  readonly keep?: number;
  /** Error codes that differ from the suite's usual ones, with the reason. */
  readonly exceptions?: Partial<
    Record<CaseName, { readonly codes: readonly SourceErrorCode[]; readonly because: string }>
  >;
}

export type CaseName =
  | "truncated"
  | "renamed-header"
  | "moved-table"
  | "non-numeric-cell"
  | "unknown-area"
  | "duplicate-keys"
  | "wrong-vintage"
  | "wrong-encoding"
  | "zip-bomb"
  | "empty-file";

const usual: Record<CaseName, readonly SourceErrorCode[]> = {
  truncated: ["row-length", "csv-damaged", "archive-damaged", "rows-missing", "total-mismatch"],
  "renamed-header": ["header-missing"],
  "moved-table": ["header-missing", "wrong-vintage"],
  "non-numeric-cell": ["not-a-number", "unknown-code", "not-a-date"],
  "unknown-area": ["unknown-area"],
  "duplicate-keys": ["duplicate-key"],
  "wrong-vintage": ["wrong-vintage", "total-mismatch"],
  "wrong-encoding": ["wrong-encoding", "not-a-workbook"],
  "zip-bomb": ["archive-too-large", "wrong-encoding"],
  "empty-file": ["file-empty"],
};

/**
 * The conformance suite of bad files: every source must refuse each of them with one clear error
 * and leave the edition that was there before untouched.
 */
export function badFiles(source: Source, sites: BadFileSites): void {
  const spec = source.files.find((f) => f.key === sites.file) ?? source.files[0]!;
  const suite = hasShared() || process.env.CI ? describe : describe.skip;

  suite(`${source.id} refuses bad files`, () => {
    let home: string;
    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), "waymark-bad-files-"));
    });
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    const open = (): Promise<Tables> | Tables =>
      sites.layout
        ? textTables(shared(`data/${spec.path}`), sites.layout, sites.keep ?? 60)
        : workbookTables(shared(`data/${spec.path}`), sites.keep ?? 60);

    async function damaged(change: (grid: Grid, tables: Tables) => void): Promise<Uint8Array> {
      const tables = await open();
      change(tables.sheets.get(sites.sheet ?? "")!, tables);
      return tables.bytes();
    }

    const outcome = (bytes: Uint8Array) => buildFrom(source, spec.path, bytes, home);

    async function refuses(name: CaseName, bytes: Uint8Array): Promise<SourceError> {
      const error = await outcome(bytes);
      expect(error, name).toBeInstanceOf(SourceError);
      const refusal = error as SourceError;
      const codes = sites.exceptions?.[name]?.codes ?? usual[name];
      expect(codes, `${name}: ${refusal.message}`).toContain(refusal.code);
      expect(refusal.message).toContain(spec.path);
      return refusal;
    }

    it("truncated", async () => {
      const bytes = await damaged(() => {});
      await refuses("truncated", bytes.subarray(0, Math.floor(bytes.length * 0.7) - 3));
    });

    it("renamed header", async () => {
      const { row, column } = sites.heading;
      const error = await refuses(
        "renamed-header",
        await damaged((grid) => {
          grid[row - 1]![column] = "renamed by hand";
        }),
      );
      if (!sites.exceptions?.["renamed-header"]) expect(error.detail.row).toBe(row);
    });

    it("moved table", async () => {
      await refuses(
        "moved-table",
        await damaged((grid) => {
          for (const row of grid) row.unshift("moved");
        }),
      );
    });

    it("non-numeric cell", async () => {
      const { row, column } = sites.value;
      const error = await refuses(
        "non-numeric-cell",
        await damaged((grid) => {
          grid[row - 1]![column] = "twelve";
        }),
      );
      expect(error.detail).toMatchObject({ row, column: column + 1 });
      expect(error.message).toContain("twelve");
    });

    it.skipIf(sites.area === null)("unknown area", async () => {
      const { row, column } = sites.area!;
      const error = await refuses(
        "unknown-area",
        await damaged((grid) => {
          grid[row - 1]![column] = "Atlantis";
        }),
      );
      expect(error.detail).toMatchObject({ row, column: column + 1 });
      expect(error.message).toContain("Atlantis");
    });

    it("duplicate keys", async () => {
      const { row } = sites.value;
      await refuses(
        "duplicate-keys",
        await damaged((grid) => {
          grid.splice(row, 0, [...grid[row - 1]!]);
        }),
      );
    });

    it("wrong vintage", async () => {
      await refuses("wrong-vintage", await damaged(sites.otherVintage));
    });

    it("wrong encoding", async () => {
      const text = Buffer.from("\uFEFFcolumn,another\nvalue,1\n", "utf16le");
      await refuses("wrong-encoding", text);
    });

    it("zip bomb", async () => {
      const zeros = new Uint8Array(4 * 1024 * 1024);
      await refuses("zip-bomb", zipSync({ "xl/workbook.xml": [zeros, { level: 9 }] }));
    });

    it("0-byte file", async () => {
      await refuses("empty-file", new Uint8Array());
    });

    it("random damage is refused or read, never anything else", async () => {
      const tables = await open();
      const grid = tables.sheets.get(sites.sheet ?? "")!;
      const original = grid.map((row) => [...row]);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(original.length - 1),
          fc.nat(Math.max(...original.map((row) => row.length)) - 1),
          fc.oneof(fc.string({ maxLength: 12 }), fc.double().map(String), fc.constant("")),
          async (row, column, text) => {
            grid.splice(0, grid.length, ...original.map((cells) => [...cells]));
            grid[row]![column] = text.replaceAll("\u0000", "");
            const error = await outcome(await tables.bytes());
            expect(error === null || error instanceof SourceError, String(error)).toBe(true);
          },
        ),
        { numRuns: 12, seed: 20201 },
      );
    });
  });
}

/** Builds an edition of one source from a folder in which one file has other bytes. */
async function buildFrom(
  source: Source,
  path: string,
  bytes: Uint8Array,
  home: string,
): Promise<unknown> {
  const from = mkdtempSync(join(home, "data-"));
  for (const spec of source.files) {
    mkdirSync(join(from, dirname(spec.path)), { recursive: true });
    if (spec.path === path) writeFileSync(join(from, path), bytes);
    else symlinkSync(shared(`data/${spec.path}`), join(from, spec.path));
  }
  const root = join(from, "editions");
  const folder = join(root, source.custody === "embedded" ? "test" : "test.user");
  const before = '{"edition":"before"}';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "edition.json"), before);
  writeFileSync(join(folder, "before.parquet"), "table");
  try {
    await buildEdition({ name: "test", from, root, registry: [source] });
    return null;
  } catch (error) {
    expect(readFileSync(join(folder, "edition.json"), "utf8")).toBe(before);
    expect(readFileSync(join(folder, "before.parquet"), "utf8")).toBe("table");
    return error;
  } finally {
    rmSync(from, { recursive: true, force: true });
  }
}
