/** Red, green and blue as linear light, 0 to 1. */
export type Linear = readonly [number, number, number];
export type Lab = readonly [number, number, number];

/** Linear light of `#rrggbb` (IEC 61966-2-1). */
export function linearOf(hex: string): Linear {
  const channel = (i: number) => {
    const c = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(1), channel(2)];
}

/** CIE L*a*b* under D65 of linear light. */
export function labOf([r, g, b]: Linear): Lab {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** Contrast ratio of two colours `#rrggbb` (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linearOf(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Lightness L* of `#rrggbb`: what is left of it in grey printing. */
export function lightness(hex: string): number {
  return labOf(linearOf(hex))[0];
}
