import type { NumberRecord } from "../data/number-record.ts";
import { numbersCsv } from "../data/numbers-csv.ts";
import { load } from "./load.ts";
import { saveFile } from "./save-file.ts";

/** Lets a reader take the figures of the page as CSV or JSON, made here: the atlas stores them once. */
export function startPageDownloads(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-figures]")) {
    button.hidden = false;
    button.addEventListener("click", () => void save(button.dataset.figures!, button.dataset.form));
  }
}

async function save(key: string, form: string | undefined): Promise<void> {
  const slice = await load<{ readonly numbers: readonly NumberRecord[] }>(key);
  const name = `waymark-${key.replaceAll("/", "-")}`;
  if (form === "csv") {
    saveFile(`${name}.csv`, new Blob([numbersCsv(slice.numbers)], { type: "text/csv" }));
  } else {
    const text = JSON.stringify(slice, null, 1);
    saveFile(`${name}.json`, new Blob([text], { type: "application/json" }));
  }
}
