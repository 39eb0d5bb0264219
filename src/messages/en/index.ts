import { errors } from "./errors.ts";
import { measures } from "./measures.ts";
import { sources } from "./sources.ts";

/** Every message of this language by key. */
export const messages = { ...errors, ...measures, ...sources };
