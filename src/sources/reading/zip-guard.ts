import { SourceError } from "../contract/source-error.ts";

/** No publisher's workbook unpacks to more than this. */
const maxUnpackedBytes = 400 * 1024 * 1024;
/** XML of spreadsheets shrinks by a factor of 5 to 40; above this a file is built to explode. */
const maxRatio = 250;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Refuses a zip archive that would unpack to an unreasonable size, before anything is unpacked.
 * Reads the central directory only.
 *
 * @param bytes the whole archive
 * @param file name for error messages
 * @throws SourceError `not-a-workbook`, `archive-damaged`, `archive-too-large`
 */
export function guardArchive(bytes: Uint8Array, file: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== 0x04034b50) {
    throw new SourceError("not-a-workbook", { file });
  }
  const end = findEnd(view);
  if (end < 0) throw new SourceError("archive-damaged", { file });
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let packed = 0;
  let unpacked = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) {
      throw new SourceError("archive-damaged", { file });
    }
    const entryPacked = view.getUint32(at + 20, true);
    const entryUnpacked = view.getUint32(at + 24, true);
    if (entryUnpacked === 0 && entryPacked > 64) throw new SourceError("archive-damaged", { file });
    packed += entryPacked;
    unpacked += entryUnpacked;
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  if (unpacked > maxUnpackedBytes || unpacked > maxRatio * Math.max(packed, 4096)) {
    throw new SourceError("archive-too-large", {
      file,
      expected: `at most ${maxUnpackedBytes} bytes and ${maxRatio} times the packed size`,
      found: `${unpacked} bytes from ${packed}`,
    });
  }
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return -1;
}
