declare const areaCodeBrand: unique symbol;

/**
 * Stable code of one area of the registry: ISO 3166-1 alpha-3 for countries and areas of UN M49
 * (`"MEX"`); three letters for historical and residual areas (`"SUN"`, `"OTH"`); M49 or UN location
 * digits for groups (`"002"`, `"1830"`); `"WB-…"` for groups of the World Bank;
 * `"CHN-HKG"` for China including Hong Kong.
 *
 * The brand keeps an unchecked string from passing as a code: use {@link areaCode} or a resolver.
 */
export type AreaCode = string & { readonly [areaCodeBrand]: true };
