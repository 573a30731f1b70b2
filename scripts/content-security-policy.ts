const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  // The controls of the map have their icons as data: addresses in its stylesheet.
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The one policy of the page: sent by `npm start` and by the test server, and set in the page itself. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join("; ");
