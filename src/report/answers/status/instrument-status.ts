import type { Edition } from "../../../edition/index.ts";
import { type TreatyChange, treatyChange } from "../../../indicators/index.ts";

/** An instrument that answers a clause; without a register no status is known of it. */
export type InstrumentStatus =
  | ({ readonly kind: "known" } & TreatyChange)
  | { readonly kind: "no-register"; readonly instrument: string; readonly source: string };

/** Register of the ratifications of ILO conventions: no official file of it is loaded. */
const iloRegister = "ilo-normlex";

/** The status of an instrument by its abbreviation; conventions of the ILO have no register yet. */
export async function instrumentStatus(
  edition: Edition,
  instrument: string,
): Promise<InstrumentStatus> {
  if (instrument.startsWith("ILO-")) {
    return { kind: "no-register", instrument, source: iloRegister };
  }
  return { kind: "known", ...(await treatyChange(edition, instrument)) };
}
