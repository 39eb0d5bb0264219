import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { editionFolder } from "./build.ts";
import { Database, sqlText } from "./database.ts";
import { EditionError } from "./edition-error.ts";
import { type Manifest, readManifest, type SourceEntry } from "./manifest.ts";
import { observationColumns } from "./schema.ts";
import { valueIdSql } from "./value-id.ts";

/** An opened edition: its manifest and a database whose view `observations` holds every value. */
export class Edition {
  readonly name: string;
  readonly folder: string;
  /** Entries of the embedded sources, then of the user's own copies. */
  readonly sources: readonly SourceEntry[];
  readonly manifests: readonly Manifest[];
  readonly database: Database;

  private constructor(folder: string, manifests: readonly Manifest[], database: Database) {
    this.folder = folder;
    this.name = manifests[0]!.edition;
    this.manifests = manifests;
    this.sources = manifests.flatMap((manifest) => manifest.sources);
    this.database = database;
  }

  /**
   * Opens the edition of a folder together with the user's-copy sources beside it.
   *
   * @param options.user default true: false opens the embedded sources only
   * @throws EditionError `edition-missing`, `edition-damaged`, `table-altered`
   */
  static async open(folder: string, options: { user?: boolean } = {}): Promise<Edition> {
    const manifests = [await readManifest(folder)];
    const folders = [folder];
    const beside = editionFolder(dirname(folder), basename(folder), "user-copy");
    if (options.user !== false && (await stat(beside).catch(() => null))) {
      const user = await readManifest(beside).catch(() => null);
      if (user) {
        manifests.push(user);
        folders.push(beside);
      }
    }
    const tables = manifests.flatMap((manifest, i) =>
      manifest.sources.map((entry) => join(folders[i]!, entry.table.file)),
    );
    const database = await Database.open();
    const edition = new Edition(folder, manifests, database);
    try {
      await edition.#checkSizes(tables);
      // Every query of the view opens every table: their footers are read once.
      await database.run("SET parquet_metadata_cache = true");
      await database.run(
        `CREATE VIEW observations AS SELECT ${observationColumns.map((c) => c.name).join(", ")},
         OBS_VALUE * power(10, UNIT_MULT) AS VALUE_IN_UNIT, ${valueIdSql} AS VALUE_ID
         FROM read_parquet([${tables.map(sqlText).join(", ")}])`,
      );
    } catch (error) {
      await edition.checkTables().finally(() => database.close());
      throw error;
    }
    return edition;
  }

  /** The entry of a source. @throws EditionError `source-unknown` */
  source(id: string): SourceEntry {
    const entry = this.sources.find((source) => source.id === id);
    if (!entry) throw new EditionError("source-unknown", { id });
    return entry;
  }

  /** Where the table of an entry stands. */
  tablePath(entry: SourceEntry): string {
    const folder =
      entry.custody === "embedded"
        ? this.folder
        : editionFolder(dirname(this.folder), basename(this.folder), "user-copy");
    return join(folder, entry.table.file);
  }

  /** Compares the hash of every table with the manifest. @throws EditionError `table-altered` */
  async checkTables(): Promise<void> {
    for (const entry of this.sources) {
      const path = this.tablePath(entry);
      const found = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
      if (found !== entry.table.sha256) {
        throw new EditionError("table-altered", { path, found, expected: entry.table.sha256 });
      }
    }
  }

  close(): void {
    this.database.close();
  }

  async #checkSizes(tables: readonly string[]): Promise<void> {
    for (const [i, path] of tables.entries()) {
      const entry = this.sources[i]!;
      const found = await stat(path).catch(() => null);
      if (found?.size !== entry.table.bytes) {
        throw new EditionError("table-altered", {
          path,
          found: found ? `${found.size} bytes` : "no file",
          expected: `${entry.table.bytes} bytes`,
        });
      }
    }
  }
}
