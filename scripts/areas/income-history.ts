import { tableFile } from "./table-file.ts";
import { sheetRows } from "./workbook.ts";

const sheet = "Country Analytical History";
/** Codes of the sheet that are not those of the registry. */
const recoded: Readonly<Record<string, string>> = { YUG: "SCG", YUGf: "YUG" };
const letters: Readonly<Record<string, string>> = {
  L: "L",
  LM: "M",
  "LM*": "M",
  UM: "U",
  H: "H",
  "..": "-",
  "": "-",
};

/** The generated module of World Bank income groups: one letter per calendar year of the data. */
export async function incomeHistoryFile(folder: string): Promise<Map<string, string>> {
  const rows = await sheetRows(`${folder}/OGHIST_2025_10_07.xlsx`, sheet);
  const years = rows[5]!.slice(2).filter((cell) => /^\d{4}$/.test(cell));
  const fiscal = rows[4]!.slice(2, 2 + years.length);
  for (const [position, year] of years.entries()) {
    const expected = `FY${String((Number(year) + 2) % 100).padStart(2, "0")}`;
    if (fiscal[position] !== expected)
      throw new Error(`${sheet}: ${year} stands under ${fiscal[position]}, not ${expected}`);
  }
  const histories = rows
    .slice(11)
    .filter((row) => /^[A-Z]{3}f?$/.test(row[0] ?? ""))
    .map((row) => [
      recoded[row[0]!] ?? row[0]!,
      years.map((_, position) => letter(row[0]!, row[position + 2] ?? "")).join(""),
    ])
    .filter(([, history]) => /[^-]/.test(history!));
  const doc = `World Bank income groups: code, then a letter per calendar year of the data from ${years[0]} to ${years.at(-1)} (L low, M lower middle, U upper middle, H high, - not classified).`;
  return new Map([["income-history.ts", tableFile("incomeHistory", doc, histories)]]);
}

function letter(code: string, cell: string): string {
  const found = letters[cell];
  if (found === undefined) throw new Error(`${sheet}: unknown class ${cell} at ${code}`);
  return found;
}
