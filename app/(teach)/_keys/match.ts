import type { QuestionOf, Wording } from "#engine";
import { letterAt } from "../../_questions/look.ts";
import type { KeyRow } from "./key-row.ts";

export function matchRows(question: QuestionOf<"match">): readonly KeyRow[] {
  const words = new Map<string, Wording>(
    question.shown.right.map((option) => [option.id, option.text]),
  );
  return question.shown.left.map((left, index) => {
    const right = question.key.right[left.id] ?? "";
    const judged = question.key.judged[left.id] ?? {};
    return {
      id: left.id,
      letter: letterAt(index),
      words: placed(left.text, left.paragraph),
      right: true,
      partner: words.get(right) ?? null,
      said: judged[right] ?? null,
      others: question.shown.right.flatMap((option) => {
        const said = judged[option.id];
        return said && option.id !== right ? [{ id: option.id, words: option.text, said }] : [];
      }),
    };
  });
}

function placed(text: Wording, paragraph: number | null): Wording {
  if (paragraph === null) return text;
  return [...text, { ours: " (" }, { paragraph }, { ours: ")" }];
}
