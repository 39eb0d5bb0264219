/**
 * Kinds of quantity. Values of different kinds are never added to each other
 * (trap T07): a stock is counted at a date, a flow over a period in persons,
 * a movement or event can count one person several times.
 */
export type QuantityKind =
  | "stock"
  | "flow"
  | "transition"
  | "movement"
  | "event"
  | "application"
  | "decision"
  | "vital-event"
  | "rate"
  | "share"
  | "ratio"
  | "amount"
  | "price"
  | "status"
  | "covariate";

/** What REF_AREA or COUNTERPART_AREA means for a measure. */
export type AreaRole =
  | "area"
  | "destination"
  | "origin"
  | "asylum"
  | "sender"
  | "receiver"
  | "party"
  | "group"
  | "place-of-event";

/** Units of measure (UNIT_MEASURE). */
export type Unit =
  | "PERSONS"
  | "EVENTS"
  | "APPLICATIONS"
  | "DECISIONS"
  | "USD"
  | "PERCENT"
  | "PER_1000"
  | "RATIO"
  | "KM"
  | "INDEX"
  | "CODE"
  | "LCU"
  | "YEARS";

/** One measure of the edition: what is counted, in which unit, and what its two areas mean. */
export interface Measure {
  readonly id: string;
  readonly kind: QuantityKind;
  readonly unit: Unit;
  readonly refArea: AreaRole;
  readonly counterpartArea: AreaRole | null;
  /** True where every value is an estimate of a model: shown with the label MODEL. */
  readonly model: boolean;
}

const row = (
  kind: QuantityKind,
  unit: Unit,
  refArea: AreaRole = "area",
  counterpartArea: AreaRole | null = null,
  model = false,
): Omit<Measure, "id"> => ({ kind, unit, refArea, counterpartArea, model });

const registry = {
  // Stocks of migrants and populations (UN DESA)
  MIG_STOCK: row("stock", "PERSONS", "destination", "origin"),
  NATIVE_BORN: row("stock", "PERSONS"),
  POP: row("stock", "PERSONS"),
  MIG_STOCK_PC_POP: row("share", "PERCENT", "destination"),
  MIG_STOCK_PC_FEMALE: row("share", "PERCENT", "destination"),
  MIG_STOCK_GROWTH: row("rate", "PERCENT", "destination"),
  REFUGEES_DESA: row("stock", "PERSONS", "asylum"),
  REFUGEES_DESA_PC_STOCK: row("share", "PERCENT", "asylum"),
  REFUGEES_DESA_GROWTH: row("rate", "PERCENT", "asylum"),
  // Components of population change
  BIRTHS: row("vital-event", "PERSONS"),
  DEATHS: row("vital-event", "PERSONS"),
  NET_MIG: row("flow", "PERSONS"),
  CBR: row("rate", "PER_1000"),
  CDR: row("rate", "PER_1000"),
  CNMR: row("rate", "PER_1000"),
  SRB: row("ratio", "RATIO"),
  NET_MIG_EST: row("flow", "PERSONS", "area", null, true),
  NET_MIG_EST_SD: row("flow", "PERSONS", "area", null, true),
  // Reported and estimated flows
  IMMIGRATION: row("flow", "PERSONS", "destination", "origin"),
  EMIGRATION: row("flow", "PERSONS", "origin", "destination"),
  FLOW_EST: row("transition", "PERSONS", "destination", "origin", true),
  INFLOW_FOREIGN: row("flow", "PERSONS", "destination", "origin"),
  INFLOW_PERMANENT: row("flow", "PERSONS", "destination", "origin"),
  INFLOW_TEMPORARY: row("flow", "PERSONS", "destination", "origin"),
  LABOUR_OUTCOME: row("rate", "PERCENT"),
  EDU_ATTAINMENT: row("share", "PERCENT"),
  // Remittances and income
  REMIT_RECEIVED: row("amount", "USD", "receiver"),
  REMIT_PAID: row("amount", "USD", "sender"),
  REMIT_RECEIVED_PC_GDP: row("share", "PERCENT", "receiver"),
  REMIT_PAID_PC_GDP: row("share", "PERCENT", "sender"),
  REMIT_BILATERAL: row("amount", "USD", "receiver", "sender", true),
  REMIT_COST: row("price", "PERCENT", "receiver", "sender"),
  REMIT_COST_500: row("price", "PERCENT", "receiver", "sender"),
  REMIT_FEE: row("amount", "LCU", "receiver", "sender"),
  REMIT_FX_MARGIN: row("price", "PERCENT", "receiver", "sender"),
  REMIT_AMOUNT: row("amount", "LCU", "receiver", "sender"),
  REMIT_FX_RATE: row("ratio", "RATIO", "receiver", "sender"),
  REMIT_FX_INTERBANK: row("ratio", "RATIO", "receiver", "sender"),
  REMIT_SPEED: row("status", "CODE", "receiver", "sender"),
  REMIT_TRANSPARENT: row("status", "CODE", "receiver", "sender"),
  GDP: row("amount", "USD"),
  GDP_PC: row("amount", "USD"),
  GDP_CONSTANT: row("amount", "USD"),
  GDP_PC_CONSTANT: row("amount", "USD"),
  GDP_PC_PPP: row("amount", "USD"),
  GDP_GROWTH: row("rate", "PERCENT"),
  GDP_DEFLATOR: row("price", "INDEX"),
  EXCHANGE_RATE: row("price", "LCU"),
  // Displacement and protection
  REFUGEES: row("stock", "PERSONS", "asylum", "origin"),
  ASYLUM_SEEKERS: row("stock", "PERSONS", "asylum", "origin"),
  RETURNED_REFUGEES: row("flow", "PERSONS", "asylum", "origin"),
  IDPS: row("stock", "PERSONS", "asylum", "origin"),
  RETURNED_IDPS: row("flow", "PERSONS", "asylum", "origin"),
  STATELESS: row("stock", "PERSONS", "asylum", "origin"),
  OTHERS_OF_CONCERN: row("stock", "PERSONS", "asylum", "origin"),
  OTHER_IN_NEED: row("stock", "PERSONS", "asylum", "origin"),
  HOST_COMMUNITY: row("stock", "PERSONS", "asylum", "origin"),
  PERSONS_OF_CONCERN_DEMO: row("stock", "PERSONS", "asylum", "origin"),
  ASYLUM_APPLICATIONS: row("application", "APPLICATIONS", "asylum", "origin"),
  ASYLUM_DECISIONS: row("decision", "DECISIONS", "asylum", "origin"),
  RESETTLEMENT: row("flow", "PERSONS", "asylum", "origin"),
  NATURALISATION: row("flow", "PERSONS", "asylum", "origin"),
  FORCED_FLOW: row("flow", "PERSONS", "asylum", "origin"),
  UNRWA_REFUGEES: row("stock", "PERSONS", "asylum", "origin"),
  IDPS_IDMC: row("stock", "PERSONS"),
  IDPS_CONFLICT: row("stock", "PERSONS"),
  IDPS_DISASTER: row("stock", "PERSONS"),
  DISPLACEMENTS_CONFLICT: row("movement", "EVENTS"),
  DISPLACEMENTS_DISASTER: row("movement", "EVENTS"),
  MIGRANTS_DEAD: row("event", "PERSONS", "place-of-event", "origin"),
  MIGRANTS_MISSING: row("event", "PERSONS", "place-of-event", "origin"),
  MIGRANTS_DEAD_OR_MISSING: row("event", "PERSONS", "place-of-event", "origin"),
  MIGRANTS_SURVIVING: row("event", "PERSONS", "place-of-event", "origin"),
  // Law and classifications
  TREATY_SIGNATURE: row("status", "CODE", "party"),
  TREATY_PARTY: row("status", "CODE", "party"),
  INCOME_GROUP: row("status", "CODE", "area", "group"),
  GROUP_MEMBER: row("status", "CODE", "area", "group"),
  // Covariates of flow models
  DISTANCE: row("covariate", "KM", "destination", "origin"),
  COMMON_LANGUAGE: row("covariate", "INDEX", "destination", "origin"),
  COLONIAL_TIE: row("covariate", "INDEX", "destination", "origin"),
  EU_MEMBER: row("covariate", "INDEX"),
  CONFLICT_DEATHS: row("covariate", "PERSONS"),
} as const satisfies Record<string, Omit<Measure, "id">>;

/** Identifier of a measure (the SDMX concept MEASURE). */
export type MeasureId = keyof typeof registry;

/** Every measure in the order of the registry. */
export const measures: readonly Measure[] = Object.entries(registry).map(([id, rest]) => ({
  id,
  ...rest,
}));

const byId = new Map(measures.map((m) => [m.id, m]));

/** The measure of an identifier. @throws RangeError for an identifier that is not in the registry. */
export function measure(id: MeasureId): Measure {
  const found = byId.get(id);
  if (!found) throw new RangeError(`unknown measure: ${id}`);
  return found;
}

/** True if the text is the identifier of a measure. */
export function isMeasureId(text: string): text is MeasureId {
  return byId.has(text);
}
