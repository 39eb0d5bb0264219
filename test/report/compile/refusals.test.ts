import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edition } from "../../../src/edition/index.ts";
import type { Block, NumberRun } from "../../../src/report/document/document.ts";
import { compileReport, type WritePart } from "../../../src/report/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";

describe("a report that cannot stand", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  const compiled = (write: WritePart, title = "brief.title") =>
    compileReport(
      edition,
      {
        name: "refused",
        title,
        subtitle: "brief.subtitle",
        area: "PHL",
        parts: [{ id: "brief", part: async () => write }],
      },
      { languages: ["zh", "en"] },
    );
  const paragraph = (run: Block & { kind: "paragraph" }) => compiled(() => [run]);

  it("stands when it is whole", async () => {
    const { documents } = await compiled((page) => [page.heading(1, "legal", "brief.legal")]);
    expect(documents.map(({ name }) => name)).toEqual(["refused.zh", "refused.en"]);
  });

  it("names a template with a number that no figure stands behind", async () => {
    const text = "rose by 12 per cent";
    await expect(
      paragraph({ kind: "paragraph", runs: [{ kind: "text", text }] }),
    ).rejects.toMatchObject({
      code: "unbound-number",
      message: expect.stringMatching(/refused\.zh.*12 per cent/s),
    });
  });

  it("names a number whose entry the ledger does not have", async () => {
    const run: NumberRun = { kind: "number", text: "280.6", entry: "F-99-01" };
    await expect(paragraph({ kind: "paragraph", runs: [run] })).rejects.toMatchObject({
      code: "number-without-entry",
      message: expect.stringContaining("F-99-01"),
    });
  });

  it("names a message that is missing, in the text and in the title", async () => {
    const missing = { code: "translation-missing" };
    const sentence = compiled((page) => [page.note("brief.nothing-of-the-kind")]);
    await expect(sentence).rejects.toMatchObject({
      ...missing,
      message: expect.stringMatching(/report\.brief\.nothing-of-the-kind.*zh/s),
    });
    await expect(compiled(() => [], "brief.no-title")).rejects.toMatchObject(missing);
  });
});
