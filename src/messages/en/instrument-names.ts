/** Names of treaties as the depositary writes them. */
export const instrumentNames = {
  "instrument.ICRMW":
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
  "instrument.ICERD":
    "International Convention on the Elimination of All Forms of Racial Discrimination",
  "instrument.ICCPR": "International Covenant on Civil and Political Rights",
  "instrument.CEDAW": "Convention on the Elimination of All Forms of Discrimination against Women",
  "instrument.CRC": "Convention on the Rights of the Child",
  "instrument.OP-CRC-AC":
    "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
  "instrument.OP-CRC-SC":
    "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
  "instrument.OP-CRC-IC":
    "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
  "instrument.REFUGEES-1951": "Convention relating to the Status of Refugees, 1951",
  "instrument.REFUGEES-1967": "Protocol relating to the Status of Refugees, 1967",
  "instrument.TRAFFICKING":
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
  "instrument.SMUGGLING": "Protocol against the Smuggling of Migrants by Land, Sea and Air",
  "instrument.ILO-C97": "Migration for Employment Convention (Revised), 1949 (ILO No. 97)",
  "instrument.ILO-C143":
    "Migrant Workers (Supplementary Provisions) Convention, 1975 (ILO No. 143)",
  "instrument.ILO-C181": "Private Employment Agencies Convention, 1997 (ILO No. 181)",
  "instrument.ILO-C189": "Domestic Workers Convention, 2011 (ILO No. 189)",
  "instrument.ILO-C190": "Violence and Harassment Convention, 2019 (ILO No. 190)",
  "instrument.ILO-MLC": "Maritime Labour Convention, 2006",
} as const;
