import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chromiumPath } from "../../../bench/browser/world-in-browser.ts";
import { type Figure, figureKinds, focusList } from "../../../src/figures/index.ts";
import { contextIn } from "../../figures/context.ts";
import * as charts from "../../figures/examples/charts.ts";
import * as pictures from "../../figures/examples/index.ts";
import { axeViolations, launchChromium } from "../chromium.ts";
import { departuresFromThePhilippines } from "./departures.ts";
import { figuresPage } from "./figures-page.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const context = contextIn("en", { width: 640 });

/** One example of every kind of figure. */
const figures = figureKinds.map((kind) => {
  const found = [...Object.values(pictures), ...Object.values(charts), departuresFromThePhilippines]
    .map((make): Figure => make(context))
    .find((figure) => figure.kind === kind);
  if (!found) throw new Error(`no example of ${kind}`);
  return found;
});

describe.skipIf(chromiumPath() === undefined && !process.env.CI)("every kind of figure", () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    [browser, html] = await Promise.all([launchChromium(), figuresPage(figures, context)]);
  });
  afterAll(() => browser?.close());

  async function open(options: BrowserContextOptions): Promise<Page> {
    const page = await browser.newPage({ reducedMotion: "reduce", ...options });
    await page.setContent(html);
    return page;
  }

  it.each([
    ["as it is", { colorScheme: "light" }],
    ["in forced colours on white", { colorScheme: "light", forcedColors: "active" }],
    ["in forced colours on black", { colorScheme: "dark", forcedColors: "active" }],
  ] as const)("breaks no rule of axe-core, %s", async (_, options) => {
    const page = await open({ viewport: { width: 800, height: 900 }, ...options });
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("has letters and rules of the system, %s", async (scheme) => {
    const page = await open({ colorScheme: scheme, forcedColors: "active" });
    const found = await page.evaluate<Record<string, string>[]>(`{
      const probe = document.createElement("p");
      document.body.append(probe);
      const system = (name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const [ink, paper] = [system("CanvasText"), system("Canvas")];
      const wrong = [];
      for (const svg of document.querySelectorAll(".picture svg")) {
        const id = svg.closest("figure").id;
        if (getComputedStyle(svg.querySelector(".f-ink, .f-ink-soft")).fill !== ink) wrong.push({ id, what: "ink" });
        for (const each of svg.querySelectorAll("text:not(.f-paper)"))
          if (getComputedStyle(each).fill === paper) wrong.push({ id, what: each.textContent });
        for (const each of svg.querySelectorAll(".s-axis, .s-ink"))
          if (getComputedStyle(each).stroke !== ink) wrong.push({ id, what: each.outerHTML.slice(0, 80) });
        for (const each of svg.querySelectorAll(".f-accent, [class*=f-category], .f-in, .f-out"))
          if (getComputedStyle(each).fill === paper) wrong.push({ id, what: each.outerHTML.slice(0, 80) });
      }
      wrong;
    }`);
    expect(found).toEqual([]);
    await page.context().close();
  });

  it("is walked with arrow keys, told in words, framed, and its table reached by Tab", async () => {
    const page = await open({ viewport: { width: 800, height: 900 }, forcedColors: "active" });
    for (const figure of figures) await walk(page, figure);
    await page.context().close();
  });
});

/** Presses the keys of a reader from the picture of a figure to its table; the figures follow one another. */
async function walk(page: Page, figure: Figure): Promise<void> {
  const { kind, id } = figure;
  const stops = focusList(figure, context);
  const within = page.locator(`figure[id="${id}"]`);
  const state = () =>
    page.evaluate<{ focus: string; outline: number; told: string; frame: number[] | null }>(`{
      const figure = document.activeElement.closest("figure");
      const [tip, frame, picture] = [".tip", ".walk-frame", ".picture"].map((part) => figure.querySelector(part));
      const [inner, outer] = [frame.getBoundingClientRect(), picture.getBoundingClientRect()];
      ({
        focus: figure.id + " " + document.activeElement.className,
        outline: parseFloat(getComputedStyle(document.activeElement).outlineWidth),
        told: tip.hidden ? "" : tip.textContent,
        frame: frame.hidden ? null : [inner.left - outer.left, inner.top - outer.top,
          outer.right - inner.right, outer.bottom - inner.bottom, inner.width, inner.height],
      });
    }`);
  await page.keyboard.press("Tab");
  expect(await state(), kind).toMatchObject({ focus: `${id} picture`, told: "", frame: null });
  expect((await state()).outline, kind).toBeGreaterThanOrEqual(2);
  for (const stop of stops.slice(0, 3)) {
    await page.keyboard.press("ArrowRight");
    const { told, frame } = await state();
    expect(told, kind).toBe(stop.text);
    if (stop.box === null) continue;
    // Within the picture, but for its own rim, and large enough to be seen.
    for (const edge of frame!.slice(0, 4)) expect(edge, `${kind}: ${told}`).toBeGreaterThan(-16);
    for (const size of frame!.slice(4)) expect(size, kind).toBeGreaterThan(12);
  }
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  expect((await state()).told, kind).toBe(stops[Math.min(stops.length, 3) - 2]?.text ?? "");
  await page.keyboard.press("Escape");
  expect(await state(), kind).toMatchObject({ told: "", frame: null });
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.tagName"), kind).toBe("SUMMARY");
  await page.keyboard.press("Enter");
  expect(await within.locator("tbody tr").count(), kind).toBe(figure.table.rows.length);
  expect(await within.locator("table").isVisible(), kind).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.className"), kind).toBe("scroll");
}
