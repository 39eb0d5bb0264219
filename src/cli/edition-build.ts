import { basename, dirname } from "node:path";
import {
  type BuildProgress,
  buildEdition,
  editionFolder,
  type Manifest,
} from "../edition/index.ts";
import { type Language, message } from "../messages/index.ts";
import { sourceArgument } from "./arguments/code-arguments.ts";
import { collect } from "./arguments/number-arguments.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { currentEdition } from "./frame/edition-folder.ts";
import { progressOf } from "./frame/progress.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import { formatNumber } from "./print/number.ts";
import { textTable } from "./print/text-table.ts";

interface EditionBuildOptions {
  readonly from: string;
  readonly root: string;
  readonly name: string;
  readonly only?: readonly string[];
  readonly embeddedOnly?: boolean;
}

/** `waymark edition build --from <folder>`: reads the publishers' files into an edition. */
export const addEditionBuild: CommandAdder = (edition, session) => {
  const say = (key: string) => message(session.language, `help.edition-build.${key}`);
  addCommand(edition, session, "build", "edition-build")
    .requiredOption("--from <folder>", say("from"))
    .option("--root <folder>", say("root"), "editions")
    .option("--name <name>", say("name"), currentEdition)
    .option(
      "--only <source>",
      say("only"),
      collect((text) => sourceArgument(text).id),
    )
    .option("--embedded-only", say("embedded-only"))
    .action(async (options: EditionBuildOptions, command) => {
      await build(contextOf(session, command), options);
    });
};

async function build(context: Context, options: EditionBuildOptions): Promise<void> {
  const { world, language } = context;
  const progress = progressOf(world);
  const { root, name } = placeOf(context, options);
  const onProgress = ({ source, done, of, entry }: BuildProgress) => {
    const at = `[${done + (entry ? 0 : 1)}/${of}] ${source}`;
    if (!entry) progress.step(at);
    else {
      const values = formatNumber(language, entry.observations);
      progress.done(message(language, "edition-build.read", { at, values }));
    }
  };
  try {
    const manifests = await buildEdition({
      name,
      from: options.from,
      root,
      ...(options.only && { only: options.only }),
      ...(options.embeddedOnly && { custody: "embedded" as const }),
      onProgress,
      signal: world.signal,
    });
    await printAnswer(context, answerOf(language, root, manifests));
  } finally {
    progress.end();
  }
}

/** `--edition editions/2024` names root and name at once. */
function placeOf(
  { options: { edition } }: Context,
  { root, name }: EditionBuildOptions,
): { root: string; name: string } {
  return edition === undefined
    ? { root, name }
    : { root: dirname(edition), name: basename(edition) };
}

function answerOf(language: Language, root: string, manifests: readonly Manifest[]): Answer {
  const folderOf = ({ edition, custody }: Manifest) => editionFolder(root, edition, custody);
  return {
    text: () => manifests.map((m) => manifestText(language, folderOf(m), m)).join("\n\n"),
    json: () => manifests.map((manifest) => ({ folder: folderOf(manifest), ...manifest })),
    table: () => ({
      columns: [
        "FOLDER",
        "SOURCE",
        "VINTAGE",
        "OBSERVATIONS",
        "MISSING",
        "TABLE",
        "BYTES",
        "SHA256",
      ],
      rows: manifests.flatMap((manifest) =>
        manifest.sources.map((entry) => [
          folderOf(manifest),
          entry.id,
          entry.vintage,
          entry.observations,
          entry.missing,
          entry.table.file,
          entry.table.bytes,
          entry.table.sha256,
        ]),
      ),
    }),
  };
}

function manifestText(language: Language, folder: string, manifest: Manifest): string {
  const number = (n: number) => formatNumber(language, n);
  const bytes = manifest.sources.reduce((sum, entry) => sum + entry.table.bytes, 0);
  const column = (key: string) => ({
    heading: message(language, `column.${key}`),
    ...(key === "source" ? {} : { align: "right" as const }),
  });
  const table = textTable(
    ["source", "values", "missing", "totals", "bytes"].map(column),
    manifest.sources.map((entry) => [
      entry.id,
      number(entry.observations),
      number(entry.missing),
      number(entry.totals.length),
      number(entry.table.bytes),
    ]),
  );
  const title = message(language, "edition-build.made", {
    folder,
    values: number(manifest.observations),
    sources: number(manifest.sources.length),
    bytes: number(bytes),
  });
  const others = manifest.sources.flatMap((entry) =>
    entry.files
      .filter((file) => !file.pinned)
      .map((file) => `  ${message(language, "edition-build.not-pinned", { file: file.path })}`),
  );
  const absent =
    manifest.absent.length === 0
      ? []
      : [message(language, "edition-build.absent", { sources: manifest.absent.join(", ") })];
  return [title, table, ...others, ...absent].join("\n");
}
