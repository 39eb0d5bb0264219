import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toCsv, toJson, toSvg, toTable } from "../../../src/figures/index.ts";
import { contextIn } from "../context.ts";
import { plainFigure } from "../plain-figure.ts";

const context = contextIn("en");
const figure = plainFigure(context);

describe("toSvg", () => {
  const svg = toSvg(figure, context, { rows: true });

  it("carries everything that must travel with the image", () => {
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="f-F-1--x--title f-F-1--x--desc"');
    expect(svg).toContain("<desc id=");
    const words = svg.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(words).toContain("Source: Producer, Title, Rev. 2020 (CC-BY-4.0).");
    expect(words).toContain("A definition.");
    expect(svg).toContain('lang="en"');
  });

  it("escapes words and keeps control characters out", () => {
    expect(svg).not.toMatch(/<b>|<script|\p{Cc}(?<!\n)/u);
    expect(svg).toContain("&lt;b&gt;&amp; label");
  });

  it("loads nothing and runs nothing", () => {
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
      /http|href|url\((?!#)|<style|on\w+=/,
    );
  });

  it("doubles a colour by its pattern and names rows where asked", () => {
    expect(svg).toContain('fill="url(#f-F-1--x--none)"');
    expect(svg).toContain('data-row="a" data-column="n"');
    expect(toSvg(figure, context)).not.toContain("data-row");
  });

  it("rounds path text to a hundredth", () => {
    expect(svg).toContain("M0,60.12L40,60.99");
  });

  it("gives the scene alone, in CSS variables, for a page", () => {
    const bare = toSvg(figure, context, { frame: "none", colours: "variables" });
    expect(bare).toContain('width="200" height="100"');
    expect(bare).toContain("fill:var(--figure-accent,#1f6fb2)");
    expect(bare).not.toContain("Source:");
  });

  it("follows the theme", () => {
    expect(toSvg(figure, contextIn("en", { theme: "dark" }))).toContain("#12161c");
  });
});

describe("toTable", () => {
  const html = toTable(figure, context);

  it("is a table with caption and scopes", () => {
    expect(html).toContain(
      "<caption>A title &amp; a &lt;b&gt;finding&lt;/b&gt; Persons, 2020</caption>",
    );
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html).toContain("(persons; 80 per cent interval)");
  });

  it("prints interval, MODEL and the reason of a missing value", () => {
    expect(html).toMatch(/−1,235.*\(−2,000 to −500\).*<abbr[^>]*>MODEL<\/abbr>/);
    expect(html).toContain('<td class="number missing">-suppressed</td>');
  });
});

describe("toCsv", () => {
  const rows = parse(toCsv(figure, context)) as string[][];

  it("can be read by a reader of RFC 4180, every row as long as the header", () => {
    expect(toCsv(figure, context)).toMatch(/\r\n$/);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
    expect(rows[0]).toEqual([
      "Area",
      "Migrants (persons)",
      "Migrants, 80 per cent interval, low",
      "Migrants, 80 per cent interval, high",
      "Migrants, status",
      "Source",
      "Licence",
    ]);
  });

  it("keeps exact numbers, negative ones too, and leaves missing ones empty", () => {
    expect(rows[1]!.slice(1, 5)).toEqual(["-1234.5", "-2000", "-500", "MODEL"]);
    expect(rows[2]!.slice(1, 5)).toEqual(["7", "", "", "as published"]);
    expect(rows[3]!.slice(1, 5)).toEqual(["", "", "", "'-suppressed"]);
    expect(rows[1]!.slice(5)).toEqual(["Producer, Title (Rev. 2020)", "CC-BY-4.0"]);
  });

  it("never lets a spreadsheet run a word", () => {
    expect(rows.slice(1).map(([area]) => area)).toEqual([
      "'=cmd|' /C calc'!A0",
      'Côte "d\'Ivoire", <script>alert(1)</script>',
      "'@SUM(1)",
    ]);
  });
});

describe("toJson", () => {
  it("keeps value, interval, status and trace of every cell", () => {
    const json = JSON.parse(toJson(figure)) as typeof figure.table;
    expect(json.rows[0]!.cells[1]).toMatchObject({
      value: -1234.5,
      trace: "t:1",
      model: true,
      interval: { low: -2000, high: -500 },
    });
    expect(json.rows[2]!.cells[1]).toMatchObject({ value: null, text: "-suppressed" });
  });
});

describe("the text alternative", () => {
  it("tells extremes, what is missing and what is modelled", () => {
    expect(figure.altText).toBe(
      "A title & a <b>finding</b> Highest: Côte \"d'Ivoire\", <script>alert(1)</script>, 7. Lowest: =cmd|' /C calc'!A0, −1,235 (−2,000 to −500) MODEL. 1 of 3 values is missing: -suppressed. 1 of 2 values is modelled.",
    );
    expect(figure.caption).toBe(
      "A definition. Values marked MODEL are modelled, not observed. Interval at 80 per cent: conformal; measured coverage 81 per cent.",
    );
  });
});
