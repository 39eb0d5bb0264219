import { inflated, isDeflated } from "../data/deflated.ts";
import { isPacked, unpackNumbers } from "../data/packed-numbers.ts";

type Receiver = (value: unknown) => void;

/** Files of figures that are on their way or here: the programs of a page share them. */
interface Store {
  receive(key: string, value: unknown): void;
  readonly waiting: Map<string, Receiver>;
  readonly loaded: Map<string, Promise<unknown>>;
}

declare global {
  /** What a file of figures hands its value to. */
  var waymark: Store | undefined;
}

/** Opens the door through which files of figures come in; the first program of a page does it. */
export function openReceiver(): Store {
  globalThis.waymark ??= {
    waiting: new Map(),
    loaded: new Map(),
    receive(key, value) {
      this.waiting.get(key)?.(value);
      this.waiting.delete(key);
    },
  };
  return globalThis.waymark;
}

/** Relative path from this page to the root of the atlas. */
export function rootPath(): string {
  return document.documentElement.dataset.root ?? "./";
}

/**
 * A file of figures, loaded once. It comes as a classic script, because that is what a browser loads
 * from a disk.
 */
export function load<Value>(key: string): Promise<Value> {
  const { waiting, loaded } = openReceiver();
  let value = loaded.get(key);
  if (!value) {
    value = new Promise((resolve, reject) => {
      waiting.set(key, (made) => {
        unpacked(made).then(resolve, reject);
      });
      const script = document.createElement("script");
      script.src = `${rootPath()}data/${key}.js`;
      script.onerror = () => {
        loaded.delete(key);
        reject(new Error(`cannot load data/${key}.js`));
      };
      script.onload = () => script.remove();
      document.head.append(script);
    });
    loaded.set(key, value);
  }
  return value as Promise<Value>;
}

async function unpacked(made: unknown): Promise<unknown> {
  const value = isDeflated(made) ? await inflated(made) : made;
  return isPacked(value) ? { numbers: unpackNumbers(value) } : value;
}
