import { loadWords, type Say } from "./words.ts";

/** Tells something politely, once: a line that readers of screens hear too. Text only, never markup. */
export async function notice(
  key: string,
  args: Readonly<Record<string, string | number>> = {},
  say?: Say,
): Promise<void> {
  const words = say ?? (await loadWords());
  let box = document.querySelector<HTMLElement>(".notices");
  if (!box) {
    box = document.createElement("div");
    box.className = "notices";
    box.setAttribute("role", "status");
    document.querySelector("main")?.prepend(box);
  }
  const line = document.createElement("p");
  line.textContent = words(key, args);
  const same =
    key === "client.state-ignored"
      ? []
      : [...box.children].filter((each) => (each as HTMLElement).dataset.key === key);
  for (const old of same) old.remove();
  line.dataset.key = key;
  box.append(line);
}
