/** Sizes of type in user units; none is below 11. */
export const typeSize = {
  title: 17,
  subtitle: 13,
  label: 12,
  tick: 11.5,
  note: 11,
} as const;

/** Height of a line of text as a multiple of its size. */
export const lineHeight = 1.35;
