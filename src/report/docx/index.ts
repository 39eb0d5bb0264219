/** A report as DOCX. */
export { renderDocx } from "./render-docx.ts";
