import { load } from "./load.ts";

/** Lets a reader take the file of figures as JSON, which a page from a disk cannot link to. */
export function startJsonDownload(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-json]")) {
    button.hidden = false;
    button.addEventListener("click", () => void save(button.dataset.json!));
  }
}

async function save(key: string): Promise<void> {
  const text = JSON.stringify(await load<unknown>(key), null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `waymark-${key.replaceAll("/", "-")}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
