import { expect, test } from "vitest";
import { once } from "./once.ts";

test("house 5 a value is made once per process, however often its module is loaded", async () => {
  let made = 0;
  const make = () => {
    made += 1;
    return { made };
  };
  const first = once("once.test", make);
  // A query makes the loader run the module anew, as another bundle of Next would.
  const copy: typeof import("./once.ts") = await import(`${"./once.ts"}?second-bundle`);
  expect(copy.once).not.toBe(once);
  expect(copy.once("once.test", make)).toBe(first);
  expect(made).toBe(1);
});
