import {
  type Colour,
  type ColourName,
  categories,
  diverging,
  sequential,
  suppressed,
} from "./colour-name.ts";

export const themeNames = ["light", "dark", "print"] as const;
export type ThemeName = (typeof themeNames)[number];

/** How every colour name looks, as `#rrggbb`. */
export type Theme = Readonly<Record<ColourName, string>>;

type Base = Omit<
  Theme,
  | (typeof categories)[number]
  | (typeof sequential)[number]
  | (typeof suppressed)[number]
  | (typeof diverging)[number]
>;

/** The tables of atlas.md, section 6; their contrasts and distances are measured in a test. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: theme(
    {
      paper: "#ffffff",
      ink: "#1b2733",
      "ink-soft": "#52606d",
      rule: "#dde2e7",
      axis: "#7b8794",
      accent: "#1f6fb2",
      missing: "#8a939c",
      neutral: "#c3cad1",
      land: "#eef1f3",
      focus: "#b3261e",
      in: "#1f6fb2",
      out: "#c75a00",
    },
    "#0f2f9e #a85600 #3b93a3 #701f4a #cf7674 #17472a #a765f2 #9c962f",
    "#d5ecf8 #8ccaf0 #50a3e0 #2a73b6 #28568f #243555",
    "#c6d3da #8fa5b5 #5f7083 #e2dccf",
    "#8c3b00 #c9680f #eeb27a #e2e1dc #9cc3e4 #3d84bf #0d4a85",
  ),
  dark: theme(
    {
      paper: "#12161c",
      ink: "#e8edf2",
      "ink-soft": "#aab4bf",
      rule: "#2a323c",
      axis: "#7d8894",
      accent: "#6cb2ee",
      missing: "#7d8894",
      neutral: "#414b56",
      land: "#1f262f",
      focus: "#ffb4a9",
      in: "#6cb2ee",
      out: "#f59a4c",
    },
    "#9adfe8 #b9827c #37af08 #f4c7a3 #9e8fe9 #2d5ed4 #ba2c78 #7b6722",
    "#20293f #264b7c #2c6dab #50a3e0 #8ccaf0 #d5ecf8",
    "#3b4656 #667f93 #a9bac6 #544e43",
    "#f7a35c #c9680f #7d4313 #2b3138 #1f4f7d #3d84bf #8cc4f2",
  ),
  print: theme(
    {
      paper: "#ffffff",
      ink: "#000000",
      "ink-soft": "#404040",
      rule: "#d9d9d9",
      axis: "#666666",
      accent: "#1a4f86",
      missing: "#7f7f7f",
      neutral: "#bfbfbf",
      land: "#f0f0f0",
      focus: "#000000",
      in: "#1a4f86",
      out: "#c96a1f",
    },
    "#132a25 #579bb4 #8a0d00 #867105 #570479 #7f8571 #3b57cd #594f5f",
    "#d5ecf8 #8ccaf0 #50a3e0 #2a73b6 #28568f #243555",
    "#c6d3da #8fa5b5 #5f7083 #e2dccf",
    "#8c3b00 #c9680f #eeb27a #e2e1dc #9cc3e4 #3d84bf #0d4a85",
  ),
};

/** How a colour looks in a theme. */
export function colourIn(theme: Theme, colour: Colour): string {
  return colour.startsWith("#") ? colour : theme[colour as ColourName];
}

/** The ink that can be read on a step of the sequential ramp, 1 to 6. */
export function inkOnSequential(step: number, theme: ThemeName): ColourName {
  const dark = theme === "dark" ? step <= 3 : step >= 4;
  return dark === (theme === "dark") ? "ink" : "paper";
}

function theme(base: Base, eight: string, six: string, four: string, seven: string): Theme {
  return {
    ...base,
    ...named(categories, eight),
    ...named(sequential, six),
    ...named(suppressed, four),
    ...named(diverging, seven),
  };
}

function named<N extends string>(names: readonly N[], colours: string): Record<N, string> {
  const list = colours.split(" ");
  return Object.fromEntries(names.map((name, i) => [name, list[i]!])) as Record<N, string>;
}
