/** Names of the areas that the M49 files do not hold: code, ar, zh, en, fr, ru, es. */
export const specialNames = `
XKX|كوسوفو|科索沃|Kosovo|Kosovo|Косово|Kosovo
CHI|جزر القنال|海峡群岛|Channel Islands|Îles Anglo-Normandes|Нормандские острова|Islas del Canal
AB9|منطقة أبيي|阿卜耶伊地区|Abyei Area|Zone d’Abyei|Район Абьей|Zona de Abyei
SUN|اتحاد الجمهوريات الاشتراكية السوفياتية|苏维埃社会主义共和国联盟|Union of Soviet Socialist Republics|Union des Républiques socialistes soviétiques|Союз Советских Социалистических Республик|Unión de Repúblicas Socialistas Soviéticas
YUG|يوغوسلافيا السابقة|前南斯拉夫|Former Yugoslavia|Ex-Yougoslavie|Бывшая Югославия|Ex-Yugoslavia
SCG|صربيا والجبل الأسود|塞尔维亚和黑山|Serbia and Montenegro|Serbie-et-Monténégro|Сербия и Черногория|Serbia y Montenegro
CSK|تشيكوسلوفاكيا|捷克斯洛伐克|Czechoslovakia|Tchécoslovaquie|Чехословакия|Checoslovaquia
DDR|الجمهورية الديمقراطية الألمانية|德意志民主共和国|German Democratic Republic|République démocratique allemande|Германская Демократическая Республика|República Democrática Alemana
ANT|جزر الأنتيل الهولندية|荷属安的列斯|Netherlands Antilles|Antilles néerlandaises|Нидерландские Антильские острова|Antillas Neerlandesas
PCI|إقليم جزر المحيط الهادئ المشمول بالوصاية|太平洋岛屿托管领土|Trust Territory of the Pacific Islands|Territoire sous tutelle des Îles du Pacifique|Подопечная территория Тихоокеанские острова|Territorio en Fideicomiso de las Islas del Pacífico
YMD|اليمن الديمقراطية|民主也门|Democratic Yemen|Yémen démocratique|Демократический Йемен|Yemen Democrático
YAR|الجمهورية العربية اليمنية|阿拉伯也门共和国|Yemen Arab Republic|République arabe du Yémen|Йеменская Арабская Республика|República Árabe del Yemen
SUD|السودان السابق|前苏丹|Former Sudan|Ancien Soudan|Бывший Судан|Antiguo Sudán
ETI|إثيوبيا (بما فيها إريتريا)|埃塞俄比亚（包括厄立特里亚）|Ethiopia (including Eritrea)|Éthiopie (y compris l’Érythrée)|Эфиопия (включая Эритрею)|Etiopía (incluida Eritrea)
IDA|إندونيسيا (بما فيها تيمور - ليشتي)|印度尼西亚（包括东帝汶）|Indonesia (including Timor-Leste)|Indonésie (y compris le Timor-Leste)|Индонезия (включая Тимор-Лешти)|Indonesia (incluida Timor-Leste)
RSA|جنوب أفريقيا (بما فيها ناميبيا)|南非（包括纳米比亚）|South Africa (including Namibia)|Afrique du Sud (y compris la Namibie)|Южная Африка (включая Намибию)|Sudáfrica (incluida Namibia)
CHN-HKG|الصين (بما فيها منطقة هونغ كونغ الإدارية الخاصة)|中国（包括香港特别行政区）|China (including Hong Kong Special Administrative Region)|Chine (y compris la région administrative spéciale de Hong Kong)|Китай (включая Специальный административный район Гонконг)|China (incluida la región administrativa especial de Hong Kong)
UNK|غير معروف|未知|Unknown|Inconnu|Неизвестно|Desconocido
STA|عديمو الجنسية|无国籍|Stateless|Apatrides|Лица без гражданства|Apátridas
TIB|التبتيون (فئة تستخدمها المفوضية)|藏人（难民署统计类别）|Tibetans (UNHCR category)|Tibétains (catégorie du HCR)|Тибетцы (категория УВКБ)|Tibetanos (categoría del ACNUR)
MIX|متنوع|混合|Mixed|Mixte|Смешанные|Mixto
OTH|آخرون|其他|Others|Autres|Прочие|Otros
OTN|بلدان أخرى في الشمال|其他北方国家|Other North|Autres pays du Nord|Прочие страны Севера|Otros países del Norte
OTS|بلدان أخرى في الجنوب|其他南方国家|Other South|Autres pays du Sud|Прочие страны Юга|Otros países del Sur
`;
