import { DownloadError } from "./download-error.ts";
import type { PartialFile } from "./partial-file.ts";

/** How patient a download is. */
export interface Patience {
  /** Longest wait for an answer, and for the next bytes of it. */
  readonly idleMilliseconds: number;
  /** Requests for one file before the download gives up. */
  readonly attempts: number;
  /** Wait before the second request; it doubles each time. */
  readonly pauseMilliseconds: number;
}

/** Answers of a server, with the place in the file at which its bytes begin. */
export interface Answered {
  readonly response: Response;
  readonly from: number;
}

/**
 * Asks for a file, or for the rest of one. Says who asks: un.org refuses requests without a proper
 * User-Agent. No compression: a byte range must be a range of the file.
 *
 * @throws DownloadError
 */
export async function requestFile(
  url: string,
  partial: PartialFile,
  userAgent: string,
  signal: AbortSignal,
): Promise<Answered> {
  const resumes = partial.bytes > 0 && partial.validator !== null;
  const headers: Record<string, string> = {
    "user-agent": userAgent,
    accept: "*/*",
    "accept-encoding": "identity",
    ...(resumes && { range: `bytes=${partial.bytes}-`, "if-range": partial.validator! }),
  };
  const response = await fetch(url, { headers, redirect: "follow", signal }).catch(
    (cause: unknown) => {
      throw new DownloadError("unreachable", { url, reason: reasonOf(cause) }, cause);
    },
  );
  if (response.status === 206) {
    const from = startOf(response.headers.get("content-range"));
    if (from === partial.bytes) return { response, from };
    throw new DownloadError("incomplete", { url });
  }
  if (response.status === 200) return { response, from: 0 };
  await response.body?.cancel();
  if (response.status === 416) throw new DownloadError("incomplete", { url });
  throw new DownloadError(codeOfStatus(response.status), { url, status: response.status });
}

function codeOfStatus(status: number): "not-found" | "server-fault" | "refused" {
  if (status === 404 || status === 410) return "not-found";
  return status >= 500 || status === 429 || status === 408 ? "server-fault" : "refused";
}

function startOf(contentRange: string | null): number | null {
  const start = /^bytes (\d+)-/.exec(contentRange ?? "")?.[1];
  return start === undefined ? null : Number(start);
}

/** The system's name of a network failure: ENOTFOUND, ECONNREFUSED … */
export function reasonOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === "string") return code;
  }
  return error instanceof Error ? error.message : String(error);
}
