import { existsSync, writeFileSync } from "node:fs";
import { generatedAreaFiles } from "./areas/generated-files.ts";
import { editionSchemaDocument } from "./edition-schema.ts";
import { generatedGeographyFiles } from "./geography/generated-files.ts";
import { readmePicture } from "./readme-picture.ts";

const data = process.argv[2] ?? "../shared/data";

const files = new Map<string, string>([
  ["docs/edition-schema.md", editionSchemaDocument()],
  ["docs/pictures/trace.svg", readmePicture()],
]);
if (existsSync(data)) {
  for (const [name, text] of await generatedAreaFiles(data))
    files.set(`src/areas/data/${name}`, text);
} else {
  console.error(`${data} is not there: the area register is left as it is.`);
}
try {
  for (const [name, text] of generatedGeographyFiles())
    files.set(`src/figures/geography/data/${name}`, text);
} catch (error) {
  if (process.env.CI) throw error;
  console.error(`The maps are left as they are. ${String(error)}`);
}
for (const [path, text] of files) {
  writeFileSync(path, text);
  console.log(path);
}
