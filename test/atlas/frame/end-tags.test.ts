import { expect, it } from "vitest";
import { withoutOptionalEnds } from "../../../src/atlas/frame/end-tags.ts";

it("leaves out the ends of cells, rows and items that the next tag ends, and nothing else", () => {
  const table =
    "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>";
  expect(withoutOptionalEnds(table)).toBe(
    "<table><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td></tbody></table>",
  );
  expect(
    withoutOptionalEnds("<ul><li>a<ol><li>b</li></ol></li></ul><dl><dt>t</dt><dd>d</dd></dl>"),
  ).toBe("<ul><li>a<ol><li>b</ol></ul><dl><dt>t</dt><dd>d</dl>");
});

it("keeps an end after which words stand: they are outside of the item", () => {
  for (const html of ["<ul><li>a</li> and</ul>", "<p>a</p><p>b</p>", "<div><span>1</span></div>"])
    expect(withoutOptionalEnds(html)).toBe(html);
});
