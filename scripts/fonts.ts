import { writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { fontFiles } from "./fonts/font-files.ts";
import { pinnedFile } from "./geography/package-file.ts";

/** Features that text of a report uses: kerning, marks, tabular and lining figures. */
const keepFeatures = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"];

for (const { file, characters, ...pin } of fontFiles) {
  const cut = await subsetFont(pinnedFile(pin), characters, {
    targetFormat: "truetype",
    keepFeatures,
    noHinting: true,
  });
  writeFileSync(`fonts/${file}`, cut);
  console.log(`fonts/${file}  ${cut.length} bytes`);
}
