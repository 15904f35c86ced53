import { beforeAll, describe, expect, test } from "vitest";
import { contentPolicy, refuseEarly, securityHeaders } from "./headers.ts";

const origin = "https://quiz.school.test";

beforeAll(() => {
  Object.assign(process.env, {
    PUBLIC_URL: origin,
    HEARSAY_SECRET: "x".repeat(43),
    NODE_ENV: "production",
  });
});

function early(method: string, headers: Record<string, string>, pathname = "/q/abc") {
  const refusal = refuseEarly({ method, pathname, headers: new Headers(headers) });
  return refusal?.status ?? null;
}

const length = { "content-length": "100", "content-type": "multipart/form-data; boundary=x" };

describe("SC-10 a state-changing request", () => {
  test.each([
    ["of the same origin passes", { "sec-fetch-site": "same-origin", ...length }, null],
    ["without that header passes by its Origin", { origin, ...length }, null],
    ["of another site is refused", { "sec-fetch-site": "cross-site", origin, ...length }, 403],
    ["of a sister site is refused", { "sec-fetch-site": "same-site", origin, ...length }, 403],
    ["from nowhere is refused", { "sec-fetch-site": "none", origin, ...length }, 403],
    ["of a foreign Origin is refused", { origin: "https://evil.test", ...length }, 403],
    ["of Origin null is refused", { origin: "null", ...length }, 403],
    ["without either is refused", length, 403],
  ])("%s", (_, headers, status) => {
    expect(early("POST", headers)).toBe(status);
  });

  test("reading needs no origin", () => {
    expect(early("GET", { "sec-fetch-site": "cross-site" })).toBeNull();
    expect(early("HEAD", {})).toBeNull();
  });

  test.each(["PUT", "PATCH", "DELETE", "TRACE"])("SC-11 %s is not taken anywhere", (method) => {
    expect(early(method, { origin, ...length })).toBe(405);
  });
});

describe("SC-17 the length of a body", () => {
  const own = {
    "sec-fetch-site": "same-origin",
    "content-type": "multipart/form-data; boundary=x",
  };

  test.each([
    ["/api/answers", 64 * 1024, null],
    ["/api/answers", 64 * 1024 + 1, 413],
    ["/articles/new", 1_400_000, null],
    ["/articles/new", 10 * 1024 * 1024, 413],
    ["/", 1_400_000, null],
    ["/sign-in", 1_400_000, 413],
  ])("%s with %i bytes", (pathname, bytes, status) => {
    expect(early("POST", { ...own, "content-length": String(bytes) }, pathname)).toBe(status);
  });

  test.each([{}, { "content-length": "-1" }, { "content-length": "many" }])(
    "a body that does not say its length is refused: %j",
    (headers) => {
      expect(early("POST", { ...own, ...headers })).toBe(411);
    },
  );
});

describe("HX20 what Next would answer with 500", () => {
  const own = { "sec-fetch-site": "same-origin", "content-length": "2" };

  test.each([
    ["multipart/form-data; boundary=x", null],
    ["multipart/form-data", 415],
    ["application/x-www-form-urlencoded", 415],
    ["application/json", 415],
    ["text/plain;charset=UTF-8", 415],
  ])("a page that is sent %s", (type, status) => {
    expect(early("POST", { ...own, "content-type": type })).toBe(status);
  });

  test("an action without fields is called in plain text; handlers say themselves what they take", () => {
    const type = { ...own, "content-type": "text/plain;charset=UTF-8" };
    expect(early("POST", { ...type, "next-action": "00aa" })).toBeNull();
    expect(early("POST", type, "/api/answers")).toBeNull();
  });
});

test("SC-12 the policy names the nonce and allows nothing inline, framed or foreign", () => {
  const policy = contentPolicy("abc123");
  expect(policy).toContain("script-src 'nonce-abc123' 'strict-dynamic'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
});

test("SC-13 SC-14 every reply says the same about itself", () => {
  const headers = new Map(securityHeaders());
  expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
  expect(headers.get("Referrer-Policy")).toBe("same-origin");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Cache-Control")).toBe("private, no-store");
});
