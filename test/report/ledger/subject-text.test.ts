import { expect, it } from "vitest";
import { subjectText } from "../../../src/report/ledger/subject-text.ts";

it("says a period by its ends, and one calendar year by itself", () => {
  const subject = { area: "PHL", fromYear: 2010, toYear: 2019 };
  expect(subjectText(subject, "en")).toBe("Philippines, from 2010, to 2019");
  expect(subjectText({ ...subject, fromYear: 2019 }, "en")).toBe("Philippines, 2019");
  expect(subjectText({ ...subject, fromYear: 2019 }, "zh")).toBe("菲律宾，2019年");
});
