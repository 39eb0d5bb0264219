import type { CommandAdder } from "./command.ts";

/**
 * The commands to offer for a command line. `flows` needs no edition: it is loaded alone, without
 * the database and the sources, and so starts in a third of the time.
 */
export async function commandsFor(args: readonly string[]): Promise<readonly CommandAdder[]> {
  if (args[0] === "flows") return [(await import("../flows.ts")).addFlows];
  return (await import("./all-commands.ts")).allCommands;
}
