import { type Clause, clauseClasses, clauses } from "../../declaration/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { officialText } from "./identification.ts";
import { elementXml, type Xml } from "./xml.ts";

/** Identifiers of the terms to which a clause refers: its class, actors, targets and objectives. */
export function termsOf({ class: kind, actors, sdgTargets, compactObjectives }: Clause): string[] {
  return [
    `class-${kind}`,
    ...actors.map((actor) => `actor-${actor}`),
    ...sdgTargets.map((target) => `target-${target}`),
    ...compactObjectives.map((objective) => `objective-${objective}`),
  ];
}

/** Every term that a clause refers to, each once, with the name that a reader sees. */
export function referencesXml(language: Language): Xml {
  const { work, symbol } = officialText(language);
  const used = new Set(clauses.flatMap(termsOf));
  const terms = [...used].sort().map((term) => termXml(term, language));
  const classes = clauseClasses.map((kind) => `class-${kind}`);
  if (!classes.every((each) => used.has(each))) throw new RangeError("a class has no clause");
  return elementXml("references", { source: "#waymark" }, [
    elementXml("original", { eId: "declaration", href: work, showAs: symbol }),
    elementXml("TLCOrganization", {
      eId: "waymark",
      href: "/akn/ontology/organization/waymark",
      showAs: "Waymark",
    }),
    elementXml("TLCRole", {
      eId: "author",
      href: "/akn/ontology/role/author",
      showAs: message(language, "akoma-ntoso.author"),
    }),
    ...terms,
  ]);
}

function termXml(term: string, language: Language): Xml {
  const [kind = "", ...rest] = term.split("-");
  const name = rest.join("-");
  const shown: Readonly<Record<string, () => string>> = {
    class: () => message(language, `clause-class.${name}`),
    actor: () => message(language, `actor.${name}`),
    target: () => message(language, "akoma-ntoso.target", { target: name }),
    objective: () => message(language, `compact.${name}`),
  };
  const path = kind === "actor" ? "role" : "concept";
  return elementXml(kind === "actor" ? "TLCRole" : "TLCConcept", {
    eId: term,
    href: `/akn/ontology/${path}/${kind}/${name}`,
    showAs: shown[kind]!(),
  });
}
