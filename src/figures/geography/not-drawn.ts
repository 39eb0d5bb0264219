/** Why an area of the register has no place of its own on the map. */
export type NotDrawnReason = "part-of-another-area" | "historical" | "not-a-territory";

/** Areas of the register that are not drawn, by reason; tables still list them. */
export const notDrawn: Readonly<Record<string, NotDrawnReason>> = {
  IOT: "part-of-another-area",
};

/** The area within which an area without a shape of its own is drawn by United Nations practice. */
export const drawnWithin: Readonly<Record<string, string>> = { IOT: "MUS" };
