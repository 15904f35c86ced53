/** What questions have in common that sort sources by their printed words (S4-kind, S4-shown). */
import type { Span } from "../text/span.ts";
import type { Basis, LeftDraft } from "./build.ts";
import { quote } from "./phrases.ts";
import type { Judged } from "./question.ts";
import type { Reading } from "./reading.ts";

interface Labelled {
  readonly label: string;
  readonly span: Span;
  /** Of the relation. */
  readonly index: number;
}

/** Each source with its paragraph; its partner is the place of its label in `shown`. */
export function entriesOf<Source extends Labelled>(
  reading: Reading,
  sources: readonly Source[],
  shown: readonly Source["label"][],
  judge: (source: Source, chosen: Source["label"] | undefined) => Judged,
): LeftDraft[] {
  return sources.map((source) => ({
    text: [quote(reading, source.span)],
    paragraph: reading.paragraphAt(source.span.start),
    partner: shown.indexOf(source.label),
    judge: (right) => judge(source, shown[right]),
  }));
}

/** The facts are the kinds of the sources; that they are sources is given away. */
export function restsOn(
  reading: Reading,
  sources: readonly Labelled[],
): Pick<Basis, "rules" | "facts" | "states" | "uses" | "proof" | "reason"> {
  const indices = sources.map(({ index }) => index);
  return {
    rules: ["printed-words"],
    facts: indices.map((index) => `relation:${index}:kind`),
    states: indices.map((index) => `relation:${index}:voice`),
    uses: { relations: indices },
    proof: sources.map(({ span }) => ({
      span,
      paragraph: reading.paragraphAt(span.start),
      role: "source" as const,
    })),
    reason: "The printed words of each source fit one label.",
  };
}
