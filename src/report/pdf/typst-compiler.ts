import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { TypstCompiler } from "@myriaddreamin/typst-ts-web-compiler";
import { readFonts } from "../fonts/font-files.ts";
import type { TypstSource } from "./typst-source.ts";

const main = "/report.typ";
/** What the compiler answers with: diagnostics as texts with their place. */
const shortDiagnostics = 3;

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly unknown[];
}

let started: Promise<TypstCompiler> | undefined;

/**
 * Sets a source and returns the bytes of the PDF: tagged, with bookmarks, without a date. The compiler is
 * WebAssembly with the fonts of the project only, so that every machine makes the same bytes.
 *
 * @throws Error with the compiler's messages: the source is our own, so each is a fault of the renderer
 */
export async function compileTypst({ text, images }: TypstSource): Promise<Uint8Array> {
  started ??= startCompiler();
  const compiler = await started;
  compiler.reset_shadow();
  for (const [path, svg] of images) compiler.map_shadow(path, new TextEncoder().encode(svg));
  compiler.add_source(main, text);
  const { result, diagnostics } = compiler.compile(main, null, "pdf", shortDiagnostics) as Compiled;
  if (!result) throw new Error(`typst: ${(diagnostics ?? []).map(String).join("; ")}`);
  return result;
}

async function startCompiler(): Promise<TypstCompiler> {
  const typst = await import("@myriaddreamin/typst-ts-web-compiler");
  const require = createRequire(import.meta.url);
  const module = readFileSync(require.resolve("@myriaddreamin/typst-ts-web-compiler/wasm"));
  typst.initSync({ module });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of readFonts()) await builder.add_raw_font(font);
  return builder.build();
}
