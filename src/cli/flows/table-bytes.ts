import { readFile, stat } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { TableError } from "./table-error.ts";

/** Largest table, as a file and unpacked: a table of 1,000 areas with long numbers is 20 MB. */
export const largestTableBytes = 128 * 1024 * 1024;

/** The contents of a table's file: text, or a Parquet file that is read where it stands. */
export type TableContents =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parquet" };

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * Reads a file that is plain text, gzipped text, or Parquet, by its contents and not its name.
 *
 * @throws TableError for a file that is missing, empty, larger than {@link largestTableBytes} before
 * or after unpacking, damaged, a zip archive, or not UTF-8
 */
export async function readTableFile(file: string): Promise<TableContents> {
  const found = await stat(file).catch((cause) => {
    throw new TableError("file-missing", { file, cause });
  });
  if (!found.isFile()) throw new TableError("file-missing", { file });
  if (found.size > largestTableBytes) {
    throw new TableError("file-too-large", { file, ...sizes(found.size) });
  }
  const bytes = await readFile(file).catch((cause) => {
    throw new TableError("file-missing", { file, cause });
  });
  if (bytes.length === 0) throw new TableError("file-empty", { file });
  if (startsWith(bytes, 0x50, 0x41, 0x52, 0x31)) return { kind: "parquet" };
  if (startsWith(bytes, 0x50, 0x4b)) throw new TableError("zip-archive", { file });
  return { kind: "text", text: decode(file, unpack(file, bytes)) };
}

function unpack(file: string, bytes: Buffer): Buffer {
  if (!startsWith(bytes, 0x1f, 0x8b)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largestTableBytes });
  } catch (cause) {
    const tooLarge = cause instanceof RangeError;
    throw new TableError(tooLarge ? "archive-too-large" : "archive-damaged", {
      file,
      cause,
      ...(tooLarge ? { expected: `≤ ${largestTableBytes} B` } : {}),
    });
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    // A byte order mark is taken away by the decoder.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TableError("wrong-encoding", { file, expected: "UTF-8", cause });
  }
}

function sizes(found: number) {
  return { expected: `≤ ${largestTableBytes} B`, found: `${found} B` };
}
