import { expect, test } from "vitest";
import { orderRows, ResultsQuery } from "./order.ts";

function row(attemptId: string, nickname: string, minute: number, earned: number | null) {
  return {
    attemptId,
    nickname,
    startedAt: new Date(Date.UTC(2026, 0, 5, 9, minute)),
    earned,
    durationMs: earned === null ? null : minute * 60_000,
  };
}

const rows = [
  row("a", "Teal Newt", 3, 4.5),
  row("b", "amber Finch", 1, null),
  row("c", "Calm Heron", 2, 9),
  row("d", "Bold Otter", 4, 4.5),
];

function names(query: unknown): readonly string[] {
  return orderRows(rows, ResultsQuery.parse(query)).map((entry) => entry.name);
}

test("P-331 without a wish the table is in the order of the names, whatever their case", () => {
  expect(names({})).toEqual(["amber Finch", "Bold Otter", "Calm Heron", "Teal Newt"]);
});

test("P-331 who has no score comes last, upwards and downwards; equal scores go by name", () => {
  expect(names({ sort: "score", order: "down" })).toEqual([
    "Calm Heron",
    "Bold Otter",
    "Teal Newt",
    "amber Finch",
  ]);
  expect(names({ sort: "score", order: "up" }).at(-1)).toBe("amber Finch");
});

test("P-331 sorting by time puts the shortest first", () => {
  expect(names({ sort: "time" })).toEqual(["Calm Heron", "Teal Newt", "Bold Otter", "amber Finch"]);
});

test("P-361 hidden names are numbers by the time of starting, the same in every order", () => {
  const hidden = (query: object) =>
    orderRows(rows, ResultsQuery.parse({ names: "hidden", ...query })).map((entry) => [
      entry.name,
      entry.row.attemptId,
    ]);
  const numbers = [
    ["Student 1", "b"],
    ["Student 2", "c"],
    ["Student 3", "a"],
    ["Student 4", "d"],
  ];
  expect(hidden({})).toEqual(numbers);
  expect(hidden({ sort: "score" }).toSorted()).toEqual(numbers);
});

test("P-018 an address with nonsense in it falls back to the plain table", () => {
  expect(ResultsQuery.parse({ sort: ["score", "name"], order: "sideways" })).toEqual({
    sort: "name",
    order: "up",
    names: "shown",
  });
});
