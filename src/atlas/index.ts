/** The web face: static pages in six languages, computed once from an edition. */
export { type BuildAtlasOptions, buildAtlas } from "./build/build-atlas.ts";
export type { Written } from "./build/output-folder.ts";
export { contentSecurityPolicy } from "./frame/content-security-policy.ts";
export { type AtlasLanguage, atlasLanguages } from "./language.ts";
export type { AreaBrief } from "./pages/area/brief-links.tsx";
