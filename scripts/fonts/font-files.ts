import { alphabetic, chinese } from "./characters.ts";

/** One file of `fonts/`: which face it is cut from, and to which characters. */
export interface FontFile {
  readonly file: string;
  readonly package: string;
  readonly version: string;
  readonly integrity: string;
  readonly path: string;
  readonly sha256: string;
  readonly characters: string;
}

const notoSansSc = {
  package: "@expo-google-fonts/noto-sans-sc",
  version: "0.4.3",
  integrity:
    "sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==",
  characters: chinese,
};
const notoSerifSc = {
  package: "@expo-google-fonts/noto-serif-sc",
  version: "0.4.3",
  integrity:
    "sha512-fSmUpiSFtSeyHV45/2xUOy5SdfExklQwwMKN3cQjAZAujITHDmSbpMHCVdCMhRqMjQtu0ZRgc29u8A+CU3akfw==",
  characters: chinese,
};
const tinos = {
  package: "@expo-google-fonts/tinos",
  version: "0.4.2",
  integrity:
    "sha512-MQkfvUO1Aw7UP3jRtWLcjda+udanoL8ecrbkjbc3ZdhSI1iW/Uil4uD8O0eOiIxU2v/FeAT2XjGNiz5oYUlucg==",
  characters: alphabetic,
};
const arimo = {
  package: "@expo-google-fonts/arimo",
  version: "0.4.3",
  integrity:
    "sha512-kXMUJ303nJgKjJFr8yuiAY9dgIoAoj9HccKkaSw0J63/T4MSdxFejzfDUVLzUz+ohpQWinifV99QOAUQLcGKDg==",
  characters: alphabetic,
};

/**
 * Tinos and Arimo have the widths of the faces in which United Nations documents are set; Noto Serif SC
 * and Noto Sans SC are the Chinese song and hei. All are under the SIL Open Font License.
 */
export const fontFiles: readonly FontFile[] = [
  {
    ...tinos,
    file: "tinos-regular.ttf",
    path: "400Regular/Tinos_400Regular.ttf",
    sha256: "924ef269e73da94c1803ff68877f5d998dd16605c5ffad82ee181034f8a1fffe",
  },
  {
    ...tinos,
    file: "tinos-bold.ttf",
    path: "700Bold/Tinos_700Bold.ttf",
    sha256: "576a19b5dc026cafe6ae8fde4c849588dae6475cf5d912cebdf2827388c43ad9",
  },
  {
    ...arimo,
    file: "arimo-regular.ttf",
    path: "400Regular/Arimo_400Regular.ttf",
    sha256: "88cc899855d30f9c779b73c3319d0e077b098f927187aafce11ca029add707a6",
  },
  {
    ...arimo,
    file: "arimo-bold.ttf",
    path: "700Bold/Arimo_700Bold.ttf",
    sha256: "ec96ac9fdd94766f66f6140c1375bf011577558f88d43f76b3b59307d2a6bca3",
  },
  {
    ...notoSerifSc,
    file: "noto-serif-sc-regular.ttf",
    path: "400Regular/NotoSerifSC_400Regular.ttf",
    sha256: "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
  },
  {
    ...notoSerifSc,
    file: "noto-serif-sc-bold.ttf",
    path: "700Bold/NotoSerifSC_700Bold.ttf",
    sha256: "9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6",
  },
  {
    ...notoSansSc,
    file: "noto-sans-sc-regular.ttf",
    path: "400Regular/NotoSansSC_400Regular.ttf",
    sha256: "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
  },
  {
    ...notoSansSc,
    file: "noto-sans-sc-bold.ttf",
    path: "700Bold/NotoSansSC_700Bold.ttf",
    sha256: "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
  },
];
