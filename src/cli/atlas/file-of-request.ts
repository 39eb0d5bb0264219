import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** What a request for an address comes to. */
export type Requested =
  | { readonly kind: "file"; readonly path: string; readonly bytes: number }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "missing" }
  | { readonly kind: "malformed" };

/**
 * The file that an address stands for below a folder, and nothing outside of it: no step upward however
 * it is written, no link that leads away, no hidden file, no list of a folder.
 *
 * @param root folder of the atlas, as `realpath` gives it
 * @param target path and query of a request line
 */
export async function fileOfRequest(root: string, target: string): Promise<Requested> {
  const [address = "", query] = target.split("?", 2);
  const path = decoded(address);
  if (path === null || !path.startsWith("/")) return { kind: "malformed" };
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.some((part) => part.startsWith(".") || part.includes("\\"))) return { kind: "missing" };
  const wanted = join(root, ...parts);
  const found = await existing(root, wanted);
  if (!found) return { kind: "missing" };
  if (!found.isFolder) return { kind: "file", path: found.path, bytes: found.bytes };
  if (!path.endsWith("/")) {
    // Parts only, each encoded anew: an address such as `//host` would lead to another server.
    const to = `/${parts.map(encodeURIComponent).join("/")}/`;
    return { kind: "moved", to: query === undefined ? to : `${to}?${query}` };
  }
  const index = await existing(root, join(found.path, "index.html"));
  return index && !index.isFolder
    ? { kind: "file", path: index.path, bytes: index.bytes }
    : { kind: "missing" };
}

function decoded(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

async function existing(root: string, wanted: string) {
  try {
    const path = await realpath(wanted);
    if (path !== root && !path.startsWith(root + sep)) return null;
    const { size, isDirectory, isFile } = await stat(path).then((found) => ({
      size: found.size,
      isDirectory: found.isDirectory(),
      isFile: found.isFile(),
    }));
    return isDirectory || isFile ? { path, bytes: size, isFolder: isDirectory } : null;
  } catch {
    return null;
  }
}
