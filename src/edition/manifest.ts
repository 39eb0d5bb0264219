import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { EditionError } from "./edition-error.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileEntry = z.strictObject({
  key: z.string(),
  path: z.string(),
  sha256,
  bytes: z.int().nonnegative(),
  /** True if the hash is the one that the source was written for. */
  pinned: z.boolean(),
  conversion: z.boolean(),
  url: z.string().nullable(),
  layout: z
    .strictObject({
      delimiter: z.enum([",", "\t", ";"]),
      encoding: z.enum(["utf-8", "windows-1252"]),
      quote: z.literal('"').nullable(),
    })
    .nullable(),
});

const totalEntry = z.strictObject({
  id: z.string(),
  published: z.string(),
  expected: z.number(),
  found: z.number(),
  tolerance: z.number(),
});

const sourceEntry = z.strictObject({
  id: z.string(),
  title: z.string(),
  producer: z.string(),
  vintage: z.string(),
  published: z.string(),
  licence: z.string(),
  custody: z.enum(["embedded", "user-copy"]),
  page: z.string(),
  citation: z.string(),
  table: z.strictObject({ file: z.string(), sha256, bytes: z.int() }),
  observations: z.int(),
  missing: z.int(),
  leftOut: z.record(z.string(), z.int()),
  files: z.array(fileEntry),
  totals: z.array(totalEntry),
});

const manifestSchema = z.strictObject({
  format: z.literal(1),
  edition: z.string(),
  custody: z.enum(["embedded", "user-copy"]),
  observations: z.int(),
  sources: z.array(sourceEntry),
  /** Sources whose files were not in the folder. */
  absent: z.array(z.string()),
});

/** Contents of `edition.json`: vintages, hashes, licences, row counts, reconciled totals. */
export type Manifest = z.infer<typeof manifestSchema>;
export type SourceEntry = z.infer<typeof sourceEntry>;
export type FileEntry = z.infer<typeof fileEntry>;

/** Name of the manifest in an edition's folder. Writing it is what makes an edition valid. */
export const manifestName = "edition.json";

/**
 * Reads the manifest of an edition.
 *
 * @throws EditionError `edition-missing` or `edition-damaged`
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  const text = await readFile(path, "utf8").catch((cause) => {
    throw new EditionError("edition-missing", { path, cause });
  });
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new EditionError("edition-damaged", { path, cause });
  }
}

/** The text of a manifest: stable, so that the same edition gives the same bytes. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
