/** The six official languages of the United Nations, by BCP 47 tag. */
export const languages = ["ar", "zh", "en", "fr", "ru", "es"] as const;

/** Tag of an official language of the United Nations. */
export type Language = (typeof languages)[number];
