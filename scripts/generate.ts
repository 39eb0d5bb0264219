import { existsSync, writeFileSync } from "node:fs";
import { generatedAreaFiles } from "./areas/generated-files.ts";
import { editionSchemaDocument } from "./edition-schema.ts";
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
for (const [path, text] of files) {
  writeFileSync(path, text);
  console.log(path);
}
