/**
 * Groups of the World Bank other than the world: the publisher's code, names in ar, zh, en, fr, ru, es.
 * The code of the registry is `WB-` and the publisher's code.
 */
export const worldBankGroups = `
AFE|أفريقيا الشرقية والجنوبية|东部和南部非洲|Africa Eastern and Southern|Afrique de l’Est et australe|Восточная и Южная Африка|África oriental y meridional
AFW|أفريقيا الغربية والوسطى|西部和中部非洲|Africa Western and Central|Afrique de l’Ouest et centrale|Западная и Центральная Африка|África occidental y central
ARB|العالم العربي|阿拉伯联盟国家|Arab World|Monde arabe|Арабский мир|Mundo Árabe
CEB|وسط أوروبا ومنطقة البلطيق|中欧和波罗的海|Central Europe and the Baltics|Europe centrale et pays baltes|Центральная Европа и страны Балтии|Europa Central y los países bálticos
CSS|دول البحر الكاريبي الصغيرة|加勒比小国|Caribbean small states|Petits États des Caraïbes|Малые государства Карибского бассейна|Estados pequeños del Caribe
EAP|شرق آسيا والمحيط الهادئ (باستثناء البلدان المرتفعة الدخل)|东亚和太平洋（不包括高收入）|East Asia & Pacific (excluding high income)|Asie de l’Est et Pacifique (hors revenu élevé)|Восточная Азия и Тихий океан (без стран с высоким уровнем дохода)|Asia oriental y el Pacífico (excluido ingreso alto)
EAR|العائد الديمغرافي المبكر|早期人口红利国家|Early-demographic dividend|Dividende démographique précoce|Ранний демографический дивиденд|Dividendo demográfico temprano
EAS|شرق آسيا والمحيط الهادئ|东亚和太平洋|East Asia & Pacific|Asie de l’Est et Pacifique|Восточная Азия и Тихий океан|Asia oriental y el Pacífico
ECA|أوروبا وآسيا الوسطى (باستثناء البلدان المرتفعة الدخل)|欧洲和中亚（不包括高收入）|Europe & Central Asia (excluding high income)|Europe et Asie centrale (hors revenu élevé)|Европа и Центральная Азия (без стран с высоким уровнем дохода)|Europa y Asia central (excluido ingreso alto)
ECS|أوروبا وآسيا الوسطى|欧洲和中亚|Europe & Central Asia|Europe et Asie centrale|Европа и Центральная Азия|Europa y Asia central
EMU|منطقة اليورو|欧元区|Euro area|Zone euro|Зона евро|Zona del euro
EUU|الاتحاد الأوروبي (البنك الدولي)|欧洲联盟（世界银行）|European Union (World Bank)|Union européenne (Banque mondiale)|Европейский союз (Всемирный банк)|Unión Europea (Banco Mundial)
FCS|الأوضاع الهشة والمتأثرة بالنزاعات|脆弱和受冲突影响局势|Fragile and conflict affected situations|Situations fragiles et touchées par un conflit|Нестабильные и затронутые конфликтами страны|Situaciones frágiles y afectadas por conflictos
HIC|البلدان المرتفعة الدخل (البنك الدولي)|高收入国家（世界银行）|High income|Revenu élevé|Высокий уровень дохода|Ingreso alto
HPC|البلدان الفقيرة المثقلة بالديون|重债穷国|Heavily indebted poor countries (HIPC)|Pays pauvres très endettés (PPTE)|Бедные страны с крупной задолженностью|Países pobres muy endeudados (PPME)
IBD|بلدان البنك الدولي للإنشاء والتعمير فقط|仅限国际复兴开发银行|IBRD only|BIRD seulement|Только МБРР|Solo BIRF
IBT|مجموع بلدان المؤسسة الدولية للتنمية والبنك الدولي للإنشاء والتعمير|国际开发协会和国际复兴开发银行合计|IDA & IBRD total|Total IDA et BIRD|МАР и МБРР, всего|Total AIF y BIRF
IDA|مجموع بلدان المؤسسة الدولية للتنمية|国际开发协会合计|IDA total|Total IDA|МАР, всего|Total AIF
IDB|بلدان المؤسسة الدولية للتنمية المختلطة|国际开发协会混合国家|IDA blend|IDA à financement mixte|МАР, смешанное финансирование|AIF, financiamiento combinado
IDX|بلدان المؤسسة الدولية للتنمية فقط|仅限国际开发协会|IDA only|IDA seulement|Только МАР|Solo AIF
INX|غير مصنف|未分类|Not classified|Non classé|Не классифицировано|No clasificado
LAC|أمريكا اللاتينية والكاريبي (باستثناء البلدان المرتفعة الدخل)|拉丁美洲和加勒比（不包括高收入）|Latin America & Caribbean (excluding high income)|Amérique latine et Caraïbes (hors revenu élevé)|Латинская Америка и Карибский бассейн (без стран с высоким уровнем дохода)|América Latina y el Caribe (excluido ingreso alto)
LCN|أمريكا اللاتينية والكاريبي (البنك الدولي)|拉丁美洲和加勒比（世界银行）|Latin America & Caribbean|Amérique latine et Caraïbes (Banque mondiale)|Латинская Америка и Карибский бассейн (Всемирный банк)|América Latina y el Caribe (Banco Mundial)
LDC|أقل البلدان نموا: تصنيف الأمم المتحدة|最不发达国家：联合国分类|Least developed countries: UN classification|Pays les moins avancés : classification de l’ONU|Наименее развитые страны: классификация ООН|Países menos adelantados: clasificación de las Naciones Unidas
LIC|البلدان المنخفضة الدخل (البنك الدولي)|低收入国家（世界银行）|Low income|Revenu faible|Низкий уровень дохода|Ingreso bajo
LMC|الشريحة الدنيا من البلدان المتوسطة الدخل (البنك الدولي)|中低收入国家（世界银行）|Lower middle income|Revenu intermédiaire, tranche inférieure|Уровень дохода ниже среднего|Ingreso mediano bajo
LMY|البلدان المنخفضة والمتوسطة الدخل (البنك الدولي)|低收入和中等收入国家（世界银行）|Low & middle income|Revenu faible et intermédiaire|Низкий и средний уровень дохода|Ingreso bajo y mediano
LTE|العائد الديمغرافي المتأخر|后期人口红利国家|Late-demographic dividend|Dividende démographique tardif|Поздний демографический дивиденд|Dividendo demográfico tardío
MEA|الشرق الأوسط وشمال أفريقيا|中东和北非|Middle East & North Africa|Moyen-Orient et Afrique du Nord|Ближний Восток и Северная Африка|Oriente Medio y Norte de África
MIC|البلدان المتوسطة الدخل (البنك الدولي)|中等收入国家（世界银行）|Middle income|Revenu intermédiaire|Средний уровень дохода|Ingreso mediano
MNA|الشرق الأوسط وشمال أفريقيا (باستثناء البلدان المرتفعة الدخل)|中东和北非（不包括高收入）|Middle East & North Africa (excluding high income)|Moyen-Orient et Afrique du Nord (hors revenu élevé)|Ближний Восток и Северная Африка (без стран с высоким уровнем дохода)|Oriente Medio y Norte de África (excluido ingreso alto)
NAC|أمريكا الشمالية (البنك الدولي)|北美（世界银行）|North America|Amérique du Nord|Северная Америка (Всемирный банк)|América del Norte
OED|أعضاء منظمة التعاون والتنمية في الميدان الاقتصادي|经合组织成员国|OECD members|Membres de l’OCDE|Страны — члены ОЭСР|Miembros de la OCDE
OSS|دول صغيرة أخرى|其他小国|Other small states|Autres petits États|Другие малые государства|Otros Estados pequeños
PRE|ما قبل العائد الديمغرافي|人口红利前国家|Pre-demographic dividend|Avant le dividende démographique|До демографического дивиденда|Previo al dividendo demográfico
PSS|دول جزر المحيط الهادئ الصغيرة|太平洋岛屿小国|Pacific island small states|Petits États insulaires du Pacifique|Малые островные государства Тихого океана|Estados pequeños de las islas del Pacífico
PST|ما بعد العائد الديمغرافي|人口红利后国家|Post-demographic dividend|Après le dividende démographique|После демографического дивиденда|Posterior al dividendo demográfico
SAS|جنوب آسيا (البنك الدولي)|南亚（世界银行）|South Asia|Asie du Sud|Южная Азия (Всемирный банк)|Asia del Sur
SSA|أفريقيا جنوب الصحراء (باستثناء البلدان المرتفعة الدخل)|撒哈拉以南非洲（不包括高收入）|Sub-Saharan Africa (excluding high income)|Afrique subsaharienne (hors revenu élevé)|Африка к югу от Сахары (без стран с высоким уровнем дохода)|África subsahariana (excluido ingreso alto)
SSF|أفريقيا جنوب الصحراء (البنك الدولي)|撒哈拉以南非洲（世界银行）|Sub-Saharan Africa (World Bank)|Afrique subsaharienne (Banque mondiale)|Африка к югу от Сахары (Всемирный банк)|África subsahariana (Banco Mundial)
SST|الدول الصغيرة|小国|Small states|Petits États|Малые государства|Estados pequeños
TEA|شرق آسيا والمحيط الهادئ (المؤسسة الدولية للتنمية والبنك الدولي للإنشاء والتعمير)|东亚和太平洋（国际开发协会和国际复兴开发银行）|East Asia & Pacific (IDA & IBRD countries)|Asie de l’Est et Pacifique (pays IDA et BIRD)|Восточная Азия и Тихий океан (страны МАР и МБРР)|Asia oriental y el Pacífico (países de la AIF y el BIRF)
TEC|أوروبا وآسيا الوسطى (المؤسسة الدولية للتنمية والبنك الدولي للإنشاء والتعمير)|欧洲和中亚（国际开发协会和国际复兴开发银行）|Europe & Central Asia (IDA & IBRD countries)|Europe et Asie centrale (pays IDA et BIRD)|Европа и Центральная Азия (страны МАР и МБРР)|Europa y Asia central (países de la AIF y el BIRF)
TLA|أمريكا اللاتينية والكاريبي (المؤسسة الدولية للتنمية والبنك الدولي للإنشاء والتعمير)|拉丁美洲和加勒比（国际开发协会和国际复兴开发银行）|Latin America & the Caribbean (IDA & IBRD countries)|Amérique latine et Caraïbes (pays IDA et BIRD)|Латинская Америка и Карибский бассейн (страны МАР и МБРР)|América Latina y el Caribe (países de la AIF y el BIRF)
TMN|الشرق الأوسط وشمال أفريقيا (المؤسسة الدولية للتنمية والبنك الدولي للإنشاء والتعمير)|中东和北非（国际开发协会和国际复兴开发银行）|Middle East & North Africa (IDA & IBRD countries)|Moyen-Orient et Afrique du Nord (pays IDA et BIRD)|Ближний Восток и Северная Африка (страны МАР и МБРР)|Oriente Medio y Norte de África (países de la AIF y el BIRF)
TSA|جنوب آسيا (المؤسسة الدولية للتنمية والبنك الدولي للإنشاء والتعمير)|南亚（国际开发协会和国际复兴开发银行）|South Asia (IDA & IBRD)|Asie du Sud (pays IDA et BIRD)|Южная Азия (страны МАР и МБРР)|Asia del Sur (países de la AIF y el BIRF)
TSS|أفريقيا جنوب الصحراء (المؤسسة الدولية للتنمية والبنك الدولي للإنشاء والتعمير)|撒哈拉以南非洲（国际开发协会和国际复兴开发银行）|Sub-Saharan Africa (IDA & IBRD countries)|Afrique subsaharienne (pays IDA et BIRD)|Африка к югу от Сахары (страны МАР и МБРР)|África subsahariana (países de la AIF y el BIRF)
UMC|الشريحة العليا من البلدان المتوسطة الدخل (البنك الدولي)|中高收入国家（世界银行）|Upper middle income|Revenu intermédiaire, tranche supérieure|Уровень дохода выше среднего|Ingreso mediano alto
`;
