/** The review that the result pages share: found once a request, or not there at all. */
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Explanation } from "#engine";
import { findAttempt, findReview, type Review } from "#server/data/attempt";
import type { DotState } from "#ui/dots";
import { requireLearner } from "../../../../_session.ts";

export const getReview = cache(async (attemptId: string): Promise<Review> => {
  const viewer = await requireLearner();
  const review = await findReview(viewer, attemptId);
  if (review !== null) return review;
  const attempt = await findAttempt(viewer, attemptId);
  return attempt === null ? notFound() : redirect(`/attempt/${attemptId}`);
});

const dots = {
  right: "full",
  partly: "half",
  wrong: "ring",
  omitted: "ring",
  ungradable: "ring",
} as const satisfies Record<Explanation["standing"], DotState>;

export function dotOf(explanation: Explanation | undefined): DotState {
  return explanation === undefined ? "ring" : dots[explanation.standing];
}
