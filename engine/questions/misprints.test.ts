/** A sentence is not printed with a slip that everybody sees (P-056). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { whoSaid } from "./forms/S1-who-said.ts";
import { aimedAt } from "./forms/S7-aim.ts";
import { materialOf } from "./material.ts";
import { isMisprinted } from "./misprints.ts";

describe("P-056 a sentence that is shown has none of the slips that can be seen by rule", () => {
  it.each([
    "The mayor of of Northby may leave.",
    "The clerk said the the boat was old.",
    "The boat has the a mast of oak.",
    "The pier is a reminiscent of older ones.",
    "They win by doing do all they can.",
  ])("%s", (printed) => {
    expect(isMisprinted(printed)).toBe(true);
  });

  it.each([
    "The boat had had a mast that that clerk sold.",
    "The pier is reminiscent of older ones, a likely sight.",
    "What they do, they do well, and nobody likes doing it.",
    "Plan A the mayor liked, and vitamin A. The boat was very very old.",
    "It was a Pago Pago boat, in in-depth talks.",
  ])("but not in: %s", (printed) => {
    expect(isMisprinted(printed)).toBe(false);
  });
});

describe("P-056 no form prints a sentence with such a slip", () => {
  const said = [
    "Ada Byrne said that the roof of the old school was mended in spring.",
    "Tom Reed said that the tower of the old school was mended in autumn.",
    "Ruth Vale said that the garden of the old school was closed in summer.",
  ].join("\n\n");
  const denied = "The Transport Ministry denied these claims of the school on Tuesday.";
  const made = (text: string, form: typeof whoSaid) =>
    form.compose(materialOf(analyse(text)), drawFrom(1, form.id));

  it("S1-who-said and S7-aim leave it alone", () => {
    for (const [text, form] of [
      [said, whoSaid],
      [`${said}\n\n${denied}\n\nThe school lies by the port.`, aimedAt],
    ] as const) {
      expect(made(text, form)).not.toEqual([]);
      expect(made(text.replaceAll("of the", "of of the"), form)).toEqual([]);
    }
  });
});
