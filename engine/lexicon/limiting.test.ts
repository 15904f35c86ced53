import { describe, expect, it } from "vitest";
import { limiting } from "./limiting.ts";

describe.each(limiting)("HE5 $id", ({ pattern, examples }) => {
  it.each(examples)("$text: $fires", ({ text, fires }) => {
    expect(pattern.test(text)).toBe(fires);
  });
});

describe("what is cut off would be no number", () => {
  const bounds = limiting.filter(({ kind }) => kind === "number");
  const marked = (text: string) =>
    bounds.flatMap(({ pattern }) => pattern.exec(text)?.[1] ?? []).join("|");

  it.each([
    ["The town lost about 9.9 million pounds.", "about 9.9 million"],
    ["About 9.9 million pounds were lost.", "About 9.9 million"],
    ["The dam holds roughly two-thirds of the water.", "roughly two-thirds"],
    ["They paid more than $38million in May.", "more than $38million"],
    ["The fair began at around 8:30 in the morning.", ""],
    ["The rain fell until nearly 2 a.m. on Friday.", ""],
    ["The rain fell until about 11 last night.", ""],
    ["The bridge was built in about 1978.", ""],
    ["It costs at least ten to 32 pounds.", ""],
    ["They waited nearly half an hour.", ""],
    ["It was no more than 40 boats.", ""],
    ["It adds up to 40 boats.", ""],
    ["That takes us up to 40 boats.", ""],
    ["They are expected to submit up to 40 plans.", "up to 40"],
    ["The town was rebuilt over 18 months.", ""],
    ["Hundreds of thousands of people came.", "Hundreds of thousands of"],
    ["They sold tens of thousands.", ""],
  ])("%s", (text, words) => {
    expect(marked(text)).toBe(words);
  });
});

describe("what is done on purpose is not held possible", () => {
  const modals = limiting.filter(({ id }) => /may|might|could/u.test(id));
  it.each([
    "They agreed on the sum so Mr. Reed could start the work.",
    "Nobody knew how harmful it could be to leave.",
  ])("%s", (text) => {
    expect(modals.filter(({ pattern }) => pattern.test(text))).toEqual([]);
  });
});
