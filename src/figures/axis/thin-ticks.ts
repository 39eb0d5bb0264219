import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import type { Tick } from "./value-axis.ts";

/**
 * The ticks whose labels have room beside each other: first and last always, between them every second,
 * third … as far as they stay apart.
 */
export function thinTicks(ticks: readonly Tick[], gap = 12): Tick[] {
  const widths = ticks.map(({ label }) => textWidth(label, typeSize.tick));
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.filter((_, i) => (ticks.length - 1 - i) % step === 0);
    const clear = kept.every((tick, k) => {
      const next = kept[k + 1];
      if (!next) return true;
      const needed = (widths[ticks.indexOf(tick)]! + widths[ticks.indexOf(next)]!) / 2 + gap;
      return Math.abs(next.at - tick.at) >= needed;
    });
    if (clear) return kept;
  }
  return ticks.slice(-1);
}
