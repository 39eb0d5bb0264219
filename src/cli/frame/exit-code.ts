/** What the program's exit tells a script; printed by `waymark --help`. */
export const exitCode = {
  done: 0,
  fault: 1,
  usage: 2,
  unreadableFile: 3,
  edition: 4,
  network: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
