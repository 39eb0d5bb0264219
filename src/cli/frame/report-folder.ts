/** Folder of the report below that of the results. */
export const reportFolder = "out/report";
