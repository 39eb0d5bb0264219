/** Terms under which a vintage is published. */
export interface Licence {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** True if figures may be embedded in an edition that we distribute. */
  readonly redistributable: boolean;
}

/** The licences of the sources, from each folder's provenance note and the publishers' pages. */
export const licences = {
  "CC-BY-3.0-IGO": {
    id: "CC-BY-3.0-IGO",
    name: "Creative Commons Attribution 3.0 IGO",
    url: "https://creativecommons.org/licenses/by/3.0/igo/",
    redistributable: true,
  },
  "CC-BY-4.0": {
    id: "CC-BY-4.0",
    name: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
    redistributable: true,
  },
  "ODC-PDDL-1.0": {
    id: "ODC-PDDL-1.0",
    name: "Open Data Commons Public Domain Dedication and Licence 1.0",
    url: "https://opendatacommons.org/licenses/pddl/1-0/",
    redistributable: true,
  },
  "UN-FACTS": {
    id: "UN-FACTS",
    name: "Factual status data of the United Nations, reuse with acknowledgement",
    url: "https://www.un.org/en/about-us/terms-of-use",
    redistributable: true,
  },
  "CC-BY-NC-4.0": {
    id: "CC-BY-NC-4.0",
    name: "Creative Commons Attribution-NonCommercial 4.0 International",
    url: "https://creativecommons.org/licenses/by-nc/4.0/",
    redistributable: false,
  },
  "UN-ALL-RIGHTS": {
    id: "UN-ALL-RIGHTS",
    name: "Copyright United Nations, all rights reserved",
    url: "https://www.un.org/en/about-us/copyright",
    redistributable: false,
  },
  UNVERIFIED: {
    id: "UNVERIFIED",
    name: "Believed CC BY 4.0, not confirmed by the publisher",
    url: "",
    redistributable: false,
  },
} as const satisfies Record<string, Licence>;

export type LicenceId = keyof typeof licences;
