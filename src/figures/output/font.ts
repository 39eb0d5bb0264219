/** Fonts of the reader's own system: Latin and Cyrillic, Chinese, Arabic. No font is loaded. */
export const fontFamily =
  "'Helvetica Neue', Arial, 'Liberation Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', " +
  "'Noto Sans SC', 'Geeza Pro', 'Segoe UI', 'Noto Sans Arabic', 'Noto Naskh Arabic', 'DejaVu Sans', sans-serif";
