/**
 * One sentence for each clause that ends in a figure, a status or a ledger. Numbers are placeholders that
 * are bound to figures; years, symbols and codes are labels. No template holds a digit.
 */
export const findings = {
  "quarter.1": "the first quarter of {year}",
  "quarter.2": "the second quarter of {year}",
  "quarter.3": "the third quarter of {year}",
  "quarter.4": "the fourth quarter of {year}",

  "finding.1.a":
    "At mid-{year}, {stock} international migrants lived in the world, {share} of its population; the country or area of destination with the largest number ({destination}) had {hosted}, and the country or area of origin with the largest number ({origin}) had {abroad} living elsewhere.",
  "finding.1.b":
    "Of the {all} indicators of the register, {computed} stand behind the findings on the clauses in this edition: {social} serve the social dimension, {economic} the economic, {environmental} the environmental and {rights} the rights of migrants.",
  "finding.2.a":
    "In {year}, {received} were received and {paid} were paid in personal remittances worldwide, and from {from} to {to} net migration made up {share} of the population growth of the group “{group}”.",
  "finding.3.a":
    "Between {first} and {last}, {count} agreements and resolutions took up the agenda to which States committed themselves, among them the {compact} ({compactSymbol}).",
  "finding.4.a":
    "Of the clauses of the Declaration, {figure} end in a figure, {status} in a policy status, {ledger} in a ledger and {gap} in a stated gap in this edition.",
  "finding.5.a":
    "In {year}, at least {deaths} persons died or disappeared in the process of migration towards an international destination (indicator {indicator}, a minimum estimate).",
  "finding.7.a":
    "Between {first} and {last}, {count} summits of the Global Forum and changes in the United Nations system are on record.",
  "finding.8.b":
    "The {agenda} Agenda gave migration a place; since {since}, of {members} Member States, {refugees} have an observation of indicator {refugeesCode}, {costs} of indicator {costsCode} and {remittances} of indicator {remittancesCode}.",
  "finding.10.a":
    "Among the Member States, {crc} were parties to the Convention on the Rights of the Child by {date}, {cedaw} to the Convention on the Elimination of All Forms of Discrimination against Women, {icerd} to the Convention on the Elimination of All Forms of Racial Discrimination, {iccpr} to the Covenant on Civil and Political Rights and {icrmw} to the convention on migrant workers, which had {icrmwBefore} parties among them when the Declaration was adopted in {declared}.",
  "finding.10.b":
    "Between {first} and {last}, {count} global agreements on cooperation are on record, among them the {declaration} ({declarationSymbol}) and the {compact} ({compactSymbol}).",
  "finding.11.a":
    "In {year}, women and girls made up {share} of all international migrants{verdict, select, almost {, almost half, as the Declaration says} more {, more than half} other {, less than the “almost half” of the Declaration}}; among the regions their share ranged from {low} in {lowRegion} to {high} in {highRegion}.",
  "finding.11.b":
    "By {date}, {cedaw} Member States were parties to the Convention on the Elimination of All Forms of Discrimination against Women, against {cedawBefore} when the Declaration was adopted in {declared}; {trafficking} were then parties to the Trafficking Protocol.",
  "finding.12.a":
    "By {date}, {cedaw} Member States were parties to the Convention on the Elimination of All Forms of Discrimination against Women and {icrmw} to the convention on migrant workers, to which {icrmwBefore} were parties when the Declaration was adopted in {declared}.",
  "finding.13.a":
    "At the end of {year}, children made up {share} of the refugees whose age is recorded; age is recorded for {coverage} of refugees.",
  "finding.13.c":
    "By {date}, {crc} Member States were parties to the Convention on the Rights of the Child, {conflict} to its protocol on armed conflict, {sale} to its protocol on the sale of children and {complaints} to its protocol on a communications procedure, to which {complaintsBefore} were parties when the Declaration was adopted in {declared}.",
  "finding.15.a":
    "By the end of {statusYear}, {parties} Member States were parties to the convention on migrant workers, and {share} of the world’s migrants lived in them in {year}.",
  "finding.16.b":
    "By {date}, {icerd} Member States were parties to the Convention on the Elimination of All Forms of Racial Discrimination, against {icerdBefore} when the Declaration was adopted in {declared}.",
  "finding.17.c":
    "When the Declaration was adopted in {declared}, {trafficking} Member States were parties to the Trafficking Protocol and {smuggling} to the Protocol against the Smuggling of Migrants; later accessions are not in this edition.",
  "finding.18.a":
    "In {year}, {union} of the migrants of known origin in the European Union came from another of its members, and {west} of those in the Economic Community of West African States.",
  "finding.20.a":
    "Between {first} and {last}, {count} initiatives for migrants and societies are on record, among them the {fund} of {fundYear}.",
  "finding.20.b":
    "Between {first} and {last}, {count} documents on partnerships are on record, the latest being the {progress} ({progressSymbol}).",
  "finding.21.a":
    "{countForm, select, none {No public challenge to a figure of this report stands} one {{count} public challenge to a figure of this report stands} other {{count} public challenges to figures of this report stand}} in its record of challenges and replies.",
  "finding.21.c": "One source of support for these efforts is on record: the {fund}, of {date}.",
  "finding.22.a":
    "Of {reported} yearly flows between European countries from {from} to {to} that either country reported, both reported {both}; where both counts were positive, in {positive} cases, the larger was at the median {ratio} times the smaller, and in {twice} of the cases more than twice as large.",
  "finding.22.b":
    "In {year}, {share} of all international migrants lived in the region in which they were born (by the {set}); by region of destination the share ranged from {low} in {lowRegion} to {high} in {highRegion}.",
  "finding.22.c":
    "From {from} to {to}, the number of migrants of known origin who lived outside their region of birth (by the {set}) {direction, select, rose {rose} other {fell}} from {before} to {after}; the largest group between two regions was that born in {origin} and living in {destination}, {largest}.",
  "finding.23.b":
    "In {year}, {returns} refugees returned to their country of origin, against {before} in {yearBefore}; assisted returns of other migrants are another quantity and are not among them.",
  "finding.23.c":
    "At the end of {year}, {refugees} refugees were under the mandate of UNHCR; at the end of {rateYear}, refugees and others in need of international protection came to {rate} of the population of their countries of origin (indicator {indicator}).",
  "finding.24.a":
    "By {date}, {iccpr} Member States were parties to the Covenant on Civil and Political Rights, which contains the right to enter one’s own country, against {iccprBefore} when the Declaration was adopted in {declared}.",
  "finding.24.b":
    "In {year}, {returns} refugees returned to their country of origin; the largest number returned to one country ({origin}): {largest}.",
  "finding.27.a":
    "In {year}, countries received {received} in personal remittances, {share} of the gross domestic product of the countries with both numbers; another release of the World Bank gives {rival} for the same year.",
  "finding.27.b":
    "In {quarter}, sending {amount} US dollars cost {mean} at the mean of {corridors} corridors; over the {constant} corridors priced throughout, the mean went from {before} in {firstQuarter} to {after}. The price was above {target} per cent in {above} of all corridors.",
  "finding.28.a":
    "Of {members} Member States, {stocks} have a migrant stock that rests on a census or register since {since}, {remittances} have remittances both received and paid, {prices} at least one priced corridor and {ages} refugees by age.",
  "finding.29.a":
    "Between {first} and {last}, {count} summits of the Global Forum after the Declaration are on record.",
  "finding.31.a":
    "Between {first} and {last}, {count} steps of coordination are on record, among them the {agreement} ({agreementSymbol}).",
  "finding.31.b":
    "Preparation of the post-{date} agenda ended in that year with the {agenda} ({agendaSymbol}), which contains targets on migration.",
  "finding.32.a":
    "The Global Migration Group no longer exists; the record has, for {date}: {network}.",
  "finding.32.b":
    "Interaction with Member States passed to the successor of the Group; the record has, for {date}: {network}.",
  "finding.33.a":
    "Between {first} and {last}, {count} reports and mandates carried the substantive work on, the latest on record being the {latest} ({latestSymbol}).",
  "finding.33.b":
    "The number of migrants in {year} was {before} in the revision of {earlierRevision} and is {after} in that of {laterRevision}, {revision} {revised, select, fewer {fewer} other {more}}; within the latter the number {direction, select, fell {fell} other {rose}} by {change} from {year} to {laterYear}.",
  "finding.34.a":
    "Of {claims} figures printed in official reports, {compared} stand beside a figure of this edition; {same} rest on the same release, and {agree} of these agree to the last printed digit.",
} as const;
