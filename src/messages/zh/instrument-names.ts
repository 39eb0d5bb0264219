import type { instrumentNames as en } from "../en/instrument-names.ts";

/** 条约名称（中文作准本标题）。 */
export const instrumentNames: Record<keyof typeof en, string> = {
  "instrument.ICRMW": "《保护所有移徙工人及其家庭成员权利国际公约》",
  "instrument.ICERD": "《消除一切形式种族歧视国际公约》",
  "instrument.ICCPR": "《公民及政治权利国际公约》",
  "instrument.CEDAW": "《消除对妇女一切形式歧视公约》",
  "instrument.CRC": "《儿童权利公约》",
  "instrument.OP-CRC-AC": "《儿童权利公约关于儿童卷入武装冲突问题的任择议定书》",
  "instrument.OP-CRC-SC": "《儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书》",
  "instrument.OP-CRC-IC": "《儿童权利公约关于设定来文程序的任择议定书》",
  "instrument.REFUGEES-1951": "1951年《关于难民地位的公约》",
  "instrument.REFUGEES-1967": "1967年《关于难民地位的议定书》",
  "instrument.TRAFFICKING": "《关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书》",
  "instrument.SMUGGLING": "《关于打击陆、海、空偷运移民的补充议定书》",
  "instrument.ILO-C97": "1949年《移民就业公约（修订）》（劳工组织第97号）",
  "instrument.ILO-C143": "1975年《移民工人（补充规定）公约》（劳工组织第143号）",
  "instrument.ILO-C181": "1997年《私营就业机构公约》（劳工组织第181号）",
  "instrument.ILO-C189": "2011年《家庭工人公约》（劳工组织第189号）",
  "instrument.ILO-C190": "2019年《暴力和骚扰公约》（劳工组织第190号）",
  "instrument.ILO-MLC": "2006年《海事劳工公约》",
};
