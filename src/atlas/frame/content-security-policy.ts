/**
 * What a page may load: its own scripts, styles, pictures and files, and nothing else. No inline
 * script or style, no third party, no frame, no plug-in. `frame-ancestors` works in a header only and
 * stands in that of the preview.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
