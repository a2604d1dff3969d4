/**
 * The Content-Security-Policy of a page: its own scripts, styles, pictures and connections, and none from elsewhere.
 *
 * @param styles further sources of styles: hashes of those that a script puts in
 * @param framers the pages that may show it within them, as sources of the policy; none where it is empty
 */
export function contentSecurityPolicy(styles: readonly string[], framers: readonly string[] = []): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    ['style-src', "'self'", ...styles].join(' '),
    // Positions and sizes are set on elements; they can load nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers.length === 0 ? "'none'" : framers.join(' ')}`,
  ].join('; ');
}
