/** SEX of the estimates: both together, males, females. */
export const sexes = ["_T", "M", "F"] as const;
export type EstimateSex = (typeof sexes)[number];
