import { describe, expect, it } from "vitest";
import { checkHtml } from "../../../src/report/check/index.ts";

const ledger = {
  entries: [{ id: "F-1-01", printed: ["280.6 million", "280,598"] }],
  labels: ["2020", "27.b"],
};
const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const number = '<span class="n" data-e="F-1-01">280.6 million</span>';

describe("the numbers of a page", () => {
  it("pass if each names its entry or is a label of the document", () => {
    const html = page(
      `<p><span class="l pn">1.</span> In <span class="l">2020</span> there were ${number} migrants.</p><script>const x = 7654321;</script>`,
    );
    expect(checkHtml(html, ledger)).toEqual({ numbers: 1, strays: [], false: [] });
  });

  it.each([
    ["planted among words", "<p>Some 7,654,321 people moved.</p>", "7,654,321"],
    ["planted in Chinese", "<p>约有123万人</p>", "123"],
    ["in a drawing", '<svg><text x="1">999,111</text></svg>', "999,111"],
    ["in an alternative text", '<svg role="img" aria-label="rose to 55,555"></svg>', "55,555"],
    ["in an alternative text in single quotes", "<img alt='rose to 55,555'>", "55,555"],
    ["in an alternative text without quotes", "<img alt=55555>", "55555"],
    ["cut by a tag and a comment", "<p>7,<b>654</b>,<!-- x -->321 moved</p>", "7,654,321"],
    ["in entities", "<p>&#x37;&#54;54 moved</p>", "7654"],
    ["in Arabic digits", "<p>٣٠٤ مليون</p>", "٣٠٤"],
    ["in words", "<p>almost half of them</p>", "almost half"],
    ["in words among labels", '<p><span class="l">two thirds</span></p>', "two thirds"],
    ["in Chinese words", "<p>占百分之五</p>", "百分之五"],
    ["in words of a drawing", "<svg><text>two thirds</text></svg>", "two thirds"],
    ["planted as a label", '<p><span class="l">4,321</span></p>', "4,321"],
    ["of a known text without its entry", "<p>there were 280.6 million</p>", "280.6"],
  ])("fail if one is %s", (_, body, text) => {
    const { strays } = checkHtml(page(body), ledger);
    expect(strays.map((stray) => stray.number.text)).toEqual([text]);
  });

  it("fail if an entry is unknown or prints another text", () => {
    const forged = number.replace("280.6", "290.6");
    const unknown = number.replace("F-1-01", "F-9-99");
    const found = checkHtml(page(forged + unknown), ledger).false;
    expect(found.map(({ entry, known }) => [entry, known])).toEqual([
      ["F-1-01", true],
      ["F-9-99", false],
    ]);
  });
});
