import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = "node_modules/.waymark-tools/src/cli/main.js";
const commands = [
  ["rivals", "MEX", "USA", "2010", "--measure", "MIG_STOCK"],
  ["trace", "undesa-ims-2020-bilateral-tidy:pairs!E245401"],
  ["--lang", "zh", "rivals", "MEX", "USA", "2010", "--measure", "MIG_STOCK"],
];

const lineHeight = 19;
const width = 1180;
const longest = 138;

/** `docs/pictures/trace.svg`: what the program itself prints, drawn as a terminal. */
export function readmePicture(): string {
  const lines = commands.flatMap((args) => [`$ waymark ${args.join(" ")}`, ...printed(args), ""]);
  const height = lines.length * lineHeight + 36;
  const text = lines.map((line, i) => {
    const fill = line.startsWith("$") ? "#7dd3a8" : "#e6e6e6";
    const shown = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return `<text x="20" y="${32 + i * lineHeight}" fill="${fill}">${escaped(shown)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Two published values of one corridor side by side, and one of them traced to its cell">
<rect width="100%" height="100%" rx="8" fill="#1b1f24"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" font-size="13.5">
${text.join("\n")}
</g>
</svg>
`;
}

/** What the program prints from the embedded edition alone. */
function printed(args: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "waymark-picture-"));
  try {
    const edition = join(folder, "2024");
    symlinkSync(resolve("editions/2024"), edition);
    const env = { PATH: process.env.PATH, LANG: "C" };
    const run = spawnSync(process.execPath, [program, "--edition", edition, ...args], {
      encoding: "utf8",
      env,
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout.trimEnd().split("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function escaped(text: string): string {
  return text
    .replaceAll(" ", "\u00a0")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
