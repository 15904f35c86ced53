/**
 * The way that a statement took into the article, as cards in order: who passes it on, and whom that
 * one has it from. "Source not stated" is among the cards, as the end of the trail or as one too many.
 */

import type { Basis } from "../build.ts";
import type { CardDraft } from "../build-chain.ts";
import { chainOf } from "../build-chain.ts";
import type { Draw, Form } from "../form.ts";
import { isUnnamed, type Name } from "../names.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { sourceNotStated } from "../standing.ts";
import type { Statement } from "../statements.ts";
import { trailKey } from "../trail-key.ts";
import { sparesFor } from "../trail-spares.ts";
import { linkInPrint, type Source, type WayBack, waysBack } from "../ways-back.ts";
import type { Phrase } from "../wording.ts";

const strategy = "Ask at each name: where does this one have it from? Stop where the text stops.";

export const buildChain: Form = {
  id: "S5-build-chain",
  skill: "S5",
  reason: "Each hand that words pass through is a place where they can change.",
  compose({ reading, statements, publisher }, draw) {
    const ways = draw.shuffle(waysBack(reading, publisher));
    return ways.slice(0, 2).flatMap((way) => ask(reading, draw, way, statements));
  },
};

/** One card of the key, or the end of the trail. */
interface Station {
  readonly name: Name;
  readonly source: Source | null;
}

const end: Station = {
  name: { label: sourceNotStated, inside: "“source not stated”" },
  source: null,
};

function ask(
  reading: Reading,
  draw: Draw,
  way: WayBack,
  statements: readonly Statement[],
): Question[] {
  const rivals = sparesFor(reading, way, statements);
  const stations: Station[] = way.sources.map((source) => ({ name: source.name, source }));
  if (way.isOpen) stations.push(end);
  const spare = rivals.slice(0, way.isOpen ? 2 : 1);
  if (way.isOpen && spare.length === 0) return [];
  const cards: CardDraft[] = [
    ...stations.map((station, at) => needed(way, stations, station, at)),
    ...spare.map(({ name, judged }) => unneeded(name.label, judged)),
  ];
  if (!way.isOpen) cards.push(unneeded(sourceNotStated, notTheEnd(way)));
  return [chainOf(reading.analysis, draw, basisOf(reading, draw, way), cards)];
}

function unneeded(label: string, judged: Judged): CardDraft {
  return { text: [{ ours: label }], missed: null, judge: () => judged };
}

function placeOf({ opening, paragraph: at }: WayBack, source: Source | null): Judged["place"] {
  return { span: source?.mention ?? opening, paragraph: at };
}

/** A source is given, so the trail does not end open. */
function notTheEnd(way: WayBack): Judged {
  const [last, before] = way.sources.toReversed();
  const nameless = last !== undefined && isUnnamed(last.kind);
  const sentence = wording(
    `${before?.name.label ?? ""} has it from ${last?.name.inside ?? ""} (`,
    paragraph(way.paragraph),
    nameless ? "): a source is given, though without a name." : "): a source is given.",
  );
  return { code: "M29", sentence, place: placeOf(way, last ?? null) };
}

function needed(
  way: WayBack,
  stations: readonly Station[],
  station: Station,
  at: number,
): CardDraft {
  const place = placeOf(way, station.source);
  const before = stations[at - 1];
  const link = linkSentence(way, before ?? null, station);
  return {
    text: [{ ours: station.name.label }],
    missed: { code: before ? "M03" : null, sentence: link, place },
    judge(after) {
      if (after === null ? !before : after === at - 1) {
        return { code: null, sentence: link, place };
      }
      // A later card in front: the direction is turned round.
      const turned = after !== null && after > at && after < stations.length;
      return { code: turned ? "M04" : null, sentence: link, place };
    },
  };
}

/** True of the trail wherever the card was put. */
function linkSentence(way: WayBack, before: Station | null, station: Station): Phrase[] {
  if (!before) {
    return wording(
      `This article has it from ${station.name.inside} (`,
      paragraph(way.paragraph),
      `), so ${station.name.inside} stands first.`,
    );
  }
  if (!station.source) {
    return wording(
      `${before.name.label} passes it on, and `,
      paragraph(way.paragraph),
      ` does not tell where ${before.name.inside} has it from.`,
    );
  }
  return wording(
    `${before.name.label} has it from ${station.name.inside} (`,
    paragraph(way.paragraph),
    `), so ${before.name.inside} stands nearer this article.`,
  );
}

function stemFor(reading: Reading, draw: Draw, { opening, paragraph: at }: WayBack): Phrase[] {
  const words = quote(reading, opening);
  const [head, tail] = draw.pick([
    ["How did the statement in ", " reach this article? It begins "],
    ["Build the way back for the statement in ", " of this article that begins "],
    ["Through whom did a statement in ", " come into this article? It begins "],
  ]);
  return wording(head, paragraph(at), tail, words, ".");
}

function basisOf(reading: Reading, draw: Draw, way: WayBack): Basis {
  const { sources, isOpen, paragraph: at } = way;
  return {
    ...trailKey(reading, way),
    form: buildChain.id,
    skill: buildChain.skill,
    difficulty: sources.length > 2 ? "stretch" : "core",
    keyClass: isOpen ? "open" : (sources.at(-1)?.kind ?? "named-person"),
    stem: stemFor(reading, draw, way),
    confidence: way.confidence,
    explanation: explanationOf(reading, way),
    strategy,
    reason: `In paragraph ${at}: ${sources.map(({ mention }) => `“${reading.words(mention)}”`).join(", behind it ")}${isOpen ? ", and no source behind that" : ""}.`,
  };
}

/** "Paragraph 4 has “Kerry Lee told the BBC”: the article has it from the BBC, ..." */
function explanationOf(reading: Reading, way: WayBack): Phrase[] {
  const { sources, isOpen, paragraph: at } = way;
  const printed = linkInPrint(reading, way);
  const steps = sources.map(({ name }, place) => {
    const before = sources[place - 1]?.name.inside ?? "this article";
    return `${before} has it from ${name.inside}`;
  });
  const trail = steps.join(", and ");
  const close = isOpen ? ". Where that one has it from is not told." : ". There the trail ends.";
  return printed
    ? wording(
        "In ",
        paragraph(reading.paragraphAt(printed.start)),
        " stands ",
        quote(reading, printed),
        `: ${trail}`,
        close,
      )
    : wording("As ", paragraph(at), ` tells it, ${trail}`, close);
}
