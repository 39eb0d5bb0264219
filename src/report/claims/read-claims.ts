import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Claim } from "./claim.ts";
import { ClaimError } from "./claim-error.ts";
import { parseClaims } from "./parse-claims.ts";

/**
 * The claims of every CSV file of a folder, in the order of the file names.
 *
 * @throws ClaimError `no-claims` for a folder without CSV files; and for any row that cannot be read
 */
export async function readClaims(folder: string): Promise<readonly Claim[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ClaimError("no-claims", { folder }, cause);
  });
  const files = names.filter((name) => name.endsWith(".csv")).sort();
  if (files.length === 0) throw new ClaimError("no-claims", { folder });
  const claims: Claim[] = [];
  for (const file of files) {
    claims.push(...parseClaims(await readFile(join(folder, file), "utf8"), file));
  }
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    if (seen.has(claim.id)) {
      throw new ClaimError("claim-repeated", {
        file: claim.origin.split(":")[0]!,
        line: Number(claim.origin.split(":")[1]),
        id: claim.id,
      });
    }
    seen.set(claim.id, claim);
  }
  return claims;
}
