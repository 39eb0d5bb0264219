import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { buildEdition, Edition } from "../../src/edition/index.ts";
import type { Source } from "../../src/sources/index.ts";
import { root } from "../house/source-files.ts";
import { blocksOf } from "./blocks.ts";

const blocks = blocksOf("how-to/add-a-source.md");
const block = (file: string) => blocks.find((b) => b.file === file)!.text;

/** A copy of the repository in which the page's files are written, so that this one stays as it is. */
const home = join(mkdtempSync(join(tmpdir(), "waymark-how-to-")), "waymark");
const data = join(home, "../shared/data");
for (const folder of ["src", "test"]) {
  cpSync(join(root, folder), join(home, folder), { recursive: true });
}
symlinkSync(join(root, "node_modules"), join(home, "node_modules"));
writeFileSync(join(home, "package.json"), '{"type":"module"}');
const write = (file: string, to = join(home, file)) => {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, block(file));
};
const table = join(data, "example/residence-permits.csv");
write("example/residence-permits.csv", table);
write("src/sources/example-permits-2025.ts");
write("test/sources/example-permits-2025.test.ts");

const { examplePermits2025 } = (await import(
  pathToFileURL(join(home, "src/sources/example-permits-2025.ts")).href
)) as { examplePermits2025: Source };
await import(pathToFileURL(join(home, "test/sources/example-permits-2025.test.ts")).href);

describe("docs/how-to/add-a-source.md", () => {
  it("adds a source whose value is traced to its cell", async () => {
    const options = { name: "e", from: data, root: join(home, "editions") };
    const build = () => buildEdition({ ...options, registry: [examplePermits2025] });
    const [manifest] = await build();
    expect(manifest?.sources[0]?.totals).toMatchObject([{ expected: 1204, found: 1204 }]);
    const edition = await Edition.open(join(home, "editions/e"));
    const [row] = await edition.database.rows(
      "SELECT * FROM observations WHERE VALUE_ID = 'example-permits-2025:permits!C4'",
    );
    edition.close();
    expect(row).toMatchObject({ COUNTERPART_AREA: "MEX", OBS_VALUE: 1204, ROW_NUMBER: 4 });

    writeFileSync(table, block("example/residence-permits.csv").replace("1204", "1205"));
    await expect(build()).rejects.toMatchObject({ code: "total-mismatch" });
    writeFileSync(table, block("example/residence-permits.csv").replace("2025-01", "2026-01"));
    await expect(build()).rejects.toMatchObject({ code: "wrong-vintage" });
    write("example/residence-permits.csv", table);
  });
});
