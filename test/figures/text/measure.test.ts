import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { areaName, areas } from "../../../src/areas/index.ts";
import { fontFamily, textWidth, wrapText } from "../../../src/figures/index.ts";

describe("textWidth", () => {
  it("is within 10 per cent of a browser's width for names of areas", async () => {
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
    });
    try {
      const page = await browser.newPage();
      for (const language of ["en", "fr", "es", "ru", "zh"] as const) {
        const names = [...areas].slice(0, 120).map(({ code }) => areaName(code, language));
        const real = await page.evaluate(
          ([font, texts]) => {
            const pen = (
              globalThis as unknown as {
                document: {
                  createElement(n: string): {
                    getContext(k: string): {
                      font: string;
                      measureText(t: string): { width: number };
                    };
                  };
                };
              }
            ).document
              .createElement("canvas")
              .getContext("2d");
            pen.font = `100px ${font}`;
            return (texts as string[]).map((text) => pen.measureText(text).width as number);
          },
          [fontFamily, names] as const,
        );
        const ratios = names.map((name, i) => textWidth(name, 100) / real[i]!);
        expect(Math.min(...ratios), language).toBeGreaterThan(0.9);
        expect(Math.max(...ratios), language).toBeLessThan(1.1);
      }
    } finally {
      await browser.close();
    }
  });
});

describe("wrapText", () => {
  it("breaks Chinese between ideographs, never before a closing sign", () => {
    expect(wrapText("国际移徙者，存量", 10, 50)).toEqual(["国际移徙", "者，存量"]);
  });
});
