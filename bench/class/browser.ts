/** A learner's browser as far as the protocol goes: one cookie, forms as they stand in the HTML. */

export interface Reply {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  readonly ms: number;
}

export interface Sample {
  readonly what: string;
  readonly status: number;
  readonly ms: number;
}

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&#x27;": "'",
  "&#39;": "'",
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:quot|amp|lt|gt|#x27|#39);/gu, (entity) => entities[entity] ?? entity);
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
}

/** The fields of the form that has an input of this name, with the values that stand in the page. */
export function formWith(html: string, input: string): FormData {
  const form = html
    .split("<form")
    .slice(1)
    .map((part) => part.split("</form>")[0] ?? "")
    .find((part) => part.includes(`name="${input}"`));
  if (form === undefined) throw new Error(`the page has no form with ${input}`);
  const fields = new FormData();
  for (const [tag] of form.matchAll(/<input[^>]*>/gu)) {
    const name = attribute(tag, "name");
    if (name !== null) fields.append(name, attribute(tag, "value") ?? "");
  }
  return fields;
}

export class Browser {
  readonly #origin: string;
  readonly #samples: Sample[];
  #cookie = "";

  constructor(origin: string, samples: Sample[]) {
    this.#origin = origin;
    this.#samples = samples;
  }

  async #ask(what: string, path: string, init: RequestInit): Promise<Reply> {
    const began = performance.now();
    const headers = { ...init.headers, Cookie: this.#cookie, Origin: this.#origin };
    const reply = await fetch(`${this.#origin}${path}`, { ...init, headers, redirect: "manual" });
    const body = await reply.text();
    const ms = performance.now() - began;
    this.#samples.push({ what, status: reply.status, ms });
    for (const set of reply.headers.getSetCookie()) {
      const pair = set.split(";")[0] ?? "";
      if (/^(?:__Host-)?hearsay=/u.test(pair)) this.#cookie = pair;
    }
    return { status: reply.status, location: reply.headers.get("location"), body, ms };
  }

  open(what: string, path: string): Promise<Reply> {
    return this.#ask(what, path, { method: "GET" });
  }

  /** A body of known length, as browsers send forms. */
  async send(what: string, path: string, fields: FormData): Promise<Reply> {
    const encoded = new Response(fields);
    const type = encoded.headers.get("content-type") ?? "";
    const body = Buffer.from(await encoded.arrayBuffer());
    return this.#ask(what, path, { method: "POST", body, headers: { "Content-Type": type } });
  }

  post(what: string, path: string, value: unknown): Promise<Reply> {
    const headers = { "Content-Type": "application/json" };
    return this.#ask(what, path, { method: "POST", body: JSON.stringify(value), headers });
  }
}
