type Receiver = (value: unknown) => void;

const waiting = new Map<string, Receiver>();
const loaded = new Map<string, Promise<unknown>>();

declare global {
  /** What a file of figures hands its value to. */
  var waymark: { receive(key: string, value: unknown): void };
}

/** Opens the door through which files of figures come in. */
export function openReceiver(): void {
  globalThis.waymark = {
    receive(key, value) {
      waiting.get(key)?.(value);
      waiting.delete(key);
    },
  };
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
  let value = loaded.get(key);
  if (!value) {
    value = new Promise((resolve, reject) => {
      waiting.set(key, resolve);
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
