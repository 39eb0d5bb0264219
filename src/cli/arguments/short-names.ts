/**
 * Short names that people type and that no official list prints: code, names in Chinese, French,
 * Spanish, Russian and English. They are read, never shown.
 */
export const shortNames = `
ARE|阿联酋|Émirats|Emiratos|ОАЭ|UAE|Emirates
BOL|玻利维亚|Bolivie|Боливия
BRN|文莱
CHN|Chine|Китай
COD|刚果（金）|刚果金|RDC|ДРК|DRC
COG|刚果（布）|刚果布
CZE|捷克共和国|République tchèque|República Checa|Чешская Республика
GBR|英国|Royaume-Uni|Angleterre|Reino Unido|Великобритания|Britain|Great Britain
HKG|香港|Гонконг
IRN|伊朗|Irán|Иран
KOR|韩国|Corée du Sud|Corea del Sur|Южная Корея
LAO|老挝|Лаос
MAC|澳门|Макао
MDA|摩尔多瓦|Moldavie|Moldavia|Молдавия|Молдова
NLD|荷兰|Pays-Bas|Países Bajos|Нидерланды|Holland
PRK|朝鲜|Corée du Nord|Corea del Norte|Северная Корея
PSE|巴勒斯坦|Palestina|Палестина
RUS|俄罗斯|Russie|Rusia|Россия
SAU|沙特
SYR|叙利亚|Syrie|Siria|Сирия
TUR|Turquie|Turquía|Турция
TZA|坦桑尼亚|Tanzanie|Tanzanía|Танзания
USA|美国|États-Unis|Estados Unidos|США|USA|US|America
VEN|委内瑞拉|Венесуэла
VNM|Viêt Nam|Вьетнам
001|全世界|Monde|Mundo|Мир
`;
