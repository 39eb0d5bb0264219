import type { Figure } from "../../indicators/index.ts";
import { type NumberRecord, numberRecord } from "./number-record.ts";

/** A printed number: where its record stands in the file of the page, and what to print. */
export interface PageNumber {
  readonly at: number;
  readonly record: NumberRecord;
}

/** Collects the numbers of one file of figures: the same figure stands in it once. */
export class NumberList {
  readonly #records: NumberRecord[] = [];
  readonly #places = new Map<string, number>();

  /** Adds a figure and says where it stands. */
  add(figure: Figure): PageNumber {
    return this.addRecord(numberRecord(figure));
  }

  /** Adds a record that is not of an indicator: an estimate. */
  addRecord(record: NumberRecord): PageNumber {
    const known = this.#places.get(record.id);
    if (known !== undefined) return { at: known, record: this.#records[known]! };
    const at = this.#records.length;
    this.#places.set(record.id, at);
    this.#records.push(record);
    return { at, record };
  }

  /** States that these numbers are published values of one fact. Those without a value are no rivals. */
  rivals(numbers: readonly PageNumber[]): void {
    const valued = numbers.filter(({ record }) => typeof record.value === "number");
    for (const { at } of valued) {
      const others = valued.map((other) => other.at).filter((other) => other !== at);
      if (others.length > 0) this.#records[at] = { ...this.#records[at]!, rivals: others };
    }
  }

  /** The records in the order in which they were added. */
  records(): readonly NumberRecord[] {
    return this.#records;
  }
}
