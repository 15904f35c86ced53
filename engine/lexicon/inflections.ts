/** The forms of regular verbs, so that a lexicon lists each verb once. */
const doubling: ReadonlySet<string> = new Set(
  "admit rebut slam refer rip tip spin stir hint-at concur dub snub plan snap nod rap blab".split(
    " ",
  ),
);

const irregular: Readonly<Record<string, readonly string[]>> = {
  know: ["knows", "knew", "known", "knowing"],
  find: ["finds", "found", "finding"],
  show: ["shows", "showed", "shown", "showing"],
  understand: ["understands", "understood", "understanding"],
  see: ["sees", "saw", "seen", "seeing"],
  prove: ["proves", "proved", "proven", "proving"],
  learn: ["learns", "learned", "learnt", "learning"],
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  think: ["thinks", "thought", "thinking"],
  feel: ["feels", "felt", "feeling"],
  give: ["gives", "gave", "given", "giving"],
  misstate: ["misstates", "misstated", "misstating"],
  quote: ["quotes", "quoted", "quoting"],
  dub: ["dubs", "dubbed", "dubbing"],
  rue: ["rues", "rued", "ruing"],
  override: ["overrides", "overrode", "overridden", "overriding"],
};

export function formsOf(verb: string): readonly string[] {
  const special = irregular[verb];
  if (special) return [verb, ...special];
  if (doubling.has(verb)) {
    const doubled = verb + verb.slice(-1);
    return [verb, `${verb}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${verb}ed`, `${verb}ing`];
}

/** From each form to its verb. */
export function lemmaTable(verbs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(verbs.flatMap((verb) => formsOf(verb).map((form) => [form, verb])));
}
