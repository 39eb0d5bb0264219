/** Non-Self-Governing Territories on the list of the United Nations, 2024. */
const nonSelfGoverning = new Set(
  "AIA ASM BMU CYM ESH GIB GUM MSR NCL PCN PYF SHN TCA TKL VGB VIR".split(" "),
);

/**
 * The signs that a name carries on a map, explained in the disclaimer: one star for Non-Self-Governing
 * Territories, three for the Falkland Islands (Malvinas).
 */
export function starred(code: string, name: string): string {
  if (code === "FLK") return `${name}***`;
  return nonSelfGoverning.has(code) ? `${name}*` : name;
}
