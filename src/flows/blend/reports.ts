/** Reports are good enough to test by where the log of the reconciled flow is known within this. */
export const goodDeviation = 0.35;
