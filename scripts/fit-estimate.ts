import { writeFileSync } from "node:fs";
import { Edition } from "../src/edition/index.ts";
import { reportedPeriods } from "../src/estimates/index.ts";
import { fitBlend, heldOutPredictions } from "../src/flows/blend/index.ts";
import { coefficientsFile } from "./fit-estimate/coefficients-file.ts";
import { published } from "./fit-estimate/published.ts";
import { report } from "./fit-estimate/report.ts";

const [folder = "editions/2024", target = "src/flows/blend"] = process.argv.slice(2);
const edition = await Edition.open(folder);
const { periods, reported } = await reportedPeriods(edition);
console.log(
  `${reported.flows.step.length} corridors and periods, ${reported.flows.emSteps} EM steps`,
);
for (const [name, withOther] of [
  ["two-revisions", true],
  ["one-revision", false],
] as const) {
  const own = withOther ? periods : periods.map(({ otherRevision: _, ...alone }) => alone);
  const fitted = fitBlend(name, own, reported);
  console.log(name);
  for (const predictions of heldOutPredictions(fitted))
    for (const text of report(predictions)) console.log(text);
  writeFileSync(`${target}/${name}.ts`, coefficientsFile(name, published(fitted, withOther)));
}
edition.close();
