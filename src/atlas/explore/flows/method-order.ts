/** Methods of the stored estimates as a reader sees them: ours, then the published ones from the usual to the simplest. */
export const methodOrder = [
  "waymark",
  "waymark-closed",
  "da-pb-closed",
  "da-min-closed",
  "da-min-open-dr",
  "da-ind-closed",
  "mig-rate",
  "sd-rev-neg",
  "sd-drop-neg",
] as const;
