/** The review that the result pages share: found once a request, or not there at all. */
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { findAttempt, findReview, type Review } from "#server/data/attempt";
import { requireLearner } from "../../../../_session.ts";

export const getReview = cache(async (attemptId: string): Promise<Review> => {
  const viewer = await requireLearner();
  const review = await findReview(viewer, attemptId);
  if (review !== null) return review;
  const attempt = await findAttempt(viewer, attemptId);
  return attempt === null ? notFound() : redirect(`/attempt/${attemptId}`);
});
