/** Clauses of the Declaration in our own words: never the official text, never quoted as such. */
export const clauses = {
  "clause.1.a.verb": "Recognize",
  "clause.1.a.summary":
    "Migration has many dimensions and matters greatly for development in countries of origin, transit and destination",
  "clause.1.a.note":
    "Show the three roles of a country side by side, never one label. Transit has no comparable statistic: the transit column prints a gap.",
  "clause.1.b.verb": "Recognize",
  "clause.1.b.summary":
    "Because migration cuts across fields, it should be handled coherently, comprehensively and in balance, tied to development, its social, economic and environmental sides, and human rights",
  "clause.1.b.note":
    "Answered by a coverage matrix: which indicators of the register serve the social, economic, environmental and rights dimension, and which dimension is empty. Coherence itself is not scored.",
  "clause.2.a.verb": "Acknowledge",
  "clause.2.a.summary":
    "Migrants, and migration itself, contribute substantially to development at origin, in transit and at destination",
  "clause.2.a.note":
    "Print both sides with sign and size (remittances received and paid, share of population growth). Labour share only for OECD countries; global labour data in a later release. No causal claim.",
  "clause.2.b.verb": "Acknowledge",
  "clause.2.b.summary": "Migration and development are linked in complex ways",
  "clause.2.b.note":
    "A statement about causation: no official statistic measures it, and correlations must not be offered as an answer.",
  "clause.3.a.verb": "Decide",
  "clause.3.a.summary":
    "Work towards an effective, inclusive migration agenda that joins development and human rights, through better-performing institutions and stronger partnerships at regional and global level",
  "clause.3.a.note":
    "Policy status needs the replies to SDG 10.7.2; until they are loaded the clause is answered by the dated ledger of agreements after 2013.",
  "clause.4.a.verb": "Reaffirm the commitment",
  "clause.4.a.summary":
    "States recommit to dealing with both the opportunities and the challenges that migration brings to countries of origin, transit and destination",
  "clause.4.a.note":
    "Parent of the whole report: rendered as a list of all clauses with their status, never as a score.",
  "clause.5.a.verb": "Recognize",
  "clause.5.a.summary":
    "Irregular migration calls for international cooperation that is holistic and comprehensive, so that migration is safe, orderly and regular with full respect for human rights",
  "clause.5.a.note":
    "Figure = deaths and disappearances (10.7.3, a minimum). The stock of migrants in an irregular situation has no comparable data: its gap statement is printed in the same box. Stock, crossings (events) and deaths are never summed.",
  "clause.6.a.verb": "Recognize",
  "clause.6.a.summary":
    "Migration and development must reinforce each other better at global, regional and national level",
  "clause.6.a.note":
    "No comparable record says whether migration is mainstreamed in a national development plan or UN cooperation framework.",
  "clause.7.a.verb": "Recognize",
  "clause.7.a.summary":
    "The international community has acted through the UN system and other processes, notably the Global Forum and regional processes, drawing on the expertise of IOM and the other agencies of the Global Migration Group",
  "clause.7.a.note":
    "Dated ledger of processes, members and outcomes. GMG was replaced by the UN Network on Migration in 2018: store dated aliases.",
  "clause.8.a.verb": "Acknowledge",
  "clause.8.a.summary":
    "Migration helped in important ways to realize the Millennium Development Goals",
  "clause.8.a.note":
    "The MDG indicator framework held no migration series and no breakdown by migratory status, so the contribution cannot be quantified.",
  "clause.8.b.verb": "Recognize",
  "clause.8.b.summary":
    "Human mobility is a key factor of sustainable development and deserves a proper place in the post-2015 agenda",
  "clause.8.b.note":
    "The one clause that can be marked done, with a date (A/RES/70/1). First release computes coverage for the series whose source files are loaded (10.7.3, 10.7.4, 10.c.1, 17.3.2); the other series are listed without a figure until the SDG database extract is loaded.",
  "clause.9.a.verb": "Acknowledge",
  "clause.9.a.summary":
    "Migrants are important partners in the development of countries of origin, transit and destination",
  "clause.9.a.note":
    "Partnership and diaspora engagement have no comparable series; remittances are not a measure of partnership.",
  "clause.9.b.verb": "Recognize",
  "clause.9.b.summary": "Public perceptions of migrants and migration need to improve",
  "clause.9.b.note":
    "Opinion surveys exist for some countries under restrictive licences; no official global series. The paragraph names no actor: States and media are our reading.",
  "clause.10.a.verb": "Reaffirm",
  "clause.10.a.summary":
    "The rights and fundamental freedoms of all migrants, whatever their status and especially of women and children, must be effectively promoted and protected",
  "clause.10.a.note":
    "First release prints treaty status; access to services by migration status follows when the 10.7.2 replies are loaded. A law on paper is not access in fact.",
  "clause.10.b.verb": "Reaffirm",
  "clause.10.b.summary":
    "Migration should be addressed through international, regional or bilateral cooperation and dialogue, comprehensively and in balance, each country of origin, transit and destination carrying its role and responsibility for migrants’ rights",
  "clause.10.b.note":
    "Agreements exist or do not; their effect is not measured. Ledger of global and regional agreements until 10.7.2 replies are loaded.",
  "clause.10.c.verb": "Reaffirm",
  "clause.10.c.summary":
    "Approaches that could aggravate migrants’ vulnerability are to be avoided",
  "clause.10.c.note":
    "No statistic counts such approaches. Recommendations of human-rights mechanisms are shown as context: they count attention, not violations.",
  "clause.11.a.verb": "Recognize",
  "clause.11.a.summary":
    "Women and girls make up almost half of all international migrants worldwide",
  "clause.11.a.note":
    "Test the sentence itself by year, region and country: true for the world, false for several regions. The share differs between all migrants and migrants of known origin; print which.",
  "clause.11.b.verb": "Recognize",
  "clause.11.b.summary":
    "Their special situation and vulnerability must therefore be addressed: a gender perspective in policies, and stronger laws, institutions and programmes against gender-based violence, trafficking in persons and discrimination",
  "clause.11.b.note":
    "The verb is “recognize … the need”; coded as a call. SDG 5.1.1 and 5.2.x are not broken down by migratory status.",
  "clause.12.a.verb": "Emphasize",
  "clause.12.a.summary":
    "Women migrant workers in every sector, domestic work included, need appropriate protective measures",
  "clause.12.a.note":
    "ILO C189 status is a hand-kept ledger, each row citing the ILO register, until an official file is loaded. The number of migrant domestic workers exists only as rare ILO estimates.",
  "clause.13.a.verb": "Express the commitment",
  "clause.13.a.summary":
    "Protect the human rights of migrant children, vulnerable as they are, unaccompanied children above all",
  "clause.13.a.note":
    "First release: children among refugees with age recorded, with the coverage of age data beside it. Migrant stock by age exists only in the 2020 revision. Unaccompanied children are counted in the EU and few other places.",
  "clause.13.b.verb": "Express the commitment",
  "clause.13.b.summary":
    "Provide for the health, education and psychosocial development of migrant children",
  "clause.13.b.note":
    "No global outcome series for children by migratory status. Policy replies (10.7.2, questions 1a and 1b) are context, not outcomes.",
  "clause.13.c.verb": "Express the commitment",
  "clause.13.c.summary":
    "Make the best interests of the child a primary consideration in integration, return and family-reunification policies",
  "clause.13.c.note":
    "Status = Convention on the Rights of the Child and protocols; application of the principle is not measured.",
  "clause.14.a.verb": "Stress",
  "clause.14.a.summary":
    "International labour standards that apply should be respected and promoted",
  "clause.14.a.note":
    "In-force ratifications of C97, C143, C181, C189, C190 and the MLC; hand-kept ledger until an official file is loaded. Denunciations count.",
  "clause.14.b.verb": "Stress",
  "clause.14.b.summary": "Migrants’ rights at the workplace should be respected",
  "clause.14.b.note":
    "Official series exist (8.8.1, 8.8.2, 10.7.1) but are thin and not loaded in the first release. 8.8.2: 0 is best, 10 is worst.",
  "clause.15.a.verb": "Note",
  "clause.15.a.summary":
    "Applicable conventions, the migrant workers’ convention among them, contribute to the international system that protects migrants",
  "clause.15.a.note":
    "Two figures: parties at a date, and the share of the world’s migrants who live in party States. Name the population basis (all migrants or known origin) and the status date.",
  "clause.16.a.verb": "Strongly condemn",
  "clause.16.a.summary":
    "Racist, xenophobic and intolerant acts and expressions against migrants, and stereotypes about them, including on grounds of religion or belief, are condemned",
  "clause.16.a.note":
    "A condemnation, coded as a call because it is aimed at conduct. Recorded hate incidents exist for some OSCE States with differing definitions; no comparable total.",
  "clause.16.b.verb": "Urge",
  "clause.16.b.summary":
    "States should apply, and where needed reinforce, existing laws when xenophobic or intolerant acts, manifestations or expressions against migrants occur, so as to end impunity",
  "clause.16.b.note":
    "Status = ICERD (and its article 14 declarations where recorded). Enforcement and impunity are not measured.",
  "clause.17.a.verb": "Reaffirm the commitment",
  "clause.17.a.summary":
    "Prevent and combat trafficking in persons and protect its victims, prevent and combat migrant smuggling, and protect migrants from exploitation and other abuse",
  "clause.17.a.note":
    "16.2.2 counts detected victims: it rises with better policing and is not prevalence. Not loaded in the first release. Trafficking and smuggling are different offences and are never added.",
  "clause.17.b.verb": "Stress",
  "clause.17.b.summary":
    "National and regional anti-trafficking policies should be set up or upgraded as appropriate, with closer cooperation on prevention, prosecution and victim protection",
  "clause.17.b.note":
    "Policy status exists as replies to 10.7.2 (question 6e); the gap is one of loading, not of existence.",
  "clause.17.c.verb": "Encourage",
  "clause.17.c.summary":
    "Member States are encouraged to ratify, accede to and implement the instruments on trafficking and migrant smuggling",
  "clause.17.c.note":
    "Baseline is 3 October 2013; print who acted since. Ratification is dated by deposit, entry into force is a second date; implementation is not measured.",
  "clause.18.a.verb": "Encourage",
  "clause.18.a.summary":
    "Member States are encouraged to cooperate on mobility programmes, labour mobility included, that make migration safe, orderly and regular",
  "clause.18.a.note":
    "First release: share of migrants who moved within a free-movement bloc, and OECD inflows by entry category. Existence of agreements needs the 10.7.2 replies.",
  "clause.19.a.verb": "Recognize",
  "clause.19.a.summary":
    "Adolescent and young migrants have vulnerabilities, circumstances and needs of their own",
  "clause.19.a.note":
    "Migrant stock aged 15–24 exists in the 2020 revision only and is not among the data files yet; becomes a figure as soon as that table is loaded, stamped with its revision.",
  "clause.19.b.verb": "Recognize",
  "clause.19.b.summary":
    "They can build social, economic and cultural bridges of cooperation and understanding between societies",
  "clause.19.b.note":
    "A potential, not a quantity. Mobile students and scholarship aid are context only.",
  "clause.20.a.verb": "Also recognize",
  "clause.20.a.summary":
    "Governments, the UN system, IOM and other organizations in the Global Migration Group, other intergovernmental and regional bodies and non-State stakeholders such as the private sector have all made efforts that benefit migrants and societies",
  "clause.20.a.note": "Short ledger of initiatives and pledges; no score.",
  "clause.20.b.verb": "Emphasize",
  "clause.20.b.summary":
    "To that end, partnerships among all relevant stakeholders need strengthening",
  "clause.20.b.note":
    "Pledges and partnerships are listed with date and document symbol; strength of a partnership is not measured.",
  "clause.21.a.verb": "Underline",
  "clause.21.a.summary":
    "Governments and civil society should interact more closely to answer the challenges and opportunities of migration",
  "clause.21.a.note":
    "First release answers with the product’s own public record of challenges to figures and the replies; formal consultation mechanisms need the 10.7.2 replies.",
  "clause.21.b.verb": "Recognize",
  "clause.21.b.summary":
    "Civil society, NGOs included, furthers migrants’ well-being and integration, above all when they are extremely vulnerable",
  "clause.21.b.note": "No comparable statistic of civil-society contribution.",
  "clause.21.c.verb": "Recognize",
  "clause.21.c.summary": "The international community supports these efforts of civil society",
  "clause.21.c.note":
    "Listed where a fund or programme publishes it with a document reference; no total exists.",
  "clause.22.a.verb": "Acknowledge",
  "clause.22.a.summary": "Migratory flows are complex",
  "clause.22.a.note":
    "Complexity is made visible by the spread of published values for one corridor; a range is printed, never a mean of methods.",
  "clause.22.b.verb": "Acknowledge",
  "clause.22.b.summary":
    "International movement also takes place within the same geographical region",
  "clause.22.b.note":
    "A share is valid only with its region set, its view (origin or destination) and its denominator (all migrants or known origin).",
  "clause.22.c.verb": "Call for",
  "clause.22.c.summary":
    "Patterns of migration across and within regions must be better understood",
  "clause.22.c.note":
    "Core clause. Modelled values carry the label MODEL and an interval and never enter an official indicator. The paragraph names no actor: ours is a reading.",
  "clause.23.a.verb": "Recognize",
  "clause.23.a.summary":
    "The international community must coordinate help for migrants stranded in vulnerable situations",
  "clause.23.a.note":
    "Nobody counts stranded migrants globally. The Chinese text says “in vulnerable situations” where the English adds “stranded”: keep both wordings.",
  "clause.23.b.verb": "Recognize",
  "clause.23.b.summary":
    "Their voluntary return to the country of origin should be facilitated, with cooperation where appropriate",
  "clause.23.b.note":
    "First release: returned refugees (UNHCR). They are not the assisted voluntary returns of migrants, which are added when IOM figures are loaded; the two are never summed.",
  "clause.23.c.verb": "Call for",
  "clause.23.c.summary":
    "Practical, action-oriented initiatives should identify and close protection gaps",
  "clause.23.c.note":
    "Deaths on routes are a minimum and are not comparable between countries; refugees by origin use the 10.7.4 denominator. Internally displaced persons are not international migrants.",
  "clause.24.a.verb": "Underline",
  "clause.24.a.summary": "Migrants have the right to return to their country of citizenship",
  "clause.24.a.note": "Status = parties to the ICCPR (article 12, paragraph 4).",
  "clause.24.b.verb": "Recall",
  "clause.24.b.summary": "States must make sure that their returning nationals are duly received",
  "clause.24.b.note":
    "Partial: first release shows refugee returns only. Orders to leave against returns carried out exist for the EU (later release); readmission agreements need the 10.7.2 replies. Quality of reception is not measured.",
  "clause.25.a.verb": "Recognize",
  "clause.25.a.summary":
    "The part that environmental factors may play in migration should be considered",
  "clause.25.a.note":
    "No global series of cross-border environmental migration. Proxy only: internal displacement by disasters, which is not international migration and whose source (IDMC) is non-commercial, so it is shown only from a file the user supplies.",
  "clause.26.a.verb": "Recognize",
  "clause.26.a.summary":
    "The effect that migration of highly skilled people, in health, social and engineering fields above all, has on developing countries’ efforts needs to be considered",
  "clause.26.a.note":
    "Official series exist (OECD, WHO, UNESCO) but are five-yearly or partial and are not loaded in the first release. Education by birthplace in OECD countries describes destinations, not emigration rates.",
  "clause.26.b.verb": "Emphasize",
  "clause.26.b.summary": "Circular migration also needs to be considered",
  "clause.26.b.note":
    "No global measure. The return component of modelled flows is a hint under the label MODEL; a national office with border-crossing records can measure repeat moves for itself.",
  "clause.27.a.verb": "Recognize",
  "clause.27.a.summary": "Remittances are an important source of private capital",
  "clause.27.a.note":
    "Personal remittances include earnings of border and seasonal workers. Bilateral amounts are MODEL values. The same year has several World Bank totals: print the vintage.",
  "clause.27.b.verb": "Reaffirm",
  "clause.27.b.summary":
    "Conditions for cheaper, faster and safer remittance transfers should be promoted in source and recipient countries",
  "clause.27.b.note":
    "Core clause. Cheaper: corridor prices to 2020Q3 are loaded, later quarters and service-level data need the full price file. Faster and safer: computed from service-level records only. “Safer” has no official indicator. Providers are our reading of the addressee.",
  "clause.28.a.verb": "Emphasize",
  "clause.28.a.summary":
    "Reliable statistics on international migration are needed, including, when possible, on migrants’ contributions to development in countries of origin and destination",
  "clause.28.a.note":
    "Core clause. Data availability is printed as a vector of twelve checks per country, not as one number. The paragraph names no actor: ours is a reading.",
  "clause.28.b.verb": "Emphasize",
  "clause.28.b.summary":
    "Such data can support evidence-based policy and decision-making in all relevant aspects of sustainable development",
  "clause.28.b.note":
    "Whether policy is informed by disaggregated data is a self-reported reply (10.7.2, question 2e), not loaded yet; use of evidence is not measured otherwise.",
  "clause.29.a.verb": "Acknowledge",
  "clause.29.a.summary":
    "The Global Forum has proved a valuable place for frank and open discussion",
  "clause.29.a.note": "Three lines: summits, chairs, dates.",
  "clause.29.b.verb": "Acknowledge",
  "clause.29.b.summary":
    "Being voluntary, informal and State-led, it has built trust through the exchange of experience and good practice",
  "clause.29.b.note": "Trust is not measured by any official series.",
  "clause.30.a.verb": "Recognize",
  "clause.30.a.summary":
    "The UN system can use the Forum’s discussions and outcomes to maximize the benefits of migration for development",
  "clause.30.a.note":
    "Answered by citation links (which later General Assembly documents cite Forum outcomes); the first release prints that the citation graph is not yet complete.",
  "clause.31.a.verb": "Call upon",
  "clause.31.a.summary":
    "The UN system, IOM and other members of the Global Migration Group, other intergovernmental and regional organizations and the Special Representative should, within their mandates, cooperate more closely and handle migration and development coherently and fully",
  "clause.31.a.note":
    "Dated answer: GMG to UN Network on Migration, IOM’s related-organization status. Custodianship of each migration indicator by agency shows who must supply which number.",
  "clause.31.b.verb": "Call upon",
  "clause.31.b.summary":
    "The same bodies should take migration into account in their contributions to preparing the post-2015 agenda",
  "clause.31.b.note": "Closed in 2015: the ledger lists the targets that came out of it.",
  "clause.32.a.verb": "Welcome",
  "clause.32.a.summary":
    "The recent steps of the Global Migration Group to work better and to bring coherence and coordination among its members are welcomed",
  "clause.32.a.note": "Historic; one line with the successor body.",
  "clause.32.b.verb": "Stress",
  "clause.32.b.summary": "Regular interaction between the Group and Member States matters",
  "clause.32.b.note": "Historic; one line with the successor body.",
  "clause.33.a.verb": "Request",
  "clause.33.a.summary":
    "The Secretary-General is to continue his substantive work on international migration and development",
  "clause.33.a.note": "Answered by the chain of reports and mandates.",
  "clause.33.b.verb": "Request",
  "clause.33.b.summary":
    "Together with the UN system and relevant organizations, IOM included, he is to continue assessing progress in the field",
  "clause.33.b.note":
    "Core clause: the compiled report itself, its comparison with the previous edition, and the list of revisions.",
  "clause.34.a.verb": "Also request",
  "clause.34.a.summary":
    "In preparing the migration and development report for the sixty-ninth session of the General Assembly, he is to give due consideration to the results and deliberations of this Dialogue",
  "clause.34.a.note":
    "Core clause: archive of official reports, with their printed figures beside ours from the same vintage and the reason for each difference.",
} as const;
