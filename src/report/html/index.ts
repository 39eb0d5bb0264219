export { type ShownEntries, shownEntries } from "./entries.ts";
export { htmlPage } from "./page.ts";
