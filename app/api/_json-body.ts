/**
 * A JSON body within limits (SC-11, SC-17): its type, its size as it arrives, its depth and its keys
 * are looked at before `JSON.parse` builds anything.
 */
export type JsonBody =
  | { readonly outcome: "read"; readonly value: unknown }
  | { readonly outcome: "refused"; readonly status: 400 | 413 | 415; readonly message: string };

const deepest = 32;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

export async function readJson(request: Request, mostBytes: number): Promise<JsonBody> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return refused(415, "Send application/json.");
  const text = await readText(request, mostBytes);
  if (text === null) return refused(413, `Send at most ${mostBytes} bytes.`);
  const problem = problemIn(text);
  if (problem !== null) return refused(400, problem);
  try {
    const value: unknown = JSON.parse(text);
    return { outcome: "read", value };
  } catch {
    return refused(400, "This is not JSON.");
  }
}

function refused(status: 400 | 413 | 415, message: string): JsonBody {
  return { outcome: "refused", status, message };
}

async function readText(request: Request, mostBytes: number): Promise<string | null> {
  if (request.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** One linear scan: too deep, a key twice in one object, or a key that reaches for a prototype. */
export function problemIn(text: string): string | null {
  const objects: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "{" || sign === "[") {
      objects.push(sign === "{" ? new Set() : null);
      if (objects.length > deepest) return "This JSON is nested too deep.";
    } else if (sign === "}" || sign === "]") objects.pop();
    else if (sign === '"') {
      const end = endOfString(text, at);
      const keys = objects.at(-1);
      if (keys && isKey(text, end)) {
        const key = unescaped(text.slice(at, end + 1));
        if (forbidden.has(key)) return `The key ${key} is not allowed.`;
        if (keys.has(key)) return "A key stands twice in one object.";
        keys.add(key);
      }
      at = end;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === '"') return at;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  for (let at = end + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== " " && sign !== "\n" && sign !== "\r" && sign !== "\t") return sign === ":";
  }
  return false;
}

/** An escaped key is the same key; one that cannot be read fails in `JSON.parse` later. */
function unescaped(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
