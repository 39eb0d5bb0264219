import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DownloadError, mayPass } from "./download-error.ts";
import { forgetPartial, partPaths, readPartial, rememberPartial } from "./partial-file.ts";
import { type Answered, type Patience, reasonOf, requestFile } from "./request.ts";

/** One file to be downloaded. */
export interface DownloadRequest {
  readonly url: string;
  /** Where the file goes. */
  readonly target: string;
  readonly userAgent: string;
  readonly patience: Patience;
  readonly signal: AbortSignal;
  /** Told after every part: bytes there, and bytes in all if the server said so. */
  readonly onBytes?: (bytes: number, of: number | null) => void;
}

/** No file of any of our sources comes near this size. */
const maxFileBytes = 512 * 1024 * 1024;

/**
 * Downloads a file. It stands under its own name only when it is whole; until then its bytes are in
 * `<target>.part`, from where the next download goes on if the server still has the same file.
 *
 * @throws DownloadError
 */
export async function downloadFile(request: DownloadRequest): Promise<void> {
  const { patience, signal } = request;
  await mkdir(dirname(request.target), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      await attemptDownload(request);
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof DownloadError && error.code === "incomplete") {
        await forgetPartial(request.target);
      }
      if (!mayPass(error) || attempt >= patience.attempts) throw error;
      await pause(patience.pauseMilliseconds * 2 ** (attempt - 1), undefined, { signal });
    }
  }
}

async function attemptDownload(request: DownloadRequest): Promise<void> {
  const { url, target, userAgent, signal } = request;
  const idle = idleAbort(request.patience.idleMilliseconds, signal);
  try {
    const partial = await readPartial(target, url);
    const answered = await requestFile(url, partial, userAgent, idle.signal);
    await receive(request, answered, idle.renew);
  } catch (error) {
    if (idle.expired()) throw new DownloadError("timeout", { url }, error);
    throw error;
  } finally {
    idle.end();
  }
  const { part } = partPaths(target);
  await rename(part, target);
  await forgetPartial(target);
}

/** Writes the bytes that arrive behind those that are there. */
async function receive(
  { url, target, onBytes }: DownloadRequest,
  { response, from }: Answered,
  renew: () => void,
): Promise<void> {
  refuseWebPage(url, response);
  const length = lengthOf(response);
  const of = length === null ? null : from + length;
  if (of !== null && of > maxFileBytes) {
    throw new DownloadError("too-large", { url, bytes: of, most: maxFileBytes });
  }
  const { headers } = response;
  const strongTag = headers.get("etag")?.startsWith("W/") ? null : headers.get("etag");
  await rememberPartial(target, url, strongTag ?? headers.get("last-modified"));
  const { part } = partPaths(target);
  if (from === 0) await rm(part, { force: true });
  const file = await open(part, "a");
  let bytes = from;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      renew();
      bytes += chunk.byteLength;
      if (bytes > maxFileBytes) {
        throw new DownloadError("too-large", { url, bytes, most: maxFileBytes });
      }
      await file.write(chunk);
      onBytes?.(bytes, of);
    }
    await file.sync();
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError("dropped", { url, reason: reasonOf(error) }, error);
  } finally {
    await file.close();
  }
  if (of !== null && bytes !== of) {
    throw new DownloadError("dropped", { url, reason: `${bytes} / ${of}` });
  }
}

/** A publisher's site that moved a file may answer with a page of words and the status 200. */
function refuseWebPage(url: string, response: Response): void {
  const type = response.headers.get("content-type") ?? "";
  const wantsPage = /\.html?$/i.test(new URL(url).pathname);
  if (/^text\/html\b/i.test(type) && !wantsPage) throw new DownloadError("web-page", { url });
}

function lengthOf(response: Response): number | null {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  return Number.isSafeInteger(length) ? length : null;
}

/** A signal that is aborted with the reader's, or when nothing was heard for a time. */
function idleAbort(milliseconds: number, outer: AbortSignal) {
  const inner = new AbortController();
  let late = false;
  const expire = () => {
    late = true;
    inner.abort();
  };
  let timer = setTimeout(expire, milliseconds);
  const abort = () => inner.abort();
  outer.addEventListener("abort", abort);
  if (outer.aborted) inner.abort();
  return {
    signal: inner.signal,
    expired: () => late,
    renew: () => {
      clearTimeout(timer);
      timer = setTimeout(expire, milliseconds);
    },
    end: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", abort);
    },
  };
}
