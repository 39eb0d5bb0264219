import { writeFileSync } from "node:fs";
import { generatedAreaFiles } from "./areas/generated-files.ts";

const [data = "../shared/data", target = "src/areas/data"] = process.argv.slice(2);
for (const [name, text] of await generatedAreaFiles(data)) {
  writeFileSync(`${target}/${name}`, text);
  console.log(`${target}/${name}`);
}
