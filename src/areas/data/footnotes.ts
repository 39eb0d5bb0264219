/** Areas whose name carries a footnote: code, key of the footnote. */
export const footnotes = `
XKX|kosovo-unsc-1244
FLK|falkland-malvinas
AB9|abyei-status
IDA|statistical-territory
RSA|statistical-territory
ETI|statistical-territory
SUD|statistical-territory
TIB|unhcr-origin-group
`;
