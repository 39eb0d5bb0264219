import { describe, expect, it } from "vitest";
import {
  buildOf,
  languageOf,
  pageKey,
  shelfName,
  shelfPrefix,
} from "../../../src/atlas/offline/shelf.ts";

const scope = "https://example.org/a/";

describe("what is kept for the time without a network", () => {
  it("keeps a page under one address, whatever its state", () => {
    for (const state of ["", "index.html", "index.html?year=1990", "?x=1#top", "#top"])
      expect(pageKey(`${scope}en/${state}`)).toBe(`${scope}en/index.html`);
  });

  it("keeps builds and atlases of one host apart", () => {
    expect(shelfName(scope, "1").startsWith(shelfPrefix(scope))).toBe(true);
    expect(shelfName("https://example.org/a/b/", "1").startsWith(shelfPrefix(scope))).toBe(false);
  });

  it("reads the build and the language of a page", () => {
    expect(buildOf('<meta name="waymark-build" content="0a1b"/>')).toBe("0a1b");
    expect(buildOf("<html></html>")).toBeNull();
    expect(languageOf(`${scope}zh/area/CHN/index.html`, scope)).toBe("zh");
    expect(languageOf(`${scope}index.html`, scope)).toBe("en");
  });
});
