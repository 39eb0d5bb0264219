import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findValues } from "../../../src/edition/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { type PublishedValue, valuesOf } from "./values.ts";

describe("the values of the examples", () => {
  it("are those of the embedded edition, by identifier", async () => {
    const files = readdirSync(new URL("data/", import.meta.url)).filter(
      (file) => !file.includes("estimates"),
    );
    const values = files.flatMap((file) => valuesOf<PublishedValue>(file.replace(".json", "")));
    expect(values.length).toBeGreaterThan(200);
    const edition = await openEmbedded();
    for (const source of new Set(values.map((value) => value.source))) {
      const mine = values.filter((value) => value.source === source);
      const stored = await findValues(edition, {
        sources: [source],
        areas: [...new Set(mine.map(({ area }) => area))],
      });
      const byId = new Map(
        stored.map(({ id, value }) => [id, typeof value === "number" ? value : null]),
      );
      for (const { id, value } of mine) expect(byId.get(id), id).toBe(value);
    }
  });
});
