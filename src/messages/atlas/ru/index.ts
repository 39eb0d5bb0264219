import type { AtlasMessages } from "../en/index.ts";

export const messages: Partial<AtlasMessages> = {};
