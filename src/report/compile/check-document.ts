import { documentNumbers } from "../check/index.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Ledger } from "../ledger/index.ts";
import { ReportError } from "../report-error.ts";

/**
 * Proves that every number of a document is in the ledger and that no quantity stands among the words.
 *
 * @throws ReportError `number-without-entry`, `text-not-in-ledger`, `unbound-number`
 */
export function checkDocument(document: ReportDocument, ledger: Ledger): void {
  const { entries, unbound } = documentNumbers(document);
  const [first] = unbound;
  if (first) {
    const where = `${document.name}: ${first.passage}`;
    throw new ReportError("unbound-number", { where, text: first.number });
  }
  for (const { id, printed } of entries) {
    if (!ledger.has(id))
      throw new ReportError("number-without-entry", { id, text: printed[0] ?? "" });
    const { texts } = ledger.entry(id as `F-${string}`);
    const stranger = printed.find((text) => !texts[document.language].has(text));
    if (stranger) throw new ReportError("text-not-in-ledger", { id, text: stranger });
  }
}
