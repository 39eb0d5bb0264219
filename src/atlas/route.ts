import type { AreaCode } from "../areas/index.ts";
import type { AtlasLanguage } from "./language.ts";

/** One page of the atlas without its language: what it shows and about whom. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "map" }
  | { readonly page: "flows" }
  | { readonly page: "lab" }
  | { readonly page: "declaration" }
  | { readonly page: "paragraph"; readonly paragraph: number }
  | { readonly page: "areas" }
  | { readonly page: "area"; readonly area: AreaCode }
  | { readonly page: "corridor"; readonly origin: AreaCode; readonly destination: AreaCode }
  | { readonly page: "any-corridor" }
  | { readonly page: "remittances" }
  | { readonly page: "data" }
  | { readonly page: "missing" };

/** The folder of a page below its language; empty for the home page. */
function folderOf(route: Route): string {
  switch (route.page) {
    case "home":
      return "";
    case "paragraph":
      return `declaration/${route.paragraph}/`;
    case "area":
      return `area/${route.area}/`;
    case "areas":
      return "area/";
    case "corridor":
      return `corridor/${route.origin}-${route.destination}/`;
    case "any-corridor":
      return "corridor/";
    case "missing":
      return "404/";
    default:
      return `${route.page}/`;
  }
}

/**
 * The file of a page below the root of the atlas.
 * @example pagePath({ page: "area", area: areaCode("CHN") }, "zh") // "zh/area/CHN/index.html"
 */
export function pagePath(route: Route, language: AtlasLanguage): string {
  return `${language}/${folderOf(route)}index.html`;
}

/**
 * A relative link from one file of the atlas to another, so that the atlas works below any address and
 * from a disk, where a folder does not lead to its index.
 *
 * @example relativeLink("zh/area/CHN/index.html", "zh/index.html") // "../../index.html"
 */
export function relativeLink(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared++;
  }
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
