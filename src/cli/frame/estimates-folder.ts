/** Folder of the flow estimates in that of the results. */
export const estimatesFolder = "estimates";
