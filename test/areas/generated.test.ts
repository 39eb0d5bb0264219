import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedAreaFiles } from "../../scripts/areas/generated-files.ts";
import { describeShared, shared } from "../shared.ts";

describeShared("generated tables of areas", () => {
  it("are what the official files give", async () => {
    for (const [name, text] of await generatedAreaFiles(shared("data"))) {
      const committed = readFileSync(new URL(`../../src/areas/data/${name}`, import.meta.url));
      expect(committed.toString("utf8"), `${name}: run npm run generate`).toBe(text);
    }
  });
});
