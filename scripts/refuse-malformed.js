// Loaded before the server (`--import`): requests that Next answers with 500 before any code of ours
// runs are refused in words (OP-17): an address that is no UTF-8, a method that no page has.
import http from "node:http";

const methods = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/**
 * @param {string | undefined} method
 * @param {string | undefined} address
 * @returns {[number, string] | null} status and sentence, null where the request may go on
 */
export function refusalOf(method, address) {
  if (!methods.has(method ?? "")) return [405, "This address answers GET and POST alone."];
  try {
    decodeURIComponent((address ?? "").split("?")[0] ?? "");
    return null;
  } catch {
    return [400, "This address is damaged: copy the whole link again."];
  }
}

const pass = http.Server.prototype.emit;

/**
 * @this {http.Server}
 * @param {string | symbol} event
 * @param {...unknown} rest
 */
http.Server.prototype.emit = function emit(event, ...rest) {
  const [request, response] = rest;
  if (
    event === "request" &&
    request instanceof http.IncomingMessage &&
    response instanceof http.ServerResponse
  ) {
    const refusal = refusalOf(request.method, request.url);
    if (refusal) {
      const [status, sentence] = refusal;
      response.writeHead(status, {
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      });
      response.end(`${sentence}\n`);
      return true;
    }
  }
  return Reflect.apply(pass, this, [event, ...rest]);
};
