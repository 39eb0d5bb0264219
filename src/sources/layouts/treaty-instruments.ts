/** A treaty, or an amendment to one, as the sources of treaty status name it. */
export interface Instrument {
  /** Category of its observations: the usual English abbreviation. */
  readonly id: string;
  /** Chapter and number in *Multilateral Treaties Deposited with the Secretary-General*. */
  readonly untc: string;
  /** Abbreviation in the table of human rights treaties, where it is among them. */
  readonly humanRights: string | null;
}

/** Instruments in the order of the Treaty Collection: rights (IV), refugees and stateless persons (V), crime (XVIII). */
export const instruments: readonly Instrument[] = (
  [
    ["CPPCG", "4-1", null],
    ["ICERD", "4-2", "icerd"],
    ["ICESCR", "4-3", "icescr"],
    ["ICESCR-OP", "4-3-a", "icescr_op"],
    ["ICCPR", "4-4", "iccpr"],
    ["ICCPR-OP1", "4-5", "iccpr_op1"],
    ["CEDAW", "4-8", "cedaw"],
    ["OP-CEDAW", "4-8-b", "op_cedaw"],
    ["CAT", "4-9", "cat"],
    ["OPCAT", "4-9-b", "opcat"],
    ["CRC", "4-11", "crc"],
    ["CRC-ART43", "4-11-a", null],
    ["OP-CRC-AC", "4-11-b", "op_crc_ac"],
    ["OP-CRC-SC", "4-11-c", "op_crc_sc"],
    ["OP-CRC-IC", "4-11-d", "op_crc_ic"],
    ["ICCPR-OP2", "4-12", "iccpr_op2"],
    ["ICRMW", "4-13", "icmw"],
    ["CRPD", "4-15", "crpd"],
    ["OP-CRPD", "4-15-a", "op_crpd"],
    ["CPED", "4-16", "cped"],
    ["REFUGEES-1951", "5-2", null],
    ["STATELESS-1954", "5-3", null],
    ["STATELESS-1961", "5-4", null],
    ["REFUGEES-1967", "5-5", null],
    ["UNTOC", "18-12", null],
    ["TRAFFICKING", "18-12-a", null],
    ["SMUGGLING", "18-12-b", null],
    ["FIREARMS", "18-12-c", null],
  ] as const
).map(([id, untc, humanRights]) => ({ id, untc, humanRights }));
