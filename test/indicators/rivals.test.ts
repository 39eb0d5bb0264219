import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import { rivalFigures, rivalFiguresOfAreas } from "../../src/indicators/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded } from "./editions.ts";

describeShared("rivals of all areas at once", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it("are those of one area after the other", async () => {
    const areas = ["PHL", "DEU", "CHE"];
    const together = await rivalFiguresOfAreas(edition, areas, 2020);
    for (const area of areas) {
      expect(together.get(area)).toEqual(await rivalFigures(edition, { area }, 2020));
      expect(together.get(area)!.length).toBeGreaterThan(5);
    }
  });
});
