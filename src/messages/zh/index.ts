import { errors } from "./errors.ts";

/** Every message of this language by key. */
export const messages = { ...errors };
