import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EditionError, type Manifest, readManifest } from "../edition/index.ts";
import { message } from "../messages/index.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { editionFolderInUse } from "./frame/edition-folder.ts";
import { printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";
import { codeWord } from "./print/words.ts";

/** `waymark edition list`: the editions of a folder. */
export const addEditionList: CommandAdder = (edition, session) => {
  const { language } = session;
  addCommand(edition, session, "list", "edition-list")
    .option("--root <folder>", message(language, "help.edition-list.root"))
    .action(async (options: { root?: string }, command) => {
      const context = contextOf(session, command);
      const root = options.root ?? dirname(editionFolderInUse(context.options.edition));
      const found = await editionsIn(root);
      await printAnswer(context, {
        text: () =>
          found.length === 0
            ? message(language, "edition-list.none", { folder: root })
            : textTable(
                ["folder", "custody", "sources", "values"].map((key) => ({
                  heading: message(language, `column.${key}`),
                })),
                found.map(({ folder, manifest }) => [
                  folder,
                  codeWord(language, "custody", manifest.custody),
                  formatNumber(language, manifest.sources.length),
                  formatNumber(language, manifest.observations),
                ]),
              ),
        json: () =>
          found.map(({ folder, manifest }) => ({
            folder,
            edition: manifest.edition,
            custody: manifest.custody,
            observations: manifest.observations,
            sources: manifest.sources.map((entry) => entry.id),
            absent: manifest.absent,
          })),
        table: () => ({
          columns: ["FOLDER", "EDITION", "CUSTODY", "SOURCES", "OBSERVATIONS"],
          rows: found.map(({ folder, manifest }) => [
            folder,
            manifest.edition,
            manifest.custody,
            manifest.sources.length,
            manifest.observations,
          ]),
        }),
      });
    });
};

async function editionsIn(root: string): Promise<{ folder: string; manifest: Manifest }[]> {
  const names = await readdir(root).catch((cause: unknown) => {
    throw new EditionError("folder-missing", { folder: root, cause });
  });
  const found: { folder: string; manifest: Manifest }[] = [];
  for (const name of names.sort()) {
    const folder = join(root, name);
    const manifest = await readManifest(folder).catch((error: unknown) => {
      if (error instanceof EditionError && error.code === "edition-missing") return null;
      throw error;
    });
    if (manifest) found.push({ folder, manifest });
  }
  return found;
}
