import { addEditionBuild } from "./edition-build.ts";
import { addEditionDiff } from "./edition-diff.ts";
import { addEditionList } from "./edition-list.ts";
import { addEditionVerify } from "./edition-verify.ts";
import { addCommand, type CommandAdder } from "./frame/command.ts";

/** `waymark edition …`: makes, confirms, compares and lists editions. */
export const addEdition: CommandAdder = (program, session) => {
  const edition = addCommand(program, session, "edition", "edition");
  addEditionBuild(edition, session);
  addEditionVerify(edition, session);
  addEditionDiff(edition, session);
  addEditionList(edition, session);
};
