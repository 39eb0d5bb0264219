/** Folder of the report below that of the results. */
export const reportFolder = "out/report";

/** Folder of the package that holds the official printed figures. */
export const claimsFolder = "claims";
