import { tryResolveArea } from "../../areas/index.ts";

/**
 * ISO alpha-3 codes of what tables call their areas: an ISO or M49 code, or a name in one of the six languages of the
 * United Nations; undefined where a table calls it something else, or where two areas would be the same.
 */
export function areaCodes(areas: readonly string[]): (string | undefined)[] {
  const found = areas.map(codeOf);
  return found.map((code, at) => (found.indexOf(code) === at ? code : undefined));
}

function codeOf(text: string): string | undefined {
  const code = /^\d{1,3}$/.test(text) ? text.padStart(3, "0") : text;
  const area = tryResolveArea({ code }) ?? tryResolveArea({ name: text });
  return area?.kind === "area" ? (area.iso3 ?? area.code) : undefined;
}
