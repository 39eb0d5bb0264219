import { join } from "node:path";
import { build, defineConfig, type Plugin, type UserConfig } from "vite";

/** What every program of the atlas has in common: one classic script, which also loads from a disk. */
const program = (name: string, entry: string, format: "iife" | "es" = "iife"): UserConfig => ({
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "dist/atlas-client",
    target: "es2022",
    cssTarget: "chrome111",
    lib: {
      entry: join(import.meta.dirname, entry),
      formats: [format],
      name: `waymark${name.replace("-", "")}`,
      fileName: () => `${name}.js`,
      cssFileName: name,
    },
  },
});

/** Builds a further program beside the first: a classic script cannot be split. */
function beside(name: string, entry: string, format: "iife" | "es" = "iife"): Plugin {
  return {
    name: `beside-${name}`,
    async writeBundle({ dir }) {
      const config = program(name, entry, format);
      await build({
        ...config,
        configFile: false,
        build: { ...config.build, emptyOutDir: false, ...(dir ? { outDir: dir } : {}) },
      });
    },
  };
}

/**
 * The programs and the style of the atlas. `npm run build` puts them beside the compiled command line:
 * `atlas.js` and `atlas.css` for every page, `explore.js` for pages whose picture the reader changes,
 * `corridor.js` for the page on which two ends are chosen, `lab.js` and the program of its worker for
 * the laboratory.
 */
const atlas = program("atlas", "src/atlas/client/main.ts");

export default defineConfig({
  ...atlas,
  plugins: [
    beside("explore", "src/atlas/client/explore/main.ts"),
    beside("lab", "src/atlas/client/lab/main.ts"),
    beside("lab-worker", "src/atlas/client/lab/worker.ts"),
    beside("corridor", "src/atlas/client/corridor/main.tsx"),
    beside("embed", "src/atlas/client/embed/mount.ts", "es"),
    beside("sw", "src/atlas/client/offline/service-worker.ts"),
  ],
  build: { ...atlas.build, emptyOutDir: true },
});
