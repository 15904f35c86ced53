/** Base forms for the vocabulary: a list of irregular verbs and nouns, then WordNet's own endings. */

const irregularVerbs = `
be am is are was were been being 's 're 'm|have has had having 've|do does did done|say said says|tell told|think thought
|write wrote written|know knew known|see saw seen|speak spoke spoken|find found|feel felt|hear heard|hold held|read|read
|put|make made|take took taken|give gave given|get got gotten|go went gone|come came|become became|begin began begun
|believe|break broke broken|bring brought|build built|buy bought|call|catch caught|choose chose chosen|deal dealt|draw drew drawn
|drive drove driven|eat ate eaten|fall fell fallen|fight fought|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
|foretell foretold|forget forgot forgotten|forgive forgave forgiven|grow grew grown|hang hung|hide hid hidden|keep kept|lay laid
|lead led|leave left|lend lent|lose lost|mean meant|meet met|mislead misled|pay paid|plead pled|ride rode ridden|ring rang rung
|rise rose risen|run ran|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show showed shown|sing sang sung
|sit sat|sleep slept|spend spent|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|swing swung
|teach taught|tear tore torn|throw threw thrown|understand understood|undertake undertook undertaken|uphold upheld
|wear wore worn|win won|withdraw withdrew withdrawn|overhear overheard|oversee oversaw overseen|underwrite underwrote|bear bore borne|bind bound
|blow blew blown|spin spun|dig dug|misunderstand misunderstood|rebuild rebuilt|retell retold|rewrite rewrote rewritten|admit admitted
|will 'll wo|can ca|would 'd|shall|may|might|must|should|could`;

const irregularNouns = `man men|woman women|child children|person people|foot feet|criterion criteria
|phenomenon phenomena|analysis analyses|thesis theses|crisis crises|basis bases|hypothesis hypotheses|life lives|wife wives|leaf leaves|half halves|self selves
|spokesman spokesmen|spokeswoman spokeswomen|congressman congressmen|chairman chairmen|lawman lawmen|medium media|datum data`;

function formsOf(list: string): Map<string, string> {
  const lemmaOf = new Map<string, string>();
  for (const group of list.replaceAll("\n", "").split("|")) {
    const forms = group.trim().split(/\s+/u);
    for (const form of forms) if (forms[0]) lemmaOf.set(form, forms[0]);
  }
  return lemmaOf;
}

const verbs = formsOf(irregularVerbs);
const nouns = formsOf(irregularNouns);

const verbEndings: readonly (readonly [string, string])[] = [
  ["ies", "y"],
  ["es", "e"],
  ["es", ""],
  ["s", ""],
  ["ied", "y"],
  ["ed", "e"],
  ["ed", ""],
  ["ing", "e"],
  ["ing", ""],
];

function undoubled(stem: string): string | null {
  return /([bdfgklmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : null;
}

/** The verb's base form, or null where the word is no verb. */
export function verbLemma(word: string, isVerb: (lemma: string) => boolean): string | null {
  const irregular = verbs.get(word);
  if (irregular !== undefined) return irregular;
  for (const [ending, base] of verbEndings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    if (isVerb(stem + base)) return stem + base;
    const single = undoubled(stem);
    if (base === "" && single !== null && isVerb(single)) return single;
  }
  return isVerb(word) ? word : null;
}

export function nounLemma(word: string, isNoun: (lemma: string) => boolean): string | null {
  const irregular = nouns.get(word);
  if (irregular !== undefined) return irregular;
  for (const [ending, base] of [
    ["ies", "y"],
    ["es", ""],
    ["s", ""],
  ] as const) {
    if (
      word.endsWith(ending) &&
      word.length > ending.length + 2 &&
      isNoun(word.slice(0, -ending.length) + base)
    ) {
      return word.slice(0, -ending.length) + base;
    }
  }
  return isNoun(word) ? word : null;
}
