/** The classes that tagger and parser choose from, in the order in which weights count them. */

export const tags = [
  "NN",
  "IN",
  "DT",
  "NNP",
  "JJ",
  "PRP",
  ".",
  "RB",
  "NNS",
  ",",
  "VB",
  "CC",
  "VBD",
  "VBP",
  "VBZ",
  "CD",
  "VBN",
  "VBG",
  "TO",
  "MD",
  "PRP$",
  "-RRB-",
  "-LRB-",
  ":",
  "``",
  "''",
  "WDT",
  "WRB",
  "HYPH",
  "POS",
  "WP",
  "RP",
  "UH",
  "NNPS",
  "JJR",
  "JJS",
  "EX",
  "RBR",
  "NFP",
  "SYM",
  "FW",
  "ADD",
  "$",
  "PDT",
  "RBS",
  "LS",
  "AFX",
  "WP$",
] as const;

export const labels = [
  "punct",
  "case",
  "det",
  "nsubj",
  "root",
  "advmod",
  "amod",
  "obj",
  "obl",
  "nmod",
  "compound",
  "conj",
  "cc",
  "mark",
  "aux",
  "cop",
  "advcl",
  "nmod:poss",
  "xcomp",
  "flat",
  "acl:relcl",
  "ccomp",
  "acl",
  "appos",
  "aux:pass",
  "nummod",
  "parataxis",
  "nsubj:pass",
  "discourse",
  "expl",
  "fixed",
  "iobj",
  "list",
  "dep",
  "csubj",
  "vocative",
  "goeswith",
  "reparandum",
  "dislocated",
  "orphan",
  "obl:agent",
] as const;
export type Label = (typeof labels)[number];

const kept: ReadonlySet<string> = new Set(labels);
const tagNumber: ReadonlyMap<string, number> = new Map(tags.map((tag, i) => [tag, i]));
const labelNumber: ReadonlyMap<string, number> = new Map(labels.map((label, i) => [label, i]));

/** A treebank's label without the subtypes that the engine does not read. */
export function plainLabel(label: string): Label {
  const name = kept.has(label) ? label : label.replace(/:.*/u, "");
  return labels[labelNumber.get(name) ?? numberOfLabel("dep")] ?? "dep";
}

export function numberOfTag(tag: string): number {
  return tagNumber.get(tag) ?? 0;
}

export function numberOfLabel(label: string): number {
  return labelNumber.get(label) ?? 0;
}
