/**
 * A statement that reaches the article through an outlet: whose words they are, and who passes them
 * on. Speaker and channel are both among the options, and either may be asked for.
 */
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { asOption } from "../rivals.ts";
import type { Statement } from "../statements.ts";
import { trailKey } from "../trail-key.ts";
import { sparesFor } from "../trail-spares.ts";
import { linkInPrint, type Source, type WayBack, waysBack } from "../ways-back.ts";
import type { Phrase } from "../wording.ts";

const strategy = "Ask of each report: who speaks, and through whom did the words come here?";

export const layer: Form = {
  id: "S5-layer",
  skill: "S5",
  reason: "A newspaper that passes words on is not the one who says them, and the reverse.",
  compose({ reading, statements, publisher }, draw) {
    const ways = draw.shuffle(waysBack(reading, publisher));
    return ways.flatMap((way) => ask(reading, draw, way, statements)).slice(0, most);
  },
};

const most = 2;

/** All of 46 trails read with the text beside them were right; the trail itself may be worth less. */
const byTheWay = 0.96;

type Asked = "channel" | "speaker";

function ask(
  reading: Reading,
  draw: Draw,
  way: WayBack,
  statements: readonly Statement[],
): Question[] {
  const [channel, speaker, ...more] = way.sources;
  const [rival, second] = sparesFor(reading, way, statements);
  if (!channel || !speaker || more.length > 0 || way.isOpen || !rival) return [];
  // "Reuters, citing anonymous sources, reported": readers defended the outlet as well.
  if (speaker.kind === "unnamed-group" || speaker.kind === "unnamed-person") return [];
  const asked = askedFor(reading, draw, way, channel, speaker);
  // Where it is the only outlet among the options, whoever passes the words on is no question.
  const outlets = [rival, second].filter((spare) => spare?.entity.kind === "outlet");
  if (asked === "channel" && outlets.length === 0) return [];
  const [key, wrong] = asked === "channel" ? [channel, speaker] : [speaker, channel];
  const sentence = sentenceFor(reading, way, channel, speaker);
  const options: OptionDraft[] = [
    optionOf(reading, key, true, null, sentence),
    optionOf(reading, wrong, false, asked === "channel" ? "M04" : "M03", sentence),
    ...[rival, second].flatMap((spare) => (spare ? [asOption(spare)] : [])),
  ];
  const basis = basisOf(reading, draw, way, asked, sentence);
  return [choiceOf(reading.analysis, draw, basis, draw.shuffle(options))];
}

/** The name nearest to the words is the key no oftener than by chance (P-215). */
function askedFor(
  reading: Reading,
  draw: Draw,
  { opening }: WayBack,
  channel: Source,
  speaker: Source,
): Asked {
  const [toChannel, toSpeaker] = [channel, speaker].map(({ name }) =>
    farness(reading, name.inside.replace(/^the /u, ""), opening.start),
  );
  const nearest = (toChannel ?? 0) < (toSpeaker ?? 0) ? "channel" : "speaker";
  const farther = nearest === "channel" ? "speaker" : "channel";
  return draw.below(3) === 0 ? nearest : farther;
}

/** From these words to the next place where the name is printed. */
function farness(reading: Reading, name: string, from: number): number {
  let least = reading.text.length;
  for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + 1)) {
    least = Math.min(least, Math.abs(at - from));
  }
  return least;
}

function optionOf(
  reading: Reading,
  { name, mention }: Source,
  right: boolean,
  code: Judged["code"],
  sentence: Judged["sentence"],
): OptionDraft {
  const place = { span: mention, paragraph: reading.paragraphAt(mention.start) };
  return { text: [{ ours: name.label }], right, judged: { code, sentence, place } };
}

/** "In paragraph 4 stands “Kerry Lee told the BBC”: the words come from Kerry Lee, ..." */
function sentenceFor(reading: Reading, way: WayBack, channel: Source, speaker: Source): Phrase[] {
  const printed = linkInPrint(reading, way);
  const told = `the words come from ${speaker.name.inside}, and ${channel.name.inside} passes them on.`;
  if (!printed) return wording("As ", paragraph(way.paragraph), ` has it, ${told}`);
  const at = reading.paragraphAt(printed.start);
  return wording("In ", paragraph(at), " stands ", quote(reading, printed), `: ${told}`);
}

function stemFor(reading: Reading, draw: Draw, way: WayBack, asked: Asked): Phrase[] {
  const at = paragraph(way.paragraph);
  const words = quote(reading, way.opening);
  const [head, tail] =
    asked === "channel"
      ? draw.pick([
          ["Who passes a statement in ", " on to this article? It begins "],
          ["Who stands between the speaker and this article for a statement in ", "? It begins "],
          ["Through whom did a statement in ", " come into this article? It begins "],
        ])
      : draw.pick([
          ["Whose words are these originally? The statement in ", " begins "],
          ["Who is the original source of a statement in ", "? It begins "],
          ["Who spoke or wrote the words of a statement in ", "? It begins "],
        ]);
  return wording(head, at, tail, words, ".");
}

function basisOf(
  reading: Reading,
  draw: Draw,
  way: WayBack,
  asked: Asked,
  explanation: Phrase[],
): Basis {
  const [outer, inner] = way.sources.map(({ mention }) => reading.words(mention));
  return {
    ...trailKey(reading, way),
    form: layer.id,
    skill: layer.skill,
    // Words inside words (P-207).
    difficulty: "stretch",
    keyClass: asked,
    stem: stemFor(reading, draw, way, asked),
    confidence: Math.min(way.confidence, byTheWay),
    explanation,
    strategy,
    reason: `“${outer}” passes on words of “${inner}”.`,
  };
}
