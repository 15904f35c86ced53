/**
 * Who is who in a hand annotation: names that the annotation puts together become one entity, and
 * every place where one of them is printed becomes a mention.
 */
import type { Entity, EntityRef, MentionKind, SourceKind } from "../../engine/analysis.ts";
import { overlaps, type Span } from "../../engine/text/span.ts";

export interface Naming {
  readonly names: readonly string[];
  readonly kind: SourceKind;
  readonly how: string;
  readonly members: readonly (readonly string[])[];
  readonly source: readonly Span[];
}

interface Row {
  readonly id: string;
  readonly names: string[];
  kind: SourceKind;
  readonly printed: { span: Span; how: MentionKind }[];
}

const kindsOfMention: Readonly<Record<string, MentionKind>> = {
  "full-name": "full-name",
  "short-name": "short-name",
  acronym: "acronym",
  "title-name": "title-name",
  pronoun: "pronoun",
  role: "role",
  description: "description",
  metonymy: "metonymy",
  "report-noun": "report-noun",
  relative: "pronoun",
};

export class EntityTable {
  readonly #text: string;
  readonly #rows: Row[] = [];

  constructor(text: string, namings: readonly Naming[]) {
    this.#text = text;
    for (const naming of namings) this.#add(naming);
  }

  #add({ names, kind, how, members, source }: Naming): void {
    for (const member of members) this.#row(member, null);
    if (names.length === 0) return;
    const row = this.#row(names, kind);
    for (const span of source) {
      row.printed.push({ span, how: kindsOfMention[how] ?? "description" });
    }
  }

  /** Without a kind of its own a member of a joint source counts as a person until it is met alone. */
  #row(names: readonly string[], kind: SourceKind | null): Row {
    const known = this.#find(names);
    if (known) {
      for (const name of names) if (!known.names.includes(name)) known.names.push(name);
      if (kind !== null) known.kind = kind;
      return known;
    }
    const id = `e${this.#rows.length + 1}`;
    const row: Row = { id, names: [...names], kind: kind ?? "named-person", printed: [] };
    this.#rows.push(row);
    return row;
  }

  #find(names: readonly string[]): Row | undefined {
    return this.#rows.find((row) => row.names.some((name) => names.includes(name)));
  }

  #ref(names: readonly string[]): EntityRef | null {
    const row = this.#find(names);
    if (!row) return null;
    return { id: row.id, name: this.#nameOf(row), kind: row.kind, confidence: 1 };
  }

  refOf({ names }: Naming): EntityRef | null {
    return names.length > 0 ? this.#ref(names) : null;
  }

  membersOf({ members }: Naming): EntityRef[] {
    return members.flatMap((names) => this.#ref(names) ?? []);
  }

  /** The first printed of the annotated names; the annotation lists the fullest first. */
  #nameOf({ names }: Row): string {
    return names.find((name) => this.#text.includes(name)) ?? names[0] ?? "";
  }

  entities(): Entity[] {
    return this.#rows.map((row) => {
      const mentions = [...row.printed];
      for (const name of row.names) {
        for (const span of occurrences(this.#text, name)) {
          if (mentions.some((mention) => overlaps(mention.span, span))) continue;
          const how: MentionKind = name === this.#nameOf(row) ? "full-name" : "short-name";
          mentions.push({ span, how });
        }
      }
      mentions.sort((a, b) => a.span.start - b.span.start);
      return {
        id: row.id,
        name: this.#nameOf(row),
        kind: row.kind,
        mentions: mentions.map((mention) => ({ ...mention, confidence: 1 })),
        roles: this.#rolesOf(row),
        gender: this.#genderOf(row),
      };
    });
  }

  #rolesOf(row: Row): string[] {
    const name = this.#nameOf(row);
    return row.printed.flatMap(({ span }) => {
      const printed = this.#text.slice(span.start, span.end);
      const [before, after] = printed.split(name);
      if (after === undefined) return [];
      return [before, after].flatMap((part) => {
        const role = (part ?? "").replace(/^[\s,]+|[\s,]+$/gu, "");
        return role === "" ? [] : [role];
      });
    });
  }

  #genderOf(row: Row): Entity["gender"] {
    const words = row.printed.map(({ span }) => this.#text.slice(span.start, span.end));
    if (words.some((word) => /^she$/iu.test(word))) return "f";
    return words.some((word) => /^he$/iu.test(word)) ? "m" : null;
  }
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const bounded = !/\w/u.test(text.charAt(at - 1)) && !/\w/u.test(text.charAt(end));
    if (bounded) found.push({ start: at, end });
  }
  return found;
}
