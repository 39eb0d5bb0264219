/** Ground, text and rules. */
export const baseColours = [
  "paper",
  "ink",
  "ink-soft",
  "rule",
  "axis",
  "accent",
  "missing",
  "neutral",
  "land",
  "focus",
] as const;

/** Eight categories; the first four stay apart in grey printing too. */
export const categories = [
  "category-1",
  "category-2",
  "category-3",
  "category-4",
  "category-5",
  "category-6",
  "category-7",
  "category-8",
] as const;

/** Movements into and out of an area, men and women, destination and origin. */
export const pairColours = ["in", "out"] as const;

/** From little to much. */
export const sequential = [
  "sequential-1",
  "sequential-2",
  "sequential-3",
  "sequential-4",
  "sequential-5",
  "sequential-6",
] as const;

/** Classes of the sequential ramp that a wide interval joins two by two, and the tone of all classes joined. */
export const suppressed = [
  "suppressed-1",
  "suppressed-2",
  "suppressed-3",
  "suppressed-all",
] as const;

/** From loss over balance to gain. */
export const diverging = [
  "diverging-1",
  "diverging-2",
  "diverging-3",
  "diverging-4",
  "diverging-5",
  "diverging-6",
  "diverging-7",
] as const;

export const colourNames = [
  ...baseColours,
  ...categories,
  ...pairColours,
  ...sequential,
  ...suppressed,
  ...diverging,
] as const;

/** A colour by what it is for; the theme says how it looks. */
export type ColourName = (typeof colourNames)[number];

/** A name of the theme's table, or `#rrggbb` where a colour must not follow the theme. */
export type Colour = ColourName | `#${string}`;
