import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/**
 * Compares a picture with its stored file. A missing file is written on a developer's machine and fails in
 * continuous integration; a difference leaves the new picture beside the stored one for the reviewer's eyes.
 */
export function expectGolden(name: string, svg: string): void {
  const folder = new URL("golden/", import.meta.url);
  const stored = new URL(`${name}.svg`, folder);
  if (!existsSync(stored)) {
    expect(process.env.CI, `${name}: no stored picture`).toBeUndefined();
    mkdirSync(folder, { recursive: true });
    writeFileSync(stored, svg);
    return;
  }
  const known = readFileSync(stored, "utf8");
  if (known !== svg) writeFileSync(new URL(`${name}-changed.svg`, folder), svg);
  expect(svg === known, `${name}: look at ${name}-changed.svg, then replace ${name}.svg`).toBe(
    true,
  );
}
