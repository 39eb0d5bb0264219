import { describe, expect, it } from "vitest";
import { areas } from "../../src/areas/index.ts";
import { sources } from "../../src/sources/index.ts";
import { measures } from "../../src/vocabulary/index.ts";
import { waymark } from "./program.ts";

describe("lists", () => {
  it("name every source with vintage, licence, page and files", async () => {
    const { out } = await waymark(["sources", "--json"]);
    const listed = JSON.parse(out);
    expect(listed.map((source: { id: string }) => source.id)).toEqual(sources.map((s) => s.id));
    for (const source of listed) {
      expect(source.licence.name).not.toBe("");
      expect(source.files.length).toBeGreaterThan(0);
      expect(source.page).toMatch(/^https:/);
    }
    const csv = await waymark(["sources", "undesa-ims-2020-destination", "--csv"]);
    expect(csv.out.split("\n").length).toBe(3);
    const text = await waymark(["sources", "undesa-ims-2020-destination", "--lang", "zh"]);
    expect(text.out).toContain("许可");
  });

  it("name every measure and area", async () => {
    const listed = JSON.parse((await waymark(["measures", "--json"])).out);
    expect(listed.length).toBe(measures.length);
    expect(JSON.parse((await waymark(["areas", "--json"])).out).length).toBe(areas.length);
    expect((await waymark(["areas", "congo"])).out).toMatch(/COD .*\n.*COG |COG .*\n.*COD /);
    expect((await waymark(["areas", "刚果", "--lang", "zh"])).out).toContain("刚果民主共和国");
    expect((await waymark(["areas", "zzzz"])).out).toContain("No area");
  });
});
