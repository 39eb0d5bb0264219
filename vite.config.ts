import { defineConfig } from "vite";

/**
 * The program and the style of the atlas: one classic script and one style sheet, which also load from a
 * disk. `npm run build` puts them beside the compiled command line.
 */
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "dist/atlas-client",
    emptyOutDir: true,
    target: "es2022",
    cssTarget: "chrome111",
    lib: {
      entry: "src/atlas/client/main.ts",
      formats: ["iife"],
      name: "waymarkAtlas",
      fileName: () => "atlas.js",
      cssFileName: "atlas",
    },
  },
});
