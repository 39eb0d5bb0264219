import { load } from "./load.ts";
import { saveFile } from "./save-file.ts";

/** Lets a reader take the file of figures as JSON, which a page from a disk cannot link to. */
export function startJsonDownload(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-json]")) {
    button.hidden = false;
    button.addEventListener("click", () => void save(button.dataset.json!));
  }
}

async function save(key: string): Promise<void> {
  const text = JSON.stringify(await load<unknown>(key), null, 1);
  const file = new Blob([text], { type: "application/json" });
  saveFile(`waymark-${key.replaceAll("/", "-")}.json`, file);
}
