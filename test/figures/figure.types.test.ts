import { describe, expectTypeOf, it } from "vitest";
import type { Figure, FigureHead } from "../../src/figures/index.ts";

declare const whole: Figure;
declare const head: FigureHead;

/** Checked by the compiler: a line that compiles although it should not is an error of `npm run typecheck`. */
describe("a figure", () => {
  it("does not compile without what a reader needs", () => {
    const check = () => {
      const { altText: _, ...mute } = whole;
      // @ts-expect-error no text alternative
      const withoutAlt: Figure = mute;
      const { uncertainty: __, ...sure } = whole;
      // @ts-expect-error no statement of uncertainty
      const withoutUncertainty: Figure = sure;
      const { sources: ___, ...orphan } = head;
      // @ts-expect-error no source
      const withoutSources: FigureHead = orphan;
      // @ts-expect-error an empty list of sources
      const withNoSource: FigureHead = { ...head, sources: [] };
      // @ts-expect-error a reason outside the closed list
      const freely: FigureHead = { ...head, uncertainty: { kind: "none", because: "obvious" } };
      return [withoutAlt, withoutUncertainty, withoutSources, withNoSource, freely];
    };
    expectTypeOf(check).returns.not.toBeAny();
    expectTypeOf<Figure["sources"]["length"]>().not.toEqualTypeOf<0>();
  });
});
