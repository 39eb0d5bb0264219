/** A report as PDF, set by Typst. */
export { renderPdf } from "./render-pdf.ts";
