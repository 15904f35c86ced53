/** What every reply says to the browser (SC-12, SC-13), and which requests are not even read. */
import "server-only";
import { env } from "./env.ts";

/** `nonce`: 128 random bits of this reply, base64. */
export function contentPolicy(nonce: string): string {
  const isDevelopment = !env().production;
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export function securityHeaders(): readonly (readonly [string, string])[] {
  const strict = ["Strict-Transport-Security", "max-age=31536000"] as const;
  return [
    ...(env().secure ? [strict] : []),
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "same-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    [
      "Permissions-Policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    ],
    ["Cache-Control", "private, no-store"],
  ];
}

export interface EarlyRequest {
  readonly method: string;
  readonly pathname: string;
  readonly headers: { get(name: string): string | null };
}

export interface EarlyRefusal {
  readonly status: 403 | 405 | 411 | 413 | 415;
  readonly sentence: string;
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
const kilobyte = 1024;

/** SC-17. A pasted article is the one large thing that anybody sends. */
function largestBody(pathname: string): number {
  const takesArticle = pathname === "/" || pathname.startsWith("/articles");
  return takesArticle ? 1500 * kilobyte : 64 * kilobyte;
}

/** SC-10: browsers say where a request comes from; those that do not send an Origin of ours. */
function isOwn(headers: EarlyRequest["headers"]): boolean {
  const site = headers.get("sec-fetch-site");
  return site === null ? headers.get("origin") === env().publicUrl : site === "same-origin";
}

/** Forms are sent as browsers and Next's scripts send them; what /api takes is its handlers' to say. */
function isForm(pathname: string, headers: EarlyRequest["headers"]): boolean {
  if (pathname.startsWith("/api/")) return true;
  const type = headers.get("content-type") ?? "";
  const isCall = headers.get("next-action") !== null && /^text\/plain\b/iu.test(type);
  return isCall || /^multipart\/form-data;.*\bboundary=./iu.test(type);
}

/** Next would answer these with 500 (house.md HX20). Rights are decided elsewhere. */
export function refuseEarly({ method, pathname, headers }: EarlyRequest): EarlyRefusal | null {
  if (reading.has(method)) return null;
  if (method !== "POST") {
    return { status: 405, sentence: "This address takes GET and POST only." };
  }
  if (!isOwn(headers)) {
    return {
      status: 403,
      sentence: "This request came from another site, so it was not carried out.",
    };
  }
  const length = headers.get("content-length");
  if (length === null || !/^\d{1,12}$/u.test(length)) {
    return { status: 411, sentence: "The request must say how long it is." };
  }
  if (Number(length) > largestBody(pathname)) {
    return {
      status: 413,
      sentence: "This is more than Hearsay takes at once. Nothing was changed.",
    };
  }
  return isForm(pathname, headers)
    ? null
    : { status: 415, sentence: "Pages take forms only (multipart/form-data)." };
}
