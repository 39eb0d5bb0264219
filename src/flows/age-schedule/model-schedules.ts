import type { ScheduleParameters } from "./parameters.ts";

export interface ModelSchedule {
  readonly name: string;
  readonly sex: "female" | "male";
  readonly parameters: ScheduleParameters;
}

type Row = readonly [
  a1: number,
  alpha1: number,
  a2: number,
  alpha2: number,
  mu2: number,
  lambda2: number,
  c: number,
];

function schedule(name: string, sex: "female" | "male", row: Row): ModelSchedule {
  const [a1, alpha1, a2, alpha2, mu2, lambda2, c] = row;
  return { name, sex, parameters: { a1, alpha1, a2, alpha2, mu2, lambda2, c } };
}

/**
 * Model schedules of UN DESA 1992, *Preparing Migration Data for Subnational Population Projections*, as they are
 * distributed by users of the manual. The last digits of `a2` differ between related male schedules: check against
 * the manual before publishing.
 */
export const modelSchedules: readonly ModelSchedule[] = [
  schedule("Western standard", "female", [0.0233, 0.107, 0.0766, 0.1436, 20.632, 0.4003, 0.0036]),
  schedule("Western standard", "male", [0.0215, 0.105, 0.0694, 0.112, 20.04, 0.391, 0.0028]),
  schedule("Low dependency", "female", [0.0149, 0.107, 0.09, 0.1436, 20.632, 0.4003, 0.0036]),
  schedule("Low dependency", "male", [0.0128, 0.105, 0.0804, 0.112, 20.04, 0.391, 0.0028]),
  schedule("High dependency", "female", [0.0318, 0.107, 0.0632, 0.1436, 20.04, 0.4003, 0.0036]),
  schedule("High dependency", "male", [0.0303, 0.105, 0.0582, 0.112, 20.04, 0.391, 0.0028]),
  schedule(
    "Young labour force entry",
    "female",
    [0.0233, 0.107, 0.0766, 0.1436, 17.132, 0.4003, 0.0036],
  ),
  schedule(
    "Young labour force entry",
    "male",
    [0.0215, 0.105, 0.0691, 0.112, 16.09, 0.391, 0.0028],
  ),
  schedule(
    "Old labour force entry",
    "female",
    [0.0233, 0.107, 0.0766, 0.1436, 24.132, 0.4003, 0.0036],
  ),
  schedule("Old labour force entry", "male", [0.0215, 0.105, 0.0691, 0.112, 23.99, 0.391, 0.0028]),
  schedule(
    "Low dependency, low labour force entry",
    "female",
    [0.0149, 0.107, 0.09, 0.1436, 17.132, 0.4003, 0.0036],
  ),
  schedule(
    "Low dependency, low labour force entry",
    "male",
    [0.0128, 0.105, 0.08, 0.112, 16.09, 0.391, 0.0028],
  ),
];

/** The fundamental schedule of Rogers & Castro 1981. */
export const fundamentalSchedule: ScheduleParameters = {
  a1: 0.02,
  alpha1: 0.1,
  a2: 0.06,
  alpha2: 0.1,
  mu2: 20,
  lambda2: 0.4,
  c: 0.003,
};
