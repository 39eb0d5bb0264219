/**
 * Groups for which UN DESA prints totals and which the M49 region tree does not hold: UN location
 * code, names in ar, zh, en, fr, ru, es. 917, 918, 1830 and 1836 have the members of an M49 region but
 * stand in the same tables as separate rows, so that they keep a code of their own.
 */
export const unGroups = `
901|المناطق الأكثر نموا|较发达区域|More developed regions|Régions développées|Более развитые регионы|Regiones más desarrolladas
902|المناطق الأقل نموا|欠发达区域|Less developed regions|Régions moins développées|Менее развитые регионы|Regiones menos desarrolladas
934|المناطق الأقل نموا، باستثناء أقل البلدان نموا|欠发达区域（不包括最不发达国家）|Less developed regions, excluding least developed countries|Régions moins développées, non compris les pays les moins avancés|Менее развитые регионы, за исключением наименее развитых стран|Regiones menos desarrolladas, excluidos los países menos adelantados
941|أقل البلدان نموا|最不发达国家|Least developed countries|Pays les moins avancés|Наименее развитые страны|Países menos adelantados
948|المناطق الأقل نموا، باستثناء الصين|欠发达区域（不包括中国）|Less developed regions, excluding China|Régions moins développées, non compris la Chine|Менее развитые регионы, за исключением Китая|Regiones menos desarrolladas, excluida China
1636|البلدان النامية غير الساحلية|内陆发展中国家|Landlocked developing countries (LLDC)|Pays en développement sans littoral|Развивающиеся страны, не имеющие выхода к морю|Países en desarrollo sin litoral
1637|الدول الجزرية الصغيرة النامية|小岛屿发展中国家|Small island developing States (SIDS)|Petits États insulaires en développement|Малые островные развивающиеся государства|Pequeños Estados insulares en desarrollo
1500|البلدان المنخفضة الدخل|低收入国家|Low-income countries|Pays à faible revenu|Страны с низким уровнем дохода|Países de ingreso bajo
1501|بلدان الشريحة الدنيا من فئة البلدان المتوسطة الدخل|中低收入国家|Lower-middle-income countries|Pays à revenu intermédiaire de la tranche inférieure|Страны с уровнем дохода ниже среднего|Países de ingreso mediano bajo
1502|بلدان الشريحة العليا من فئة البلدان المتوسطة الدخل|中高收入国家|Upper-middle-income countries|Pays à revenu intermédiaire de la tranche supérieure|Страны с уровнем дохода выше среднего|Países de ingreso mediano alto
1503|البلدان المرتفعة الدخل|高收入国家|High-income countries|Pays à revenu élevé|Страны с высоким уровнем дохода|Países de ingreso alto
1517|البلدان المتوسطة الدخل|中等收入国家|Middle-income countries|Pays à revenu intermédiaire|Страны со средним уровнем дохода|Países de ingreso mediano
1518|لا تتوافر فئة دخل|无收入组别数据|No income group available|Groupe de revenu non disponible|Группа по уровню дохода не определена|Sin grupo de ingreso disponible
1524|مجموعة العشرين|二十国集团|Group of Twenty (G20)|Groupe des Vingt (G20)|Группа двадцати|Grupo de los Veinte (G20)
1802|مجموعات الدخل وفق تصنيف البنك الدولي|世界银行收入组别|World Bank income groups|Groupes de revenu de la Banque mondiale|Группы стран по уровню дохода (Всемирный банк)|Grupos de ingreso del Banco Mundial
1829|أوروبا وأمريكا الشمالية|欧洲和北美|Europe and Northern America|Europe et Amérique septentrionale|Европа и Северная Америка|Europa y América septentrional
1830|أمريكا اللاتينية ومنطقة البحر الكاريبي|拉丁美洲和加勒比|Latin America and the Caribbean|Amérique latine et Caraïbes|Латинская Америка и Карибский бассейн|América Latina y el Caribe
921|وسط وجنوب آسيا|中亚和南亚|Central and Southern Asia|Asie centrale et Asie méridionale|Центральная и Южная Азия|Asia central y meridional
1832|شرق وجنوب شرقي آسيا|东亚和东南亚|Eastern and South-Eastern Asia|Asie de l’Est et du Sud-Est|Восточная и Юго-Восточная Азия|Asia oriental y sudoriental
1833|شمال أفريقيا وغربي آسيا|北非和西亚|Northern Africa and Western Asia|Afrique septentrionale et Asie occidentale|Северная Африка и Западная Азия|África septentrional y Asia occidental
1835|أوقيانوسيا (باستثناء أستراليا ونيوزيلندا)|大洋洲（不包括澳大利亚和新西兰）|Oceania (excluding Australia and New Zealand)|Océanie (non compris l’Australie et la Nouvelle-Zélande)|Океания (за исключением Австралии и Новой Зеландии)|Oceanía (excluidas Australia y Nueva Zelandia)
1836|أستراليا ونيوزيلندا|澳大利亚和新西兰|Australia and New Zealand|Australie et Nouvelle-Zélande|Австралия и Новая Зеландия|Australia y Nueva Zelandia
1840|المناطق الجغرافية|地理区域|Geographic regions|Régions géographiques|Географические регионы|Regiones geográficas
1859|البلدان المنخفضة والمتوسطة الدخل|低收入和中等收入国家|Low-and-middle-income countries|Pays à revenu faible ou intermédiaire|Страны с низким и средним уровнем дохода|Países de ingreso bajo y mediano
917|أوروبا|欧洲|Europe|Europe|Европа|Europa
918|أمريكا الشمالية|北美|Northern America|Amérique septentrionale|Северная Америка|América septentrional
2087|البلدان النامية غير الساحلية: أفريقيا|内陆发展中国家：非洲|LLDC: Africa|Pays en développement sans littoral : Afrique|Развивающиеся страны, не имеющие выхода к морю: Африка|Países en desarrollo sin litoral: África
2088|البلدان النامية غير الساحلية: آسيا|内陆发展中国家：亚洲|LLDC: Asia|Pays en développement sans littoral : Asie|Развивающиеся страны, не имеющие выхода к морю: Азия|Países en desarrollo sin litoral: Asia
2089|البلدان النامية غير الساحلية: أوروبا|内陆发展中国家：欧洲|LLDC: Europe|Pays en développement sans littoral : Europe|Развивающиеся страны, не имеющие выхода к морю: Европа|Países en desarrollo sin litoral: Europa
2090|البلدان النامية غير الساحلية: أمريكا اللاتينية|内陆发展中国家：拉丁美洲|LLDC: Latin America|Pays en développement sans littoral : Amérique latine|Развивающиеся страны, не имеющие выхода к морю: Латинская Америка|Países en desarrollo sin litoral: América Latina
2091|الدول الجزرية الصغيرة النامية: منطقة البحر الكاريبي|小岛屿发展中国家：加勒比|SIDS Caribbean|Petits États insulaires en développement : Caraïbes|Малые островные развивающиеся государства: Карибский бассейн|Pequeños Estados insulares en desarrollo: el Caribe
2092|الدول الجزرية الصغيرة النامية: المحيط الهادئ|小岛屿发展中国家：太平洋|SIDS Pacific|Petits États insulaires en développement : Pacifique|Малые островные развивающиеся государства: Тихий океан|Pequeños Estados insulares en desarrollo: el Pacífico
2093|الدول الجزرية الصغيرة النامية: المحيط الأطلسي والمحيط الهندي وبحر الصين الجنوبي|小岛屿发展中国家：大西洋、印度洋和南海|SIDS Atlantic, Indian Ocean and South China Sea (AIS)|Petits États insulaires en développement : Atlantique, océan Indien et mer de Chine méridionale|Малые островные развивающиеся государства: Атлантический океан, Индийский океан и Южно-Китайское море|Pequeños Estados insulares en desarrollo: Atlántico, océano Índico y mar de China Meridional
5502|أوروبا وأمريكا الشمالية وأستراليا ونيوزيلندا|欧洲、北美、澳大利亚和新西兰|Europe, Northern America, Australia, and New Zealand|Europe, Amérique septentrionale, Australie et Nouvelle-Zélande|Европа, Северная Америка, Австралия и Новая Зеландия|Europa, América septentrional, Australia y Nueva Zelandia
5503|البلدان المرتفعة الدخل وبلدان الشريحة العليا من فئة البلدان المتوسطة الدخل|高收入和中高收入国家|High-and-upper-middle-income countries|Pays à revenu élevé ou intermédiaire de la tranche supérieure|Страны с высоким уровнем дохода и уровнем дохода выше среднего|Países de ingreso alto y mediano alto
5504|البلدان المنخفضة الدخل وبلدان الشريحة الدنيا من فئة البلدان المتوسطة الدخل|低收入和中低收入国家|Low-and-lower-middle-income countries|Pays à revenu faible ou intermédiaire de la tranche inférieure|Страны с низким уровнем дохода и уровнем дохода ниже среднего|Países de ingreso bajo y mediano bajo
`;
