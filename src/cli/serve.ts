import { once } from "node:events";
import { realpath, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { message } from "../messages/index.ts";
import { countArgument } from "./arguments/number-arguments.ts";
import { atlasFolder } from "./atlas/make-atlas.ts";
import { previewServer } from "./atlas/preview-server.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import type { Context } from "./frame/context.ts";
import { UsageError } from "./frame/usage-error.ts";

interface ServeOptions {
  readonly port: number;
}

const usualPort = 4680;

/** `waymark serve`: shows a built atlas on the loopback address until Ctrl-C. */
export const addServe: CommandAdder = (program, session) => {
  const say = (key: string) => message(session.language, key);
  addCommand(program, session, "serve", "serve")
    .argument("[folder]", say("help.serve.folder"), join("out", atlasFolder))
    .option("-p, --port <port>", say("help.serve.port"), countArgument, usualPort)
    .action(async (folder: string, { port }: ServeOptions, command) => {
      await serve(contextOf(session, command), folder, port);
    });
};

async function serve({ language, world }: Context, folder: string, port: number): Promise<void> {
  const index = await stat(join(folder, "index.html")).catch(() => null);
  if (!index?.isFile()) throw new UsageError("no-atlas", { folder });
  if (port > 65_535) throw new UsageError("not-a-port", { found: String(port) });
  const server = previewServer(await realpath(folder));
  server.listen(port, "127.0.0.1");
  const failed = once(server, "error").then(([error]) => {
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE"
      ? new UsageError("port-taken", { port: String(port) })
      : error;
  });
  await Promise.race([once(server, "listening"), failed]);
  failed.catch(() => {});
  const { port: taken } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${taken}/`;
  await world.print(`${message(language, "serve.ready", { address })}\n`);
  if (!world.signal.aborted) await once(world.signal, "abort");
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
