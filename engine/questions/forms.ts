/** The forms that are switched on, each once; a form earns its place by judged questions (P-065). */
import type { Form } from "./form.ts";
import { matchSources } from "./forms/S1-match.ts";
import { proofOfSource } from "./forms/S1-proof.ts";
import { sameOne } from "./forms/S1-same.ts";
import { selectSource } from "./forms/S1-select.ts";
import { whoSaid } from "./forms/S1-who-said.ts";
import { ownVoice } from "./forms/S2-own-voice.ts";
import { selectReported } from "./forms/S2-select.ts";
import { whichVoice } from "./forms/S2-which.ts";
import { sortForms } from "./forms/S3-form.ts";
import { markedWords } from "./forms/S3-marked.ts";
import { selectRetold } from "./forms/S3-select.ts";
import { sortWords } from "./forms/S3-sort.ts";
import { verbatim } from "./forms/S3-verbatim.ts";
import { sourceKinds } from "./forms/S4-kind.ts";
import { sourceRole } from "./forms/S4-role.ts";
import { sourcesShown } from "./forms/S4-shown.ts";
import { sourceTold } from "./forms/S4-told.ts";
import { buildChain } from "./forms/S5-build-chain.ts";
import { layer } from "./forms/S5-layer.ts";
import { wayGiven } from "./forms/S5-way.ts";
import { sortWays } from "./forms/S5-ways.ts";
import { insteadOfSaid } from "./forms/S6-instead.ts";
import { sortCues } from "./forms/S6-sort.ts";
import { swapCue } from "./forms/S6-swap.ts";
import { aimedAt } from "./forms/S7-aim.ts";
import { answerGiven } from "./forms/S7-answer.ts";
import { leftOpen } from "./forms/S7-left-open.ts";
import { matchAnswers } from "./forms/S7-response.ts";
import { whatRejected } from "./forms/S7-what-rejected.ts";
import { whatWasDenied } from "./forms/S7-what-was-denied.ts";
import { whoDenies } from "./forms/S7-who-denies.ts";
import { howSure } from "./forms/S8-how-sure.ts";
import { limitWords } from "./forms/S8-limits.ts";
import { retell } from "./forms/S8-retell.ts";
import { heard } from "./forms/S11-heard.ts";
import { namedOrHeard } from "./forms/S11-named.ts";

// Two readers apart from their authors have judged thirty or more of S1-same, S1-who-said, S2-select,
// S3-verbatim, S4-told, S5-way and S6-instead. The others are rarer: what was judged of them stands in
// docs/decisions/010-a-question-rests-on-sure-results.md.
export const forms: readonly Form[] = [
  whoSaid,
  matchSources,
  proofOfSource,
  sameOne,
  selectSource,
  ownVoice,
  selectReported,
  whichVoice,
  verbatim,
  sortForms,
  sortWords,
  selectRetold,
  markedWords,
  sourceKinds,
  sourcesShown,
  sourceTold,
  sourceRole,
  buildChain,
  layer,
  wayGiven,
  sortWays,
  whoDenies,
  whatRejected,
  whatWasDenied,
  aimedAt,
  answerGiven,
  leftOpen,
  matchAnswers,
  sortCues,
  swapCue,
  insteadOfSaid,
  retell,
  howSure,
  limitWords,
  heard,
  namedOrHeard,
];
