/**
 * Questions on their way to a table get ids by chance (P-102). The engine's ids follow from the seed as
 * the order of options does: from one id in a page the seed's other draws can be found, the key among them.
 */
import "server-only";
import { randomBytes } from "node:crypto";
import { type Question, withIds } from "#engine";

/** 60 bits behind a letter: the shape of the engine's ids. */
function mint(): string {
  return `q${randomBytes(8).toString("hex").slice(1)}`;
}

export function freshIds(question: Question): Question {
  return withIds(question, mint);
}
