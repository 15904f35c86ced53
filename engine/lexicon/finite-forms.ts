/**
 * Forms that are nearly always the finite verb of a clause. A clause that holds one of them, or a
 * regular past, has a verb; a bare phrase ("a plan for the harbour") has none.
 */
import { wordList } from "./word-list.ts";

export const auxiliaries: ReadonlySet<string> = new Set(
  wordList(`am is are was were has have had do does did will would shall should can could may might must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't
    can't cannot couldn't mightn't mustn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t
    didn’t won’t wouldn’t shouldn’t can’t couldn’t i'm i've i'd i'll we're we've we'd we'll you're you've
    they're they've they'd they'll it's it'll he's he'll she's she'll that's there's here's what's let's
    i’m i’ve i’d i’ll we’re we’ve we’d we’ll you’re you’ve they’re they’ve they’d they’ll it’s it’ll he’s
    he’ll she’s she’ll that’s there’s here’s what’s let’s`),
);

export const finiteForms: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...wordList(`accepts adds affects agree agrees appears applies arose asks ate attracts became becomes began
    begins believe believes belongs bought brings broke brought builds came causes cares carries chose claims
    comes considers consists contains continues contributes costs covers creates declares depends describes
    deserves drew drives drops drove drinks eats enables ensures exists expects explains fails feels fell felt
    finds flew flies flows follows forgot fought gave gets gives goes got grew grows happens hates helps hit
    holds hopes includes increases indicates intends introduces involves keeps kept knew know knows lacks lasts
    leads leaves left let lets likes lives looks lost lies lay made maintains makes means met meets moves needs
    occurs offers opens owes owns paid plays prevents produces protects proves provides put ran rang reaches
    reads receives reduces refers reflects refuses remains removes represents requires rises rose runs said sat
    saw says seek seeks seem seems sees sells sends sent serves sets shook shot shows shut slept sold speaks
    spent spoke spread stands starts stays stood stole stops suggests supports surrounds swam takes taught
    tells tend tends think thinks thought threw told took tried turns understood uses wants went wins won woke
    wore works wrote want`),
]);
