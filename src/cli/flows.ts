import { Option } from "commander";
import { message } from "../messages/index.ts";
import { collect, countArgument, yearArgument } from "./arguments/number-arguments.ts";
import { outputArgument } from "./flows/check-output.ts";
import type { FlowFiles } from "./flows/flow-inputs.ts";
import {
  checkMethodOptions,
  type MethodOptions,
  methodArgument,
  personsArgument,
  repairArgument,
  weightArgument,
  yearsArgument,
} from "./flows/flow-method-options.ts";
import {
  checkIntervalOptions,
  errorArgument,
  type IntervalOptions,
  intervalsArgument,
} from "./flows/interval-options.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { UsageError } from "./frame/usage-error.ts";

type FlowsOptions = MethodOptions &
  IntervalOptions &
  FlowFiles & { readonly method: ReturnType<typeof methodArgument>; readonly out: string };

/** `waymark flows`: estimates flows from the reader's own tables. */
export const addFlows: CommandAdder = (program, session) => {
  const say = (key: string) => message(session.language, `help.flows.${key}`);
  addCommand(program, session, "flows", "flows")
    .requiredOption("--method <method>", say("method"), methodArgument)
    .requiredOption("--stock-start <file>", say("stock-start"))
    .requiredOption("--stock-end <file>", say("stock-end"))
    .requiredOption("--demography <file>", say("demography"))
    .option("--seed <file>", say("seed"))
    .option("--second-start <file>", say("second-start"))
    .option("--second-end <file>", say("second-end"))
    .requiredOption("-o, --out <file>", say("out"), outputArgument)
    .option("--weight <weight>", say("weight"), weightArgument)
    .option("--movers <persons>", say("movers"), personsArgument)
    .option("--repair <repair>", say("repair"), collect(repairArgument))
    .addOption(new Option("--compat <version>", say("compat")).argParser(compatArgument))
    .option("--remainder-at <start,end>", say("remainder-at"), areaPairArgument)
    .option("--start-year <year>", say("start-year"), yearArgument)
    .option("--years <years>", say("years"), yearsArgument)
    .option("--persons-per-unit <persons>", say("persons-per-unit"), personsArgument)
    .option("--intervals <kind>", say("intervals"), intervalsArgument)
    .option("--draws <count>", say("draws"), countArgument)
    .option("--random-seed <number>", say("random-seed"), countArgument)
    .option("--stock-error <error>", say("stock-error"), errorArgument)
    .option("--correlation <correlation>", say("correlation"), weightArgument)
    .option("--births-error <error>", say("births-error"), errorArgument)
    .option("--deaths-error <error>", say("deaths-error"), errorArgument)
    .option("--population-error <error>", say("population-error"), errorArgument)
    .option("--workers <count>", say("workers"), countArgument)
    .action(async ({ method, out, ...options }: FlowsOptions, command) => {
      checkMethodOptions(method, options);
      checkIntervalOptions(method, options);
      const { stockStart, stockEnd, demography, seed, secondStart, secondEnd } = options;
      const files = {
        ...{ stockStart, stockEnd, demography },
        ...(seed !== undefined && { seed }),
        ...(secondStart !== undefined && { secondStart }),
        ...(secondEnd !== undefined && { secondEnd }),
      };
      const { runFlows } = await import("./flows/run-flows.ts");
      await runFlows(contextOf(session, command), method, files, out, options);
    });
};

const versions = ["migest-2.0.5"] as const;

function compatArgument(text: string): (typeof versions)[number] {
  const found = versions.find((version) => version === text);
  if (found) return found;
  throw new UsageError("unknown-code", {
    found: text,
    option: "--compat",
    known: versions.join(", "),
  });
}

function areaPairArgument(text: string): [string, string] {
  const [start, end, ...more] = text.split(",").map((part) => part.trim());
  if (start && end && more.length === 0) return [start, end];
  throw new UsageError("unknown-code", {
    found: text,
    option: "--remainder-at",
    known: "start,end",
  });
}
