/**
 * What the running text tells about a name whose form says little (engine.md E4, E5): the pronoun that
 * takes it up, and whether it is the one that "reported".
 */
import type { Document } from "../text/document.ts";
import { plainText } from "./cue-words.ts";
import type { Draft } from "./draft.ts";
import type { Name } from "./names.ts";
import type { Phrase } from "./noun-phrase.ts";
import type { Party, Roster } from "./parties.ts";
import type { Page } from "./phrase-core.ts";

const reach = 40;
const mentionsRead = 12;

/** What only a body has: "its" things behind an apostrophe or the bare name, and its people in front. */
const ofBodies =
  /^(?:ceo|cfo|employees|outlets|stores|shops|shares|shareholders|subsidiary|subsidiaries|branches|customers|products|factory|factories|headquarters|workforce|profits|sales)$/u;
const posts =
  /^(?:ceo|executive|chairman|chairwoman|president|director|spokesman|spokeswoman|spokesperson)$/u;
const firms =
  /^(?:retailer|supermarket|carmaker|automaker|company|firm|startup|airline|lender|bank|chain)$/u;

/** "retailer Northland", "the CEO of Northland", "Northland's outlets": a company, whatever it looks like. */
function actsAsBody(page: Page, name: Name): boolean {
  const { words } = page;
  if (name.titled) return false;
  const before = words[name.first - 1];
  if (before && firms.test(before.text) && before.sentence === name.sentence) return true;
  if (name.roles.length > 0) return false;
  const post = words[name.first - 2];
  if (/^(?:of|for)$/u.test(before?.lower ?? "") && posts.test(post?.lower ?? "")) return true;
  const next = words[name.possessive ? name.end + 1 : name.end];
  return next?.sentence === name.sentence && ofBodies.test(next.lower);
}

/** Gives unclear names a kind and people a gender, from the first pronoun behind their mentions. */
export function learnFromUse(page: Page, roster: Roster): void {
  for (const party of roster.parties) {
    if (
      isWeakPerson(party) &&
      party.names.slice(0, mentionsRead).some(({ name }) => actsAsBody(page, name))
    ) {
      party.kind = "institution";
      party.sure = 0.8;
      continue;
    }
    const open = party.kind === "unknown" || (party.kind === "person" && party.gender === null);
    if (!open || party.names.some(({ name }) => name.located)) continue;
    const votes = { m: 0, f: 0, n: 0 };
    for (const { name } of party.names.slice(0, mentionsRead)) {
      const vote = pronounAfter(page, name);
      if (vote) votes[vote] += 1;
    }
    settle(party, votes);
  }
}

/** Looks like a person only by its capitals. */
function isWeakPerson(party: Party): boolean {
  if (party.gender !== null || party.names.some(({ name }) => name.titled)) return false;
  return party.kind === "unknown" || (party.kind === "person" && party.sure <= 0.6);
}

function settle(party: Party, votes: { m: number; f: number; n: number }): void {
  const person = votes.m + votes.f;
  if (party.kind === "unknown") {
    if (person > votes.n) {
      party.kind = "person";
      party.sure = 0.6;
    } else if (votes.n > person) {
      party.kind = "institution";
      party.sure = 0.6;
    }
  }
  if (party.kind !== "person" || person === 0) return;
  if (votes.m >= 2 * votes.f) party.gender ??= "m";
  else if (votes.f >= 2 * votes.m) party.gender ??= "f";
}

/** The first third-person pronoun behind a mention, unless another name comes before it. */
function pronounAfter(page: Page, name: Name): "m" | "f" | "n" | null {
  for (let index = name.end; index < name.end + reach; index += 1) {
    const word = page.words[index];
    if (!word || word.sentence > name.sentence + 1) return null;
    const other = page.nameAt.get(index);
    if (other && (other.kind === "person" || other.kind === "unknown")) return null;
    if (word.quote !== name.quote) continue;
    if (/^(?:he|his|him|himself)$/u.test(word.lower)) return "m";
    if (/^(?:she|her|herself)$/u.test(word.lower)) return "f";
    if (/^(?:its|itself)$/u.test(word.lower)) return "n";
  }
  return null;
}

const reporting = /\b(?:report|reports|reported|reporting)\b|\baccording to\b/u;

/** "Gazeta X reported": a name that looks like nothing in particular and reports is an outlet. */
export function outletsByUse(
  document: Document,
  drafts: readonly Draft[],
  phrases: readonly Phrase[],
  roster: Roster,
): void {
  phrases.forEach((phrase, index) => {
    const draft = drafts[index];
    if (phrase.form !== "name" || !draft) return;
    const party = roster.partyOf.get(phrase.name)?.party;
    if (!party || !looksOpen(party) || !reporting.test(plainText(document, draft.cue))) return;
    if (/\baccording\b/u.test(plainText(document, draft.cue)) && party.parts.length < 2) return;
    party.kind = "outlet";
    party.sure = 0.7;
  });
}

function looksOpen(party: Party): boolean {
  if (party.parts.length < 2 && !/\p{Lu}.*\p{Lu}/u.test(party.name)) return false;
  if (party.roles.length > 0 || party.gender !== null) return false;
  if (party.names.some(({ name }) => name.titled)) return false;
  return party.kind === "unknown" || (party.kind === "person" && party.sure <= 0.6);
}
