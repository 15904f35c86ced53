/**
 * Headers of every reply, with a fresh nonce, and the early refusals of house.md HX20. It decides
 * nothing about rights: those are looked up where data are read and written (SC-01).
 */
import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy, refuseEarly, securityHeaders } from "#server/headers";

function withHeaders(response: NextResponse, policy: string): NextResponse {
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of securityHeaders()) response.headers.set(name, value);
  return response;
}

export function proxy(request: NextRequest): NextResponse {
  const policy = contentPolicy(randomBytes(16).toString("base64"));
  const { method, headers, nextUrl } = request;
  const refusal = refuseEarly({ method, pathname: nextUrl.pathname, headers });
  if (refusal !== null) {
    const { status, sentence } = refusal;
    const type = { "Content-Type": "text/plain; charset=utf-8" };
    return withHeaders(new NextResponse(`${sentence}\n`, { status, headers: type }), policy);
  }
  // Next reads the nonce from the request's policy and puts it on its own scripts.
  const forward = new Headers(headers);
  forward.set("Content-Security-Policy", policy);
  return withHeaders(NextResponse.next({ request: { headers: forward } }), policy);
}

/** Hashed files are the same for everybody and may be cached. */
export const config = { matcher: ["/((?!_next/static/).*)"] };
