const list = <Code extends string>(...codes: readonly Code[]) =>
  Object.fromEntries(codes.map((code) => [code, code])) as Readonly<Record<string, Code>>;

/** Who decides on asylum: G government, J joint procedure, U UNHCR. */
export const procedureType = list("G", "J", "U");

/**
 * Level of an asylum decision, among them: FI first instance, AR administrative review, RA repeat or
 * reopened, JR judicial review, IN and EO the two immigration offices of the United States,
 * FA first instance and appeal, TA temporary asylum, TP temporary protection, TR temporary leave outside
 * the rules, SP subsidiary protection, CA cantonal regulations, BL backlog, NA new application.
 */
export const decisionLevel = list(
  ...["AR", "BL", "CA", "EO", "FA", "FI", "IN", "JR", "NA", "RA", "SP", "TA", "TP", "TR"],
);

/** What is counted: P persons, C cases. */
export const countedAs = list("C", "P");
