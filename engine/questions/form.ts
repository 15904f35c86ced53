/** The contract of a form: one thing that can be asked about a text (house.md, section 4). */
import type { Material } from "./material.ts";
import type { Question } from "./question.ts";
import type { Skill } from "./skills.ts";

/** The seeded generator of a composition; the engine has no other source of chance. */
export interface Draw {
  /** An integer from 0 to `below` - 1. */
  below(below: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** A fresh opaque id (P-102). */
  id(): string;
}

export interface Form {
  readonly id: string;
  readonly skill: Skill;
  /** One sentence for the teacher: why this is worth asking. */
  readonly reason: string;
  /** Pure, and silent where the material is not sure enough (P-061). */
  compose(material: Material, draw: Draw): readonly Question[];
}
