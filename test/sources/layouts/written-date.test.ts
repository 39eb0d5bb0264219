import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenDate } from "../../../src/sources/layouts/written-date.ts";

describe("written dates", () => {
  it("reads the form that is named, and no other", () => {
    expect(writtenDate("30 Aug 2005", ["d Mon yyyy"])).toBe("2005-08-30");
    expect(writtenDate("24/Jan/2011", ["dd/Mon/yyyy"])).toBe("2011-01-24");
    expect(writtenDate("January 05, 2020", ["Month dd, yyyy"])).toBe("2020-01-05");
    expect(writtenDate("Mon, 10/27/2014 - 12:00", ["Www, mm/dd/yyyy - hh:mm"])).toBe("2014-10-27");
    expect(writtenDate("2025-08-18 00:00:00", ["yyyy-mm-dd"])).toBe("2025-08-18");
    expect(writtenDate("30 Aug 2005", ["yyyy-mm-dd"])).toBeNull();
  });

  it("refuses days that the calendar does not have", () => {
    expect(writtenDate("31 Jun 2005", ["d Mon yyyy"])).toBeNull();
    expect(writtenDate("30 Foo 2005", ["d Mon yyyy"])).toBeNull();
    expect(writtenDate("2023-02-29", ["yyyy-mm-dd"])).toBeNull();
    expect(writtenDate("Mon, 27/10/2014 - 12:00", ["Www, mm/dd/yyyy - hh:mm"])).toBeNull();
  });

  it("gives back every ISO day", () => {
    const day = fc
      .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, (iso) => writtenDate(iso, ["yyyy-mm-dd"]) === iso));
  });
});
