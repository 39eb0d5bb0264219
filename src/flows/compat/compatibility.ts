/**
 * Versions of other programs whose results can be reproduced, so that a user can see that a
 * difference is one of numerics or of a documented defect, not of data. Labelled in every output.
 */
export type Compatibility = "migest-2.0.5";

/** The absolute stopping rule of that version: no cell moves by more in a whole pass. */
export const compatibleCellMovement = 0.001;
