/** What the cue model looks at for one word: itself, its neighbours, its place in the tree, the quotation marks around. */
import { numberOfLabel } from "../syntax/labels.ts";
import { mix } from "../syntax/mix.ts";
import { markKinds, type View } from "./learned-view.ts";

export const cueFeatureRoom = 128;

const subject = numberOfLabel("nsubj");
const passiveSubject = numberOfLabel("nsubj:pass");
const clause = numberOfLabel("ccomp");
const adjunct = numberOfLabel("parataxis");
const punctuation = numberOfLabel("punct");

const closing = new Set([".", ",", ":"]);

/** Words, colons and dashes may be cues; what stands in quotation marks is another's speech. */
export function mayBeCue(view: View, i: number): boolean {
  const sort = view.sort[i] ?? 0;
  if (view.quoted[i] === 1) return false;
  if (view.mark[i] === markKinds.colon || view.mark[i] === markKinds.dash) {
    return view.document.tokens[i]?.text !== ";";
  }
  return sort === 1 || sort === 2 || sort === 5 || sort === 6 || sort === 7;
}

/** Longer sentences are looked at in part, so that time stays linear. */
const layoutReach = 160;

/** How the sentence stands to quotation marks: none, some, begins with one, ends with one. */
export function quoteLayout(view: View, i: number): number {
  const first = Math.max(view.first[i] ?? 0, i - layoutReach);
  const end = Math.min(view.end[i] ?? 0, i + layoutReach);
  let marks = 0;
  let inside = 0;
  for (let k = first; k < end; k += 1) {
    if (view.mark[k] === markKinds.quote) marks += 1;
    inside += view.quoted[k] ?? 0;
  }
  const opens = view.mark[first] === markKinds.quote || view.quoted[first] === 1 ? 1 : 0;
  const shuts = view.mark[end - 1] === markKinds.quote || view.quoted[end - 1] === 1 ? 1 : 0;
  const share =
    inside === 0 ? 0 : inside * 3 < end - first ? 1 : inside * 3 < 2 * (end - first) ? 2 : 3;
  return (Math.min(3, marks) * 4 + share) * 4 + opens * 2 + shuts;
}

/** The nearest quotation mark on one side, over commas and the like only. */
function quoteBeside(view: View, i: number, step: number): number {
  for (
    let k = i + step, n = 0;
    k >= (view.first[i] ?? 0) && k < (view.end[i] ?? 0) && n < 6;
    k += step, n += 1
  ) {
    if (view.mark[k] === markKinds.quote) return n < 2 ? 2 : 1;
    if (view.quoted[k] === 1) return 2;
  }
  return 0;
}

type Put = (template: number, a: number, b?: number, c?: number) => void;

function aboutNeighbours(view: View, i: number, put: Put): void {
  const { lemma, tag } = view;
  const inside = (k: number): boolean => k >= (view.first[i] ?? 0) && k < (view.end[i] ?? 0);
  const l = (k: number): number => (inside(k) ? (lemma[k] ?? 0) : 1);
  const t = (k: number): number => (inside(k) ? (tag[k] ?? 0) : 99);
  const own = l(i);
  put(10, l(i - 1), own);
  put(11, l(i + 1), own);
  put(12, t(i - 1), t(i), t(i + 1));
  put(13, l(i + 1), l(i + 2), own);
  put(14, t(i + 1), own);
  put(15, t(i - 1), own);
  put(16, l(i - 1), l(i - 2), own);
  put(17, l(i + 1), t(i));
  put(18, l(i - 1), t(i));
  put(19, l(i + 2), own);
  put(20, l(i - 2), own);
  put(21, t(i + 1), t(i + 2), t(i));
  put(22, t(i - 1), t(i - 2), t(i));
  put(23, view.word[i]?.verbClass ?? 0, l(i + 1), t(i));
  put(24, view.word[i]?.nounClass ?? 0, l(i + 1), t(i));
  put(25, view.word[i]?.nounClass ?? 0, l(i - 1), t(i));
}

function aboutTree(view: View, i: number, put: Put): void {
  const { lemma, tag, head, label, word, sort } = view;
  const own = lemma[i] ?? 0;
  const kind = (word[i]?.verbClass ?? 0) + 64 * (word[i]?.nounClass ?? 0) + 4096 * (sort[i] ?? 0);
  const h = head[i] ?? -1;
  const relation = label[i] ?? 0;
  put(30, relation, own);
  put(31, relation, tag[i] ?? 0);
  put(32, relation, kind);
  put(33, relation, h < 0 ? 1 : (lemma[h] ?? 0), tag[i] ?? 0);
  put(34, relation, h < 0 ? 1 : (lemma[h] ?? 0), own);
  put(35, relation, h < 0 ? 1 : (tag[h] ?? 0), kind);
  put(36, Math.min(6, view.depth[i] ?? 0), tag[i] ?? 0);
  let seen = 0;
  let subjects = 0;
  let clauses = 0;
  const from = view.childStart[i] ?? 0;
  const to = Math.min(view.childStart[i + 1] ?? 0, from + 12);
  for (let c = from; c < to; c += 1) {
    const k = view.childList[c] ?? 0;
    const name = label[k] ?? 0;
    if (name === punctuation) continue;
    const side = k < i ? 0 : 1;
    const sense = (word[k]?.nounClass ?? 0) + 64 * (sort[k] ?? 0);
    seen |= 1 << Math.min(31, name);
    put(40, name * 2 + side, own);
    put(41, name * 2 + side, kind);
    put(42, name * 2 + side, lemma[k] ?? 0, tag[i] ?? 0);
    put(43, name * 2 + side, sense, own);
    put(44, name * 2 + side, sense, kind);
    put(45, name * 2 + side, view.quoted[k] ?? 0, kind);
    if (name === subject || name === passiveSubject) subjects = sense + 1;
    if (name === clause || name === adjunct) clauses = name + 1;
    const first = view.childList[view.childStart[k] ?? 0] ?? -1;
    if ((view.childStart[k + 1] ?? 0) > (view.childStart[k] ?? 0)) {
      put(46, name * 2 + side, lemma[first] ?? 0, own);
      put(47, name * 2 + side, lemma[first] ?? 0, kind);
    }
  }
  put(50, seen, tag[i] ?? 0);
  put(51, seen, own);
  put(52, subjects, clauses, own);
  put(53, subjects, clauses, kind);
  put(54, subjects, relation, kind);
}

/** Fills `out` with hashed features and returns how many there are. */
export function cueFeatures(view: View, i: number, layout: number, out: Uint32Array): number {
  let n = 0;
  const put: Put = (template, a, b = 0, c = 0) => {
    if (n >= cueFeatureRoom) return;
    out[n] = mix(template + 400, a, b, c);
    n += 1;
  };
  const word = view.word[i];
  const own = view.lemma[i] ?? 0;
  const tag = view.tag[i] ?? 0;
  const before = quoteBeside(view, i, -1);
  const after = quoteBeside(view, i, 1);
  const kind = (word?.verbClass ?? 0) + 64 * (word?.nounClass ?? 0) + 4096 * (view.sort[i] ?? 0);
  put(0, 0);
  put(1, own);
  put(2, own, tag);
  put(3, tag);
  put(4, kind);
  put(5, (word?.verbMay ?? 0) * 2 + (word?.nounMay ?? 0), view.sort[i] ?? 0);
  put(6, word?.cluster ?? 0, view.sort[i] ?? 0);
  put(7, before * 3 + after, own);
  put(8, before * 3 + after, kind);
  put(9, layout, view.sort[i] ?? 0);
  put(60, layout, own);
  put(61, layout, before * 3 + after, tag);
  put(62, Math.min(i - (view.first[i] ?? 0), 3), own);
  put(63, Math.min((view.end[i] ?? 0) - i, 4), own);
  put(64, word?.form.length ?? 0, hashForm(view, i));
  if (closing.has(view.document.tokens[i]?.text ?? "")) put(65, layout, before * 3 + after, tag);
  aboutNeighbours(view, i, put);
  aboutTree(view, i, put);
  return n;
}

/** The exact form matters too: "says" is a cue more often than "say". */
function hashForm(view: View, i: number): number {
  return mix(view.word[i]?.id ?? 0, view.tag[i] ?? 0);
}
