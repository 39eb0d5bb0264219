import type { World } from "./world.ts";

/** Tells on the standard error how far a command is. */
export interface Progress {
  /** Something began or goes on: replaced by the next step on a terminal, not printed elsewhere. */
  step(text: string): void;
  /** Something is done: stays. */
  done(text: string): void;
  /** Ends a line that would have been replaced. */
  end(): void;
}

/** A progress line of a world; nothing depends on the clock. */
export function progressOf(world: World): Progress {
  let open = false;
  const clear = () => {
    if (open) world.report("\r\u001b[K");
    open = false;
  };
  return {
    step(text) {
      if (!world.overwrites) return;
      clear();
      world.report(text);
      open = true;
    },
    done(text) {
      clear();
      world.report(`${text}\n`);
    },
    end: clear,
  };
}
