import { instruments } from "./treaty-instruments.ts";

/** One status table of the collection of 2015: its instrument, and what tells this vintage. */
export interface TreatyTable {
  readonly instrument: string;
  /** Chapter and number, the name of the file. */
  readonly key: string;
  /** ISO day of the last entry. */
  readonly lastEntry: string;
  readonly parties: number;
  readonly signatures: number;
  readonly sha256: string;
}

/** Table, day of its last entry, parties, signatures, hash. */
const rows = `
4-1|2014-06-06|146|41|2202c0567eca37f7847e689721d3d94b639d49006e4adc15e0b3fa21056d0e5c
4-2|2014-04-02|177|87|5ece73f62bf30883bddfac7c470b6272591102f1d4ecfaa202a1654b1d7f3212
4-3|2015-03-09|164|70|382e27d5a5936e6c67a10d082dc78deec078e52c5d6ceb2d36f1cbb1f13e8953
4-4|2014-04-02|168|74|21eb389ca0ac24f5c4a4c7deb63de2a111795fdab76897c338855c61dbedfe6c
4-8|2014-04-02|188|99|f49a9b5201142bdb81abe84943598eb1ede9457438a0f3370c91c73c92793caa
4-8-b|2014-07-22|105|80|2cebb9d3f5c3b0543d26ee247375717a37817b3dacca4e330703adec407e1531
4-9|2015-02-05|157|81|7e0741540e8be3d229ec286bc1fa440e35808b0b573cbc473094ff839cc212d8
4-9-b|2015-02-12|77|75|b192fd2cabd93c41e8393b22eb5c65b476e20b7b7056879511fa1b0f89d85bb4
4-11|2014-04-02|194|140|e993e8503d71fece25d39a0a1b2ee723b6b0253176ebb29d94acb188e5844ad4
4-11-a|2011-02-03|143|0|4fe46dddec1d3835c5cb0d6cabfe3290116c7cd7d1985319a76a7df610a61a49
4-11-b|2014-12-09|159|129|c2c580cd0c6d31e028dce9fe0871638f578071e9a216dd774d790f457d49c758
4-11-c|2014-11-10|169|121|56119ac77a5db31b0de72fa31b854e81762626ce172a0da0449bf4e4cd1917e6
4-11-d|2015-02-23|16|48|e25e34e60ffe8b0b8b6f59d3300478fd2bd10a0bbca2edde42188ee82f0c0f25
4-13|2014-09-24|47|38|ed92b0aa8f9c423a34089a89d07808de934bd0d3447dc9355b01fb8e23a9e2a5
4-15|2015-02-05|152|159|dd3adfe5d1af70cde868cefc6518156d7db923bb3b377e4ad52b3defa0f88995
4-16|2015-02-12|45|94|281eeb619c310f8a1c6296f1ef52a6db78f9cfd2fe1ef7707d0dd7265b96c2ac
5-2|2011-06-28|145|19|06eff960bb3e8ee5c0dc4141de574c4dcf64ef1a006c0b66f48f51bfb6d31fa3
5-3|2015-02-09|86|22|925f8940f4f3d66d653cd72cb0fde60542897c10a2f0faeffef16cffae76e7ad
5-4|2014-12-18|63|5|2cccfafca8b30ef816391647b29c808329de4bcc349807d3e8112fc81dd9152a
5-5|2011-06-28|146|0|c06288142e91493940d7005d57a9d4a58dff1890306f70e45d35ed3365bfbb10
18-12|2013-10-17|179|147|1226cde511d6768e2401d087fefe83fd55abab5194a7fda872f74b9de5af96b3
18-12-a|2013-12-13|159|117|da14e5f8963e3f6b8735e0029e7cc4628f07c4bd4e95033c458d6b69edc60f69
18-12-b|2013-09-24|138|112|e9ff044a9b42dd0479f7f85f56063b25c3a3803979627f5aa9eaad0a287aa5a1
18-12-c|2014-03-21|109|52|d795413c57b1731b3f0a22623017e0fc519eb10c1d35f755e9fe022198392a48
`;

/** The 24 tables, in the order of the chapters. */
export const treatyTables: readonly TreatyTable[] = rows
  .trim()
  .split("\n")
  .map((line) => {
    const [key, lastEntry, parties, signatures, sha256] = line.split("|") as [
      string,
      string,
      string,
      string,
      string,
    ];
    const instrument = instruments.find((candidate) => candidate.untc === key)!.id;
    return {
      instrument,
      key,
      lastEntry,
      parties: Number(parties),
      signatures: Number(signatures),
      sha256,
    };
  });
