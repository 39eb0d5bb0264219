import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadRings } from "../../../src/figures/map/spread-rings.ts";
import { worldView } from "../../../src/figures/map/world-view.ts";

const views = [worldView({ width: 960 }), worldView({ width: 960, centring: "pacific" })] as const;
const place = fc.tuple(
  fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  fc.double({ min: -56, max: 83, noNaN: true }),
);

it("goes on beyond the edge as the projection does within it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...views), place, (view, [longitude, latitude]) => {
      const degrees = view.fromMiddle(longitude);
      const [x, y] = view.project([longitude, latitude]);
      const [ux, uy] = view.unrolled(degrees, latitude);
      expect(Math.hypot(x - ux, y - uy)).toBeLessThan(0.01);
      const [beyond] = view.unrolled(degrees + 360, latitude);
      expect(beyond - ux).toBeCloseTo(2 * view.halfWidthAt(y), 1);
    }),
  );
});

it("cuts the Atlantic world at the Bering Strait and the Pacific one in the Atlantic", () => {
  const [atlantic, pacific] = views;
  expect(atlantic.fromMiddle(-169.5)).toBeLessThan(180);
  expect(atlantic.project([-169.6, 66])[0]).toBeGreaterThan(atlantic.width / 2);
  expect(atlantic.project([-168, 65.6])[0]).toBeLessThan(atlantic.width / 2);
  expect(pacific.project([178, -18])[0]).toBeLessThan(pacific.project([-172, -13.6])[0]);
});

it("parts rings that meet without sending them far", () => {
  const crowd = Array.from({ length: 14 }, (_, i) => ({ key: `${i}`, x: 50 + (i % 3), y: 50 }));
  const spread = spreadRings(crowd, { distance: 7, reach: 40 });
  for (const [i, a] of spread.entries())
    for (const b of spread.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(6);
  const alone = { key: "a", x: 3, y: 4 };
  expect(spreadRings([alone], { distance: 7, reach: 12 })).toEqual([alone]);
});
