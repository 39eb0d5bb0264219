/**
 * Whose codes or spellings a query is written in. Standards come first, then one scheme per
 * producer whose own codes differ from the standards or from each other: `CHI` is the Channel
 * Islands at UN DESA and the World Bank, and China at UNHCR.
 */
export const schemes = [
  "iso3",
  "iso2",
  "m49",
  "un-location",
  "undesa-ims",
  "undesa-flows-2015",
  "wpp",
  "worldbank",
  "unhcr-iso",
  "unhcr-code",
  "idmc",
  "iom-missing-migrants",
  "oecd",
  "eurostat",
  "rpw",
  "treaties",
  "abel-cohen",
  "gaskin-abel",
  "undp",
] as const;

/** Name of a code standard or of a producer's own list. */
export type Scheme = (typeof schemes)[number];
