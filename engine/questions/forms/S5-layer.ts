/**
 * A statement that reaches the article through somebody: who speaks, and who passes the words on.
 * Speaker and channel are both among the options, and either may be asked for.
 */
import type { Chain, ChainLink, Entity } from "../../analysis.ts";
import { type Span, sharedLength } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { mayBeSame, type Name, nameOf } from "../names.ts";
import { capitalised, paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { rivalsOf } from "../rivals.ts";
import type { Statement } from "../statements.ts";
import type { Phrase } from "../wording.ts";

const strategy = "Ask of each report: who speaks, and through whom did the words come here?";

export const layer: Form = {
  id: "S5-layer",
  skill: "S5",
  reason: "A newspaper that passes words on is not the one who says them, and the reverse.",
  compose({ reading, statements }, draw) {
    return reading.analysis.chains.flatMap((chain, index) => {
      const told = toldThrough(reading, chain, statements);
      return told ? ask(reading, draw, index, chain, told, statements) : [];
    });
  },
};

interface End {
  readonly entity: Entity;
  readonly name: Name;
  readonly mention: Span;
}

interface Told {
  readonly channel: End;
  readonly speaker: End;
  readonly statement: Statement;
}

/** Two links, an outlet outside and a speaker within, and a statement that can be shown. */
function toldThrough(
  reading: Reading,
  chain: Chain,
  statements: readonly Statement[],
): Told | null {
  const [outer, inner] = chain.links;
  if (!chain.quizSafe || chain.links.length !== 2 || !outer || !inner) return null;
  const channel = endOf(reading, outer);
  const speaker = endOf(reading, inner);
  if (!channel || !speaker || channel.entity.kind !== "outlet") return null;
  if (speaker.entity.kind === "outlet" || speaker.entity.kind === "document") return null;
  if (mayBeSame(reading, channel.entity, speaker.entity)) return null;
  const statement = statements.find(
    ({ shown, entity, alone, whole }) =>
      alone && whole && entity.id === speaker.entity.id && sharedLength([shown], chain.claim) > 0,
  );
  return statement ? { channel, speaker, statement } : null;
}

function endOf(reading: Reading, { entity: ref, mention }: ChainLink): End | null {
  const entity = reading.entity(ref);
  const name = entity && nameOf(reading, entity);
  const [span] = mention;
  if (!entity || !name || !span || (ref?.confidence ?? 0) < 0.9) return null;
  return { entity, name, mention: span };
}

function ask(
  reading: Reading,
  draw: Draw,
  index: number,
  chain: Chain,
  told: Told,
  statements: readonly Statement[],
): Question[] {
  const { channel, speaker, statement } = told;
  const target = {
    shown: statement.shown,
    paragraph: statement.paragraph,
    owner: speaker.entity,
    channel: channel.entity,
  };
  const [rival] = rivalsOf(reading, target, statements);
  if (!rival) return [];
  const forChannel = draw.below(2) === 0;
  const [key, wrong] = forChannel ? [channel, speaker] : [speaker, channel];
  const sentence = wording(
    `${channel.name.label} passes the words on (`,
    quote(reading, channel.mention),
    " in ",
    paragraph(reading.paragraphAt(channel.mention.start)),
    `); the one who speaks is ${speaker.name.inside}.`,
  );
  const options: OptionDraft[] = [
    { text: [{ ours: key.name.label }], right: true, judged: judged(reading, null, sentence, key) },
    {
      text: [{ ours: wrong.name.label }],
      right: false,
      judged: judged(reading, forChannel ? "M04" : "M03", sentence, wrong),
    },
    { text: [{ ours: rival.name.label }], right: false, judged: rival.judged },
  ];
  const basis = basisOf(reading, index, chain, told, forChannel ? "channel" : "speaker", sentence);
  return [choiceOf(reading.analysis, draw, basis, draw.shuffle(options))];
}

function basisOf(
  reading: Reading,
  index: number,
  chain: Chain,
  { channel, speaker, statement }: Told,
  keyClass: "channel" | "speaker",
  explanation: Phrase[],
): Basis {
  const shown = statement.exact
    ? quote(reading, statement.shown)
    : capitalised(reading, statement.shown);
  const asked =
    keyClass === "channel"
      ? "Who passes these words on to the article, in "
      : "Whose words are these in the first place, in ";
  return {
    form: layer.id,
    skill: layer.skill,
    keyClass,
    stem: wording(asked, paragraph(statement.paragraph), ": ", shown, "?"),
    confidence: chain.confidence,
    rules: chain.rules,
    facts: [`chain:${index}:links`, `relation:${statement.index}:source`],
    states: [],
    uses: { chains: [index], relations: [statement.index] },
    proof: [
      {
        span: channel.mention,
        paragraph: reading.paragraphAt(channel.mention.start),
        role: "source",
      },
      { span: statement.cue, paragraph: reading.paragraphAt(statement.cue.start), role: "cue" },
      { span: statement.shown, paragraph: statement.paragraph, role: "content" },
    ],
    explanation,
    strategy,
    reason: `“${reading.words(channel.mention)}” passes on what “${reading.words(speaker.mention)}” says.`,
  };
}

function judged(
  reading: Reading,
  code: Judged["code"],
  sentence: Judged["sentence"],
  { mention }: End,
): Judged {
  const place = { span: mention, paragraph: reading.paragraphAt(mention.start) };
  return { code, sentence, place };
}
