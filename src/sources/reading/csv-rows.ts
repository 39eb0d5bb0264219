import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import type { DataFile } from "../contract/data-file.ts";
import { SourceError } from "../contract/source-error.ts";
import { TableRow } from "./table-row.ts";
import { StrictDecoder, type TextEncoding } from "./text-encoding.ts";

/** How a text table is written. */
export interface CsvLayout {
  /** Default comma. */
  readonly delimiter?: "," | "\t" | ";";
  /** Default `utf-8`; a byte order mark is skipped. */
  readonly encoding?: TextEncoding;
  /** Default `"`; null where quotation marks are ordinary characters. */
  readonly quote?: '"' | null;
}

const maxRecordBytes = 4 * 1024 * 1024;

/**
 * Calls `onRow` for every row of a text table, blank rows included, so that row numbers are
 * those a spreadsheet shows. Streams: memory does not grow with the file.
 *
 * @throws SourceError `wrong-encoding`, `csv-damaged`, and whatever `onRow` throws
 */
export async function eachCsvRow(
  file: DataFile,
  layout: CsvLayout,
  onRow: (row: TableRow) => void,
): Promise<void> {
  const decoder = new StrictDecoder(layout.encoding ?? "utf-8", file.name);
  const parser = parse({
    bom: true,
    delimiter: layout.delimiter ?? ",",
    quote: layout.quote === undefined ? '"' : layout.quote,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: maxRecordBytes,
  });
  let number = 0;
  const drain = () => {
    for (let cells = parser.read(); cells !== null; cells = parser.read()) {
      number += 1;
      onRow(new TableRow(file, null, number, cells as string[]));
    }
  };
  const stream = createReadStream(file.path, { highWaterMark: 1 << 18 });
  const done = new Promise<void>((resolve, reject) => {
    parser.on("readable", () => {
      try {
        drain();
      } catch (error) {
        reject(error);
      }
    });
    parser.on("error", (error) => reject(asSourceError(error, file, number)));
    parser.on("end", resolve);
  });
  done.catch(() => stream.destroy());
  try {
    await Promise.race([done, feed(stream, decoder, parser)]);
    await done;
  } finally {
    stream.destroy();
    parser.destroy();
  }
}

async function feed(
  stream: AsyncIterable<Buffer>,
  decoder: StrictDecoder,
  parser: ReturnType<typeof parse>,
): Promise<void> {
  for await (const bytes of stream) {
    if (parser.destroyed) return;
    const more = parser.write(decoder.decode(bytes));
    if (!more && !parser.destroyed) await drained(parser);
  }
  parser.write(decoder.decode(new Uint8Array(), true));
  parser.end();
}

function drained(parser: ReturnType<typeof parse>): Promise<void> {
  const events = ["drain", "close", "error"] as const;
  return new Promise((resolve) => {
    const settle = () => {
      for (const event of events) parser.off(event, settle);
      resolve();
    };
    for (const event of events) parser.on(event, settle);
  });
}

function asSourceError(error: unknown, file: DataFile, lastRow: number): unknown {
  if (!(error instanceof CsvError)) return error;
  return new SourceError("csv-damaged", {
    file: file.name,
    row: lastRow + 1,
    found: error.code,
    cause: error,
  });
}
