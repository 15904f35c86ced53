/** What `--full` tells beside the reading: described printing, on which no question rests. */
import type { Analysis } from "../analysis.ts";
import { findPicture, type Picture } from "./picture.ts";
import { checkQuotes, type QuoteCheck } from "./quote-checks.ts";
import { findWording, type WordingMark } from "./wording.ts";

export interface Details {
  readonly wording: readonly WordingMark[];
  readonly quoteChecks: readonly QuoteCheck[];
  readonly picture: Picture | null;
}

export function detailsOf(analysis: Analysis): Details {
  return {
    wording: findWording(analysis),
    quoteChecks: checkQuotes(analysis),
    picture: findPicture(analysis),
  };
}
