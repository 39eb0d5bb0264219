import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeShared, shared } from "../shared.ts";
import { inProcess } from "./in-process.ts";
import { startWaymark, waymark } from "./program.ts";

const path = "worldbank/bilateral_remittance_matrix_2021_0.xlsx";
const slow = "undesa-ims/undesa_ims2020_bilateral_by_sex_tidy.csv";

describeShared("waymark edition", () => {
  let folder: string;
  let data: string;
  let editions: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    data = join(folder, "data");
    editions = join(folder, "editions");
    await mkdir(join(data, dirname(path)), { recursive: true });
    await copyFile(shared(`data/${path}`), join(data, path));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const build = (...more: string[]) => {
    const only = ["--only", "knomad-bilateral-remittances-2021"];
    return ["edition", "build", "--from", data, "--root", editions, ...only, ...more];
  };

  it("builds, lists, verifies and compares", async () => {
    const built = await waymark(build());
    expect(built.code).toBe(0);
    expect(built.out).toContain("10,658");
    expect(built.err).toContain("knomad-bilateral-remittances-2021: 10,658 values");
    expect((await inProcess(build("--name", "again", "--json"))).code).toBe(0);
    const listed = await inProcess(["edition", "list", "--root", editions, "--csv"]);
    expect(listed.out).toBe(
      [
        "FOLDER,EDITION,CUSTODY,SOURCES,OBSERVATIONS",
        `${join(editions, "2024")},2024,embedded,1,10658`,
        `${join(editions, "again")},again,embedded,1,10658`,
        "",
      ].join("\n"),
    );
    const edition = join(editions, "2024");
    const verified = await inProcess(["edition", "verify", "--from", data, "--edition", edition]);
    expect([verified.code, verified.out]).toEqual([
      0,
      "10,658 values of 1 sources were compared with their cells: no mismatch.\n",
    ]);
    const diff = await inProcess(["edition", "diff", edition, join(editions, "again")]);
    expect(diff.out).toContain("The two editions hold the same.");
  });

  it("says 3 for a file that cannot be read, in the reader's language, and keeps what was there", async () => {
    await inProcess(build());
    const manifest = join(editions, "2024", "edition.json");
    const before = await readFile(manifest, "utf8");
    const bytes = await readFile(join(data, path));
    await writeFile(join(data, path), bytes.subarray(0, 5000));
    const { code, out, err } = await inProcess(build("--lang", "zh"));
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(path);
    expect(err).toMatch(/请/);
    expect(await readFile(manifest, "utf8")).toBe(before);
  });

  it("says 4 when a value is not what its cell says", async () => {
    await inProcess(build());
    const edition = join(editions, "2024");
    await writeFile(join(data, path), "another file");
    const { code, err } = await inProcess([
      ...["edition", "verify", "--from", data, "--edition", edition],
    ]);
    expect(code).toBe(4);
    expect(err).toContain("SHA-256");
  });

  it("says 3 for a folder without files of any source", async () => {
    await rm(data, { recursive: true });
    await mkdir(data);
    const { code } = await inProcess(["edition", "build", "--from", data, "--root", editions]);
    expect(code).toBe(3);
  });

  it("stops at Ctrl-C with 130 in the middle of a file and leaves the edition as it was", async () => {
    await inProcess(build());
    const edition = join(editions, "2024");
    const before = await readFile(join(edition, "edition.json"), "utf8");
    const files = (await readdir(edition)).sort();
    for (const file of [slow, "undesa-ims/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx"]) {
      await mkdir(join(data, dirname(file)), { recursive: true });
      await copyFile(shared(`data/${file}`), join(data, file));
    }
    const more = build("--only", "undesa-ims-2020-bilateral-tidy");
    const { ended, kill, child } = await startWaymark(more);
    child.stderr.once("data", () => kill("SIGINT"));
    const { code, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain("Stopped.");
    expect(await readFile(join(edition, "edition.json"), "utf8")).toBe(before);
    expect((await readdir(edition)).sort()).toEqual(files);
  });
});
