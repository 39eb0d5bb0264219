/**
 * Groups of other producers: code, names in ar, zh, en, fr, ru, es. `EU` is the European Union of 27
 * members since 1 February 2020, and the Organization as a party to treaties. `IOM-…` are
 * regions of incident of the Missing Migrants Project that are no M49 region.
 */
export const otherGroups = `
EU|الاتحاد الأوروبي|欧洲联盟|European Union|Union européenne|Европейский союз|Unión Europea
OECD|منظمة التعاون والتنمية في الميدان الاقتصادي|经济合作与发展组织|Organisation for Economic Co-operation and Development (OECD)|Organisation de coopération et de développement économiques (OCDE)|Организация экономического сотрудничества и развития (ОЭСР)|Organización de Cooperación y Desarrollo Económicos (OCDE)
IOM-MED|البحر الأبيض المتوسط|地中海|Mediterranean|Méditerranée|Средиземное море|Mediterráneo
IOM-USM|الحدود بين الولايات المتحدة والمكسيك|美国与墨西哥边境|United States–Mexico border|Frontière entre les États-Unis et le Mexique|Граница между Соединенными Штатами и Мексикой|Frontera entre los Estados Unidos y México
IOM-HOA|القرن الأفريقي|非洲之角|Horn of Africa|Corne de l’Afrique|Африканский Рог|Cuerno de África
IOM-MDE|الشرق الأوسط|中东|Middle East|Moyen-Orient|Ближний Восток|Oriente Medio
IOM-WSA|غربي وجنوب آسيا|西亚和南亚|Western and Southern Asia|Asie occidentale et méridionale|Западная и Южная Азия|Asia occidental y meridional
`;
