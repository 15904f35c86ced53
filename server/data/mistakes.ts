/** Mistaken ideas counted over a class: by question, with what was chosen, and over all (P-334). */
import "server-only";
import {
  alone,
  explain,
  forLearner,
  inWords,
  isSlip,
  type Misconception,
  misconceptions,
  offers,
  plain,
  type Question,
  type Verdict,
} from "#engine";

export interface MarkedAttempt {
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

type Marked = Extract<Verdict, { outcome: "marked" }>;

function markedOf(question: Question, attempts: readonly MarkedAttempt[]): Marked[] {
  return attempts.flatMap(({ verdicts }) => {
    const verdict = verdicts.get(question.id);
    return verdict?.outcome === "marked" ? [verdict] : [];
  });
}

function letter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/**
 * What was chosen, and how often. Where an entry takes a partner, the partners chosen for the entry
 * that went wrong; elsewhere every option in its order.
 */
function barsOf(question: Question, marked: readonly Marked[], wrongId: string) {
  const learner = forLearner(question);
  const parts = marked.flatMap((verdict) => verdict.parts);
  const takesPartner = parts.some(({ chosen }) => chosen !== null);
  const told = takesPartner ? parts.filter(({ id }) => id === wrongId) : parts;
  const codes = new Map(
    marked.flatMap(({ mistakes }) => mistakes.map(({ id, code }) => [id, code])),
  );
  const bars = new Map<
    string,
    { text: string; chosen: number; key: boolean; code: Misconception | null }
  >();
  for (const part of told) {
    const isChosen = part.state === "chosen-right" || part.state === "chosen-wrong";
    if (takesPartner && !isChosen) continue;
    const name = `${part.id} ${part.chosen ?? ""}`;
    const bar = bars.get(name) ?? {
      text: inWords(learner, alone(learner, part)),
      chosen: 0,
      key: part.state === "chosen-right" || part.state === "missed",
      code: part.state === "chosen-right" ? null : (codes.get(part.id) ?? null),
    };
    if (isChosen) bar.chosen += 1;
    bars.set(name, bar);
  }
  return [...bars.values()].map((bar, index) => ({ label: letter(index), ...bar }));
}

/** The mistaken idea that most had at this question; null where fewer than two had one. */
function worstOf(question: Question, number: number, attempts: readonly MarkedAttempt[]) {
  const marked = markedOf(question, attempts);
  const byCode = new Map<Misconception, Marked[]>();
  for (const verdict of marked) {
    for (const code of new Set(verdict.mistakes.map((mistake) => mistake.code))) {
      if (!isSlip(code)) byCode.set(code, [...(byCode.get(code) ?? []), verdict]);
    }
  }
  const [worst] = [...byCode].sort(([, a], [, b]) => b.length - a.length);
  if (!worst || worst[1].length < 2) return null;
  const [code, having] = worst;
  const wrongId = having[0]?.mistakes.find((mistake) => mistake.code === code)?.id ?? "";
  const example = having[0];
  const part = example && explain(question, example).parts.find(({ id }) => id === wrongId);
  return {
    question: number,
    stem: plain(question.stem),
    code,
    report: misconceptions[code].report,
    chosen: having.length,
    of: marked.length,
    bars: barsOf(question, marked, wrongId),
    sentence: part?.sentence ? plain(part.sentence) : "",
    paragraph: part?.place?.paragraph ?? null,
  };
}

const mostShown = 3;

export function listMisunderstood(
  questions: readonly Question[],
  attempts: readonly MarkedAttempt[],
) {
  return questions
    .map((question, index) => worstOf(question, index + 1, attempts))
    .filter((worst) => worst !== null)
    .sort((a, b) => b.chosen / b.of - a.chosen / a.of || a.question - b.question)
    .slice(0, mostShown);
}

/** Slips are reported apart, never as a mistaken idea (P-071). */
export function countMistakes(questions: readonly Question[], attempts: readonly MarkedAttempt[]) {
  const counts = new Map<
    Misconception,
    { chosen: number; of: number; students: Set<MarkedAttempt> }
  >();
  for (const question of questions) {
    for (const code of offers(question)) {
      const count = counts.get(code) ?? { chosen: 0, of: 0, students: new Set() };
      for (const attempt of attempts) {
        const [verdict] = markedOf(question, [attempt]);
        if (!verdict) continue;
        count.of += 1;
        if (!verdict.mistakes.some((mistake) => mistake.code === code)) continue;
        // An answer that shows an idea twice is still one of the answers that could show it.
        count.chosen += 1;
        count.students.add(attempt);
      }
      counts.set(code, count);
    }
  }
  const list = [...counts]
    .filter(([, count]) => count.chosen > 0)
    .map(([code, { chosen, of, students }]) => {
      return { code, report: misconceptions[code].report, chosen, of, students: students.size };
    })
    .sort((a, b) => b.chosen - a.chosen || (a.code < b.code ? -1 : 1));
  return {
    misconceptions: list.filter(({ code }) => !isSlip(code)),
    slips: list.filter(({ code }) => isSlip(code)),
  };
}
