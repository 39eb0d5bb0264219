/**
 * The clauses of the Declaration in the order of the text: id, class, verdict, answer of this release,
 * actors, indicators, objectives of the Global Compact, SDG targets. The split, the class and the
 * mappings are editorial and open to challenge; each change is a commit that gives its reason.
 * Words stand in the messages under the clause's id.
 */
export const clauseTable = `
1.a|recognition|measured|figure|countries-of-origin countries-of-transit countries-of-destination|STOCK STOCK-BIL NETMIG REM-GDP||10.7
1.b|recognition|ledger|ledger|states|SDG-COVER||10.7 17.14
2.a|recognition|measured|figure|migrants countries-of-origin countries-of-transit countries-of-destination|REM-VOL REM-GDP NETMIG LABFORCE|19|10.c 17.3
2.b|recognition|not-measurable|gap|countries-of-origin countries-of-transit countries-of-destination||2 19|
3.a|commitment|policy-status|ledger|states all-stakeholders|POL-1072 POL-1072-D2a POL-1072-D3a MGI EVENTS|23|10.7 17.16 17.17
4.a|commitment|ledger|ledger|states countries-of-origin countries-of-transit countries-of-destination||2 23|10.7
5.a|recognition|measured|figure|states international-community|DEATHS DETECT POL-1072-D3d POL-1072-D6a POL-1072-D6b|5 9 11 13 21|10.7
6.a|recognition|not-measurable|gap|states un-system regional-organizations|EVENTS MGI|23|17.14
7.a|recognition|ledger|ledger|international-community un-system gfmd regional-processes iom gmg|EVENTS|23|17.16
8.a|recognition|not-measurable|gap|states un-system|||
8.b|recognition|measured|figure|states un-system|SDG-COVER EVENTS||3.c 4.b 5.2 8.7 8.8 10.7 10.c 16.2 17.18
9.a|recognition|not-measurable|gap|migrants countries-of-origin countries-of-transit countries-of-destination|MGI|19|
9.b|recognition|not-measurable|gap|states media|ATTITUDE POL-1072-D2c POL-1072-D6d|17|
10.a|commitment|policy-status|status|states|TREATY POL-1072-D1a POL-1072-D1b POL-1072-D1c POL-1072-D1d POL-1072-D1e UHRI MIPEX|7 15|3.8 4.1 10.7 16.3
10.b|commitment|policy-status|ledger|states countries-of-origin countries-of-transit countries-of-destination|POL-1072-D3b POL-1072-D3c EVENTS|23|10.7
10.c|commitment|not-measurable|gap|states|UHRI|7 12|10.7
11.a|recognition|measured|figure|states|STOCK|7|
11.b|call|policy-status|status|states|TREATY ILO-RAT LAW-GENDER TRAF VIOL-WOMEN POL-1072-D2d|7 10|5.1 5.2 16.2
12.a|call|policy-status|status|states|ILO-RAT TREATY UHRI|6|8.8
13.a|commitment|measured|figure|states|REF-DEMO STOCK-AGE UASC BIRTHREG TREATY POL-1072-D6c|7 13|16.2 16.9
13.b|commitment|not-measurable|gap|states|POL-1072-D1a POL-1072-D1b|15|3.8 4.1
13.c|commitment|policy-status|status|states|TREATY POL-1072-D6c|21|10.7
14.a|call|policy-status|status|states|ILO-RAT|6|8.7 8.8
14.b|call|measured|gap|states employers|OCCINJ LABRIGHTS RECRUIT POL-1072-D1c POL-1072-D4b POL-1072-D4e|6 22|8.8 10.7
15.a|recognition|measured|figure|states-parties|TREATY TREATY-COVER||10.7
16.a|call|not-measurable|gap|states|DISCRIM UHRI|17|10.3 16.b
16.b|call|policy-status|status|states|TREATY MIPEX UHRI|17|10.3 16.b
17.a|commitment|measured|gap|states|TRAF FORCED|9 10|5.2 8.7 16.2
17.b|call|policy-status|gap|states regional-organizations|POL-1072-D6e|10|5.2 8.7 16.2
17.c|call|policy-status|status|member-states|TREATY|9 10|5.2 8.7 16.2
18.a|call|policy-status|figure|member-states|BLOC-SHARE PERMITS POL-1072-D2b POL-1072-D3b POL-1072-D3c|5|10.7
19.a|recognition|measured|gap|states|STOCK-AGE|16|10.7
19.b|recognition|not-measurable|gap|migrants states|STUDENTS SCHOL|16 18|4.b
20.a|recognition|ledger|ledger|governments un-system iom gmg regional-organizations non-state-stakeholders private-sector|EVENTS|23|17.16
20.b|call|ledger|ledger|all-stakeholders|EVENTS POL-1072-D3a POL-1072-D3e|23|17.16 17.17
21.a|call|policy-status|ledger|governments civil-society|POL-1072-D3e CHALLENGE||17.17
21.b|recognition|not-measurable|gap|civil-society|POL-1072-D2c|16|
21.c|recognition|ledger|ledger|international-community civil-society|EVENTS||17.17
22.a|recognition|measured|figure|states|FLOW-REP MIRROR FLOW-EST RIVALS|1|10.7 17.18
22.b|recognition|measured|figure|states|INTRA STOCK-BIL BLOC-SHARE POL-1072-D3c|1|10.7
22.c|call|measured|figure|states statistical-systems un-system|STOCK-BIL INTRA FLOW-REP MIRROR FLOW-EST FLOW-REC NETMIG RIVALS|1|10.7 17.18
23.a|recognition|not-measurable|gap|international-community|POL-1072-D5a POL-1072-D5b POL-1072-D5c EVENTS|7 8 14|10.7
23.b|recognition|measured|figure|international-community countries-of-origin|RETURN|21|10.7
23.c|call|measured|figure|states international-community|DEATHS REFUGEE IDP POL-1072-D5e|7 8|10.7
24.a|call|policy-status|status|states-of-nationality|TREATY|21|10.7
24.b|call|policy-status|figure|states-of-nationality|RETURN POL-1072-D3d|21|10.7
25.a|recognition|not-measurable|gap|states|IDP-DIS DISASTER POL-1072-D5d|2 5|13.1
26.a|recognition|measured|gap|developing-countries countries-of-destination|SKILL-EMIG HEALTHMIG HWF STUDENTS SCHOL POL-1072-D4a POL-1072-D4c|2 18|3.c 4.b
26.b|call|not-measurable|gap|states|FLOW-EST|5|10.7
27.a|recognition|measured|figure|source-countries recipient-countries|REM-VOL REM-GDP REM-BIL|20|17.3
27.b|commitment|measured|figure|source-countries recipient-countries remittance-service-providers|RPW-AVG RPW-SMART RPW-CORR RPW-SPEED RPW-SAFE RPW-GAP FIN-INCL POL-1072-D4d|20|8.10 10.c
28.a|call|measured|figure|states statistical-systems un-system|DATA-AVAIL MIRROR RIVALS FLOW-REC SDG-COVER SPI|1 3|17.18
28.b|call|policy-status|gap|governments statistical-systems|POL-1072-D2e|1 3|17.18
29.a|recognition|ledger|ledger|gfmd|EVENTS||17.16
29.b|recognition|not-measurable|gap|gfmd all-stakeholders|||17.16
30.a|recognition|ledger|gap|un-system gfmd|EVENTS||17.16
31.a|call|ledger|ledger|un-system iom gmg regional-organizations srsg-migration|EVENTS SDG-COVER|23|17.14 17.16
31.b|call|ledger|ledger|un-system iom gmg regional-organizations srsg-migration|EVENTS SDG-COVER|23|10.7 17.16
32.a|recognition|ledger|ledger|gmg|EVENTS||17.16
32.b|call|ledger|ledger|gmg member-states|EVENTS||17.16
33.a|request|ledger|ledger|secretary-general|EVENTS||
33.b|request|measured|figure|secretary-general un-system iom|EDITION-DIFF||10.7 17.18
34.a|request|measured|figure|secretary-general general-assembly|CLAIMS EVENTS||
`;
