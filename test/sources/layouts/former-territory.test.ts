import { describe, expect, it } from "vitest";
import { areaCode, existsAt } from "../../../src/areas/index.ts";
import { territoryIn } from "../../../src/sources/layouts/former-territory.ts";
import { former2020 } from "../../../src/sources/layouts/undesa-ims-2020.ts";

describe("the territory to which a row refers", () => {
  it("is the predecessor before the change and the area itself from then on", () => {
    const sudan = areaCode("SDN");
    expect(territoryIn(sudan, 2005, former2020)).toBe("SUD");
    expect(territoryIn(sudan, 2010, former2020)).toBe("SDN");
    expect(territoryIn(areaCode("MEX"), 1990, former2020)).toBe("MEX");
  });

  it("existed in the last year for which the notes name it", () => {
    for (const { predecessor, before } of Object.values(former2020)) {
      expect(existsAt(areaCode(predecessor), String(before - 5))).toBe(true);
    }
  });
});
