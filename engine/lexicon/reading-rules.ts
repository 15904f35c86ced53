/**
 * What each rule id of the reading means, in one sentence for a learner or a teacher (engine.md X1).
 * Ids of lexicon rules carry their own reason.
 */
import { hedgeRules } from "./hedges.ts";
import { verbRules } from "./reporting-verbs.ts";

const structure: Readonly<Record<string, string>> = {
  C01: "A verb of saying, writing or thinking with its helpers hands the statement on.",
  C02: "“According to” names the source of the statement beside it.",
  C03: "A verb form in -ing (“adding”, “saying”) goes on with the words of the subject before it.",
  C04: "The verb is in the passive: the statement is handed on without its speaker as subject.",
  C05: "“Cited by”, “as reported by”: somebody passes on what another said.",
  S01: "The subject in front of the verb is the source.",
  S02: "The verb comes first and the source behind it (“said Roe”).",
  S03: "The source is the subject of the verb before, which this verb shares.",
  S04: "The source stands behind “according to”.",
  S05: "The source stands behind “by”.",
  S06: "No source is named for the verb in the passive.",
  B01: "The words in quotation marks directly in front of the clause of saying are the content.",
  B02: "The words in quotation marks directly behind the clause of saying are the content.",
  B03: "The statement in front of the clause of saying, up to its comma, is the content.",
  B04: "The words behind the colon are the content.",
  B05: "The clause that begins with “that” or a question word is the content.",
  B06: "The clause behind the verb, without “that”, is the content.",
  B07: "The phrase behind the verb (“of …”, “against …”, “to …”) is the content.",
  B08: "The object of the verb is the content.",
  B10: "The clause behind “according to” and its source is the content.",
  B11: "The clause in front of “according to” is the content.",
  B12: "The clause of saying stands inside the statement; both parts are the content.",
  L01: "A quotation that goes straight on is a further part of the same statement.",
  L02: "A quotation in a paragraph of its own, without a speaker, is taken to go on with the source just before it.",
  L03: "A name with a colon in front of the paragraph says whose words follow, as in an interview.",
  L04: "A name behind a dash, after a quotation or under it, says whose words they are.",
  L05: "The name and handle at the end of a post say who wrote it.",
  V01: "No source is given for this sentence: it is the article’s own statement.",
  V02: "A caption says what a picture shows; it is no evidence for an event.",
  V03: "A model trained on news finds nothing in the sentence that comes near a report.",
  W01: "The cue takes what was said as so.",
  W02: "The cue carries a valuation of what was said.",
  W03: "The cue keeps a distance from what was said.",
  W04: "The wording leaves open who spoke.",
  W05: "The word says that a name or claim is another’s.",
  W06: "The adjective values what it stands beside.",
  W07: "The word takes for granted that something was so before.",
  W08: "A few words stand in quotation marks, and nobody is named for them.",
  A01: "An opening or closing quotation mark has no partner.",
  A02: "The same quotation marks stand inside each other.",
  A03: "A month is joined to something that is no date.",
  A04: "A credit runs into the caption without a break.",
  A05: "Words in quotation marks stand in another form elsewhere in the article.",
};

export const readingRules: ReadonlyMap<string, string> = new Map([
  ...Object.entries(structure),
  ...verbRules.map(({ id, reason }) => [id, reason] as const),
  ...hedgeRules.map(({ id, reason }) => [id, reason] as const),
]);
