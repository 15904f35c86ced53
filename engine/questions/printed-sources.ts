/**
 * What kind of source somebody is, by the words printed beside the words of saying and by nothing else.
 * What could be read in two ways has no kind here: police, spokesmen's firms, "the officials".
 */
import type { Entity, Relation } from "../analysis.ts";
import { nationalities } from "../lexicon/countries.ts";
import { singleDocuments } from "../lexicon/documents.ts";
import { bodyNouns } from "../lexicon/organisations.ts";
import { longOutlets, outletNouns, shortOutlets } from "../lexicon/outlets.ts";
import { groupNouns, isRoleNoun } from "../lexicon/roles.ts";
import { courtesyTitles, officeTitles } from "../lexicon/titles.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import { isFirstName } from "./name-print.ts";
import { isReport, saysPlainly } from "./plain-saying.ts";
import { isBody } from "./printed-bodies.ts";
import type { Reading } from "./reading.ts";
import { isWholeSource } from "./whole-source.ts";

export type SourceLabel = "person" | "nameless" | "group" | "body" | "outlet" | "document";

export interface PrintedSource {
  readonly index: number;
  readonly entity: Entity;
  /** The printed words that show the kind: the source without what is added to it. */
  readonly span: Span;
  readonly label: SourceLabel;
}

/** Several forms ask for them; they are looked for once in a reading. */
const found = new WeakMap<Reading, readonly PrintedSource[]>();

/** Everybody who is reported as saying something and whose printed words leave one kind. */
export function printedSources(reading: Reading): readonly PrintedSource[] {
  const known = found.get(reading);
  if (known) return known;
  const sources = sourcesIn(reading);
  found.set(reading, sources);
  return sources;
}

function sourcesIn(reading: Reading): PrintedSource[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const [cue] = relation.cue;
    if (!isReport(relation) && !saysPlainly(reading, relation)) return [];
    if (!/^(?:affirms|denies)$/u.test(relation.polarity)) return [];
    if (!cue || !saysSo.test(reading.words(cue)) || passive.test(reading.words(cue))) return [];
    if (!reading.isBody(reading.paragraphAt(cue.start))) return [];
    const found = readSource(reading, relation);
    return found ? [{ index, ...found }] : [];
  });
}

function readSource(reading: Reading, relation: Relation): Omit<PrintedSource, "index"> | null {
  const entity = reading.entity(relation.entity);
  const [source] = relation.source;
  const [cue] = relation.cue;
  if (!entity || !source || relation.source.length > 1 || relation.members.length > 0) return null;
  if (!cue || !isWholeSource(reading, source, cue)) return null;
  const span = shortened(reading, source, entity);
  const label = span && labelOf(reading.words(span), entity, relation);
  if (!span || !label) return null;
  // "Ann Roe and other scientists": more speak than are shown.
  if (
    /^,? and (?:other|his|her|their|several|\p{Lu})/u.test(
      reading.text.slice(source.end, source.end + 12),
    )
  ) {
    return null;
  }
  const named = label === "person" || label === "outlet" || label === "body";
  return named || !hasNeighbour(reading, source) ? { entity, span, label } : null;
}

/** "Was accused by", "were rejected". */
const passive = / by$|\b(?:was|were|is|are|been|being)\b/iu;

/** Words of saying, not of asking, judging or doing. */
const saysSo =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|according|per|wr(?:ote|ites?|iting)|report(?:s|ed|ing)?|announc\w+|stat(?:ed|es|ing)|add(?:ed|s|ing)|warn\w*|acknowledg\w+|admit\w*|not(?:ed|es|ing)|claim\w*|alleg\w+|argu\w+|explain\w*|found|finds|cit(?:ed|es|ing)|reads?|insist\w*|tweeted|posted|show\w*|reveal\w*|conced\w+|confirm\w*|continued|observed|remarked|suggest(?:s|ed)|emphasi\w+|stress\w*|pointed out|den(?:y|ied|ies)|disput(?:ed|es)|reject(?:ed|s))\b/iu;

/** A person's whole description; of others the words before a comma, "seen by", "released last month". */
function shortened(reading: Reading, source: Span, { kind }: Entity): Span | null {
  const printed = reading.words(source);
  if (/["“”\n]/u.test(printed)) return null;
  // Cut off in the middle of a name.
  if (!/^[\s,.;:"”)]|^$/u.test(reading.text.slice(source.end, source.end + 1))) return null;
  if (kind === "named-person") {
    const words = printed.replace(
      /, (?:\p{Ll}+ing|at|like|in|on|during|after|before|for)\b.*$/u,
      "",
    );
    const length = words.replace(/[,\s]+$/u, "").length;
    return length <= 120 ? { start: source.start, end: source.start + length } : null;
  }
  const rest =
    /,|;| \(| (?:who|which|whose|seen|released|published|obtained|speaking|dated)\b/u.exec(printed);
  const head = rest ? printed.slice(0, rest.index) : printed;
  const tail = printed.slice(head.length);
  // "His critics, which include Greenpeace": names after all.
  if (rest && /\b(?:includ|such as|like|among)/u.test(tail)) return null;
  if (/^,/u.test(tail) && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(tail)) return null;
  return head.length <= 70 ? { start: source.start, end: source.start + head.length } : null;
}

/** A name right before or after, set off by a comma or by nothing: the printed words are only a part. */
function hasNeighbour(reading: Reading, { start, end }: Span): boolean {
  const before = reading.text.slice(Math.max(0, start - 40), start);
  const after = reading.text.slice(end, end + 40);
  return (
    /\p{Lu}[\p{L}.]+ \p{Lu}[\p{L}'’-]+(?: \([^)]*\))?, $/u.test(before) ||
    /^,? \p{Lu}[\p{L}.'’-]+ \p{Lu}|^(?:['’]s| and| or)\b/u.test(after)
  );
}

/** Parts of a whole, numbers, those spoken of before: nobody can tell from the words how many, or who. */
const unclear =
  /\d|\b(?:percent|half|one of|what|those|these|this|that|such|groups?|others?|during|yesterday|today|his|her|their|its|my|our|whose)\b/iu;

/** Another one stands beside the name. */
function joined(name: string): RegExp {
  const plain = name.replace(/[\^$\\.*+?()[\]{}|/]/gu, "\\$&");
  return new RegExp(`\\band ${plain}|${plain}(?: \\([^)]*\\))?,? and\\b`, "u");
}

/** Null where the words could be read in two ways. */
function labelOf(printed: string, entity: Entity, relation: Relation): SourceLabel | null {
  const several = entity.kind === "named-person" ? joined(entity.name) : /\band\b/u;
  if (several.test(printed) && entity.kind !== "institution") return null;
  if (/^(?:his|her|their|its|my|our|whose)\b/iu.test(printed) && entity.kind !== "named-person") {
    return null;
  }
  if (entity.kind === "named-person") return isPerson(printed, entity, relation) ? "person" : null;
  if (entity.kind === "outlet") return isOutlet(printed) ? "outlet" : null;
  if (entity.kind === "institution") {
    // "The Verge" is known by its name, whatever the reading takes it for.
    if (longOutlets.has(printed.replace(/^the /iu, "").toLowerCase())) return "outlet";
    return isBody(printed) ? "body" : null;
  }
  if (unclear.test(printed)) return null;
  if (entity.kind === "document") return isText(printed) ? "document" : null;
  if (entity.kind === "unnamed-group") return isWordsForSeveral(printed) ? "group" : null;
  const single = entity.kind === "unnamed-person" || entity.kind === "role-person";
  return single && isNameless(printed) ? "nameless" : null;
}

const plainName = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*)+$/u;

/** The whole name, and something that tells a person by it: a first name, a title, an office, "he". */
function isPerson(printed: string, { name, gender }: Entity, { entity }: Relation): boolean {
  if (!plainName.test(name) || !printed.includes(name) || (entity?.confidence ?? 0) < 0.9)
    return false;
  const [opens = ""] = name.split(" ");
  const known = isFirstName(opens);
  // "Danish Byrne" may be half a name.
  if (nationalities.has(opens) && !known) return false;
  return known || gender === "f" || gender === "m" || hasOffice(printed.replace(name, " "));
}

/** A title, an office or a calling stands in the words. */
export function hasOffice(words: string): boolean {
  return wordsOf(words).some(
    (word) =>
      word !== "fellow" && (officeTitles.has(word) || courtesyTitles.has(word) || isRoleNoun(word)),
  );
}

/** The noun that the phrase is about: the last word before "of", "from", "with" and the like. */
function headOf(printed: string): string {
  const words = wordsOf(printed);
  const end = words.findIndex((word) => links.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? "";
}

const links = new Set(
  wordList(
    "of in at from with for on to by near inside within about familiar close involved briefed",
  ),
);

/** "An Israeli official", "a lawyer for the family". */
function isNameless(printed: string): boolean {
  const head = headOf(printed);
  return /^(?:an?|one)\s/iu.test(printed) && isRoleNoun(head) && !bodyNouns.has(head);
}

/** Members of a party, who are several people and could be taken for the party. */
export const partisans = /\b(?:democrats|republicans|conservatives|liberals|socialists|tories)$/iu;

const noGroup = new Set(
  wordList(`people opposition public electorate delegation coalition audience community generation family
    families household households media press police staff crew personnel force forces troops clergy
    americans number percent half some many most few
    several both all others those these hundreds thousands millions dozens scores authorities media`),
);

/** "Saudi officials", "supporters of the bill", "a team of scientists". */
export function isWordsForSeveral(printed: string): boolean {
  const head = headOf(printed);
  if (/^the\s/iu.test(printed) || /^(?:two|three|four|five|six|both)\b/iu.test(printed))
    return false;
  if (/^people (?:briefed|familiar|close|with knowledge)\b/iu.test(printed)) return true;
  if (noGroup.has(head) || !groupNouns.has(head)) return false;
  const heap = /^(?:an?\s.*)?\b(?:team|panel|crowd|handful|majority|minority|teams)$/iu;
  return !heap.test(printed) && !/\bspokes/iu.test(printed);
}

const newsNames = new Set(
  wordList(
    `times post herald news tribune gazette guardian telegraph chronicle tv television radio journal sun-times
    bulletin observer inquirer examiner courier sentinel insider`,
  ),
);

/** "Reuters", "the Daily Post", "the newspaper Haaretz": known, or named as news is and no other thing. */
function isOutlet(printed: string): boolean {
  const bare = printed.replace(/^the /iu, "");
  const words = bare.split(" ");
  const last = words.at(-1) ?? "";
  if (/\b(?:report|article|story|piece|editorial|column)\b/iu.test(printed)) return false;
  if (longOutlets.has(bare.toLowerCase())) return true;
  if (words.length === 1) return shortOutlets.has(bare) || /^\p{Lu}+-TV$/u.test(bare);
  if (/\b(?:newspaper|magazine|broadcaster|daily|news agency) \p{Lu}/u.test(bare)) return true;
  if (/^(?:\p{Lu}[\p{L}-]+ )+news agency$|^Daily \p{Lu}\p{L}+$/u.test(bare)) return true;
  const proper = words.every((word) => /^(?:\p{Lu}[\p{L}-]+|of)$/u.test(word));
  return proper && words.length <= 4 && newsNames.has(last.toLowerCase());
}

/** Documents that somebody could also take for a picture, a paper that is printed daily, or an act. */
const noText = new Set(
  wordList(`paper video film documentary footage recording tape audio clip photo photograph image picture map
    chart graph poll polling survey data research evidence figure statistic census account page song play
    finding version index ranking movie estimate plan proposal budget order decision opinion speech address
    sermon testimony analysis dispatch story piece blog announcement poster`),
);

/** "A leaked internal letter", "the study", "the chain's press release". */
function isText(printed: string): boolean {
  const head = headOf(printed);
  const press = /\b(?:article|report|analysis|editorial|column|review)$/iu.test(head);
  if (press && /\p{Lu}/u.test(printed.slice(1))) return false;
  if (wordsOf(printed).some((word) => outletNouns.has(word) && word !== "press")) return false;
  if (/\b(?:government|police|media)\b/iu.test(printed)) return false;
  return singleDocuments.has(head) && !noText.has(head) && !/ by (?:the )?\p{Lu}/u.test(printed);
}
