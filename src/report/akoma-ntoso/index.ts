export { clausesDocument } from "./clauses-document.ts";
