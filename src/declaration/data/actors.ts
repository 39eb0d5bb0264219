/** Stable keys of the actors. Where a paragraph names nobody, the clause's note says that the actor is our reading. */
export const actorTable = [
  "states",
  "member-states",
  "governments",
  "countries-of-origin",
  "countries-of-transit",
  "countries-of-destination",
  "source-countries",
  "recipient-countries",
  "developing-countries",
  "states-parties",
  "states-of-nationality",
  "international-community",
  "general-assembly",
  "secretary-general",
  "un-system",
  "gmg",
  "iom",
  "srsg-migration",
  "gfmd",
  "regional-processes",
  "regional-organizations",
  "all-stakeholders",
  "non-state-stakeholders",
  "civil-society",
  "private-sector",
  "employers",
  "media",
  "migrants",
  "remittance-service-providers",
  "statistical-systems",
] as const;

/** Actor, key of the alias, first year, last year, symbol of the document. */
export const actorAliasTable = `
gmg|global-migration-group|2006|2018|
gmg|un-network-on-migration|2018||A/RES/73/195
iom|iom-outside-the-system||2016|
iom|iom-related-organization|2016||A/RES/70/296
srsg-migration|srsg-sutherland|2006|2017|
srsg-migration|srsg-arbour|2017|2018|
`;
