import { writeFileSync } from "node:fs";
import { reconcileReports } from "../src/flows/measurement/index.ts";
import { blendPeriods } from "./fit-estimate/blend-periods.ts";
import { coefficientsFile } from "./fit-estimate/coefficients-file.ts";
import { fitCoefficients } from "./fit-estimate/fit-coefficients.ts";
import { readReports } from "./fit-estimate/read-reports.ts";
import { report } from "./fit-estimate/report.ts";

const [data = "../shared/data", target = "src/flows/blend"] = process.argv.slice(2);
const periods = await blendPeriods(data);
const reports = await readReports(data, periods[0]!.areas);
const flows = reconcileReports(reports, { tails: "student" });
console.log(
  `${reports.persons.length} reports, ${flows.step.length} corridors and periods, ${flows.emSteps} EM steps, change ${flows.change.toFixed(3)}`,
);
for (const [name, withOther] of [
  ["two-revisions", true],
  ["one-revision", false],
] as const) {
  const fitted = fitCoefficients(name, periods, flows, withOther);
  for (const text of report(fitted)) console.log(text);
  writeFileSync(`${target}/${name}.ts`, coefficientsFile(name, fitted.coefficients));
}
