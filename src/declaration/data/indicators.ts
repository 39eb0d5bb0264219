/**
 * The register of indicators: id, official code (blank where none exists, `ours` for our own
 * statistics), dimension, direction in which a change is good. Labels are the messages
 * `indicator.<id>`.
 */
export const indicatorTable = `
STOCK|UN DESA IMS|social|none
STOCK-BIL|UN DESA IMS|social|none
STOCK-AGE|UN DESA IMS|social|none
INTRA|ours|social|none
BLOC-SHARE|ours|social|none
FLOW-REP|UN DESA, Eurostat, OECD|social|none
MIRROR|ours|data|lower
FLOW-EST||social|none
FLOW-REC|ours|social|none
RIVALS|ours|data|lower
NETMIG|UN DESA WPP|social|none
PERMITS|OECD, Eurostat|social|none
DETECT|national, Frontex|social|none
RPW-AVG|SDG 10.c.1|economic|lower
RPW-SMART|SDG 10.c.1|economic|lower
RPW-CORR|World Bank ATCR.CORR|economic|lower
RPW-SPEED|ours|economic|higher
RPW-SAFE|ours|economic|higher
RPW-GAP|ours|economic|lower
REM-VOL|WDI BX/BM.TRF.PWKR.CD.DT|economic|none
REM-GDP|SDG 17.3.2|economic|none
REM-BIL||economic|none
FIN-INCL|SDG 8.10.2|economic|higher
POL-1072|SDG 10.7.2|rights|higher
MGI|IOM MGI|rights|none
MIPEX|MIPEX|rights|higher
TREATY|UN Treaty Collection|rights|higher
TREATY-COVER|ours|rights|higher
ILO-RAT|ILO NORMLEX|rights|higher
UHRI|OHCHR UHRI|rights|none
DISCRIM|SDG 10.3.1, 16.b.1|rights|lower
LAW-GENDER|SDG 5.1.1|rights|higher
VIOL-WOMEN|SDG 5.2.1, 5.2.2|rights|lower
ATTITUDE||social|none
LABFORCE|ILO, OECD|economic|none
RECRUIT|SDG 10.7.1|economic|lower
OCCINJ|SDG 8.8.1|rights|lower
LABRIGHTS|SDG 8.8.2|rights|lower
FORCED||rights|lower
DEATHS|SDG 10.7.3|rights|lower
REFUGEE|SDG 10.7.4|rights|none
REF-DEMO|UNHCR|rights|none
IDP|IDMC GIDD|rights|none
IDP-DIS|IDMC GIDD|environmental|none
DISASTER|SDG 13.1.1|environmental|lower
RETURN|UNHCR, Eurostat, IOM|rights|none
UASC|Eurostat migr_asyunaa|rights|none
TRAF|SDG 16.2.2|rights|none
SKILL-EMIG|OECD DIOC|economic|none
HEALTHMIG|OECD|economic|none
HWF|SDG 3.c.1|social|higher
STUDENTS|UNESCO UIS|social|none
SCHOL|SDG 4.b.1|economic|none
BIRTHREG|SDG 16.9.1|rights|higher
SPI|SDG 17.18.1|data|higher
DATA-AVAIL|ours|data|higher
SDG-COVER|ours|data|higher
EVENTS|ours|process|none
EDITION-DIFF|ours|process|none
CLAIMS|ours|process|none
CHALLENGE|ours|process|none
`;

/** Identifiers of the register, in its order. */
export const indicatorIdList = [
  "STOCK",
  "STOCK-BIL",
  "STOCK-AGE",
  "INTRA",
  "BLOC-SHARE",
  "FLOW-REP",
  "MIRROR",
  "FLOW-EST",
  "FLOW-REC",
  "RIVALS",
  "NETMIG",
  "PERMITS",
  "DETECT",
  "RPW-AVG",
  "RPW-SMART",
  "RPW-CORR",
  "RPW-SPEED",
  "RPW-SAFE",
  "RPW-GAP",
  "REM-VOL",
  "REM-GDP",
  "REM-BIL",
  "FIN-INCL",
  "POL-1072",
  "MGI",
  "MIPEX",
  "TREATY",
  "TREATY-COVER",
  "ILO-RAT",
  "UHRI",
  "DISCRIM",
  "LAW-GENDER",
  "VIOL-WOMEN",
  "ATTITUDE",
  "LABFORCE",
  "RECRUIT",
  "OCCINJ",
  "LABRIGHTS",
  "FORCED",
  "DEATHS",
  "REFUGEE",
  "REF-DEMO",
  "IDP",
  "IDP-DIS",
  "DISASTER",
  "RETURN",
  "UASC",
  "TRAF",
  "SKILL-EMIG",
  "HEALTHMIG",
  "HWF",
  "STUDENTS",
  "SCHOL",
  "BIRTHREG",
  "SPI",
  "DATA-AVAIL",
  "SDG-COVER",
  "EVENTS",
  "EDITION-DIFF",
  "CLAIMS",
  "CHALLENGE",
] as const;
