/** What the trained models decide, in a reader's words (engine.md X2). */
export const learnedRules: Readonly<Record<string, string>> = {
  J01: "A model trained on news holds that these words hand a statement on.",
  J02: "A model trained on news chose the words of source and statement in this sentence.",
  J03: "A model trained on news holds that the quotation goes on in the sentences beside this one.",
};
