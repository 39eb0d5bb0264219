import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UsageError } from "../frame/usage-error.ts";
import { assertWritable, writeError } from "../results/writable-folder.ts";

const endings = [".csv", ".csv.gz", ".parquet"] as const;

/** The place of the table. @throws UsageError `unknown-ending` */
export function outputArgument(text: string): string {
  if (endings.some((ending) => text.toLowerCase().endsWith(ending))) return text;
  throw new UsageError("unknown-ending", { found: text, known: endings.join(", ") });
}

/**
 * Refuses, before anything is read, outputs that would take the place of a table that is read, or a folder into which
 * nothing can be written.
 *
 * @throws UsageError `output-is-input`, `folder-not-writable`
 */
export async function checkOutputs(
  outputs: readonly string[],
  inputs: readonly string[],
): Promise<void> {
  const read = new Set(inputs.map((file) => resolve(file)));
  const both = outputs.find((file) => read.has(resolve(file)));
  if (both !== undefined) throw new UsageError("output-is-input", { file: both });
  await assertWritable(dirname(outputs[0]!));
}

/** Makes the folder of an output where there is none. @throws UsageError `folder-not-writable` */
export async function makeFolderOf(output: string): Promise<void> {
  const folder = dirname(output);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writeError(folder, error);
  });
}
