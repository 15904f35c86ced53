/** What is said of those who are wrong sources (P-056, P-221). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { materialOf } from "./material.ts";
import { rivalsOf, targetOf } from "./rivals.ts";
import { withRivalsAfar } from "./rivals-afar.ts";
import { plain } from "./wording.ts";

/** What is told of each rival of the first statement. */
function told(article: string): string[] {
  const { reading, statements, openings } = materialOf(analyse(article));
  const [first] = [...statements, ...openings];
  if (!first) return [];
  return rivalsOf(reading, targetOf(reading, first), statements).map(({ judged }) =>
    plain(judged.sentence),
  );
}

const said = "Ruth Vale said that the roof of the old school was mended in spring.";

describe("P-056 what is told of a rival", () => {
  it("a last name that two share shows neither of them", () => {
    const first = (name: string) =>
      `Mayor Ann Roe and pilot Ben Roe sat there.\n\nA.\n\nB.\n\nC.\n\n${said}\n\nThe lamps were bought from ${name} in June.`;
    expect(told(first("Ben Roe"))).toContainEqual(expect.stringMatching(/^Ben Roe is named/u));
    expect(told(first("Roe"))).not.toContainEqual(expect.stringMatching(/Roe is named/u));
  });

  it("a thing called after a person is no wrong source further off", () => {
    const afar = (words: string) => {
      const article = `${said}\n\n${words}`;
      const { reading, statements, openings } = materialOf(analyse(article));
      const [first] = [...statements, ...openings];
      return first
        ? withRivalsAfar(reading, first, statements, []).map(({ name }) => name.label)
        : [];
    };
    expect(afar("Ann Roe walked along the pier.")).toContain("Ann Roe");
    expect(afar("Ann Roe, the new ferry, lay at the pier.")).not.toContain("Ann Roe");
  });

  it("is called a source where a clause or exact words stand with the verb, and nowhere else", () => {
    const beside = (words: string) => told(`${said}\n\n${words}`).join(" ");
    expect(beside("Paul Cole noted that the cellar of the school was dry.")).toMatch(
      /Paul Cole as its source/u,
    );
    expect(beside("Paul Cole noted the dry cellar of the old school.")).not.toMatch(
      /as its source/u,
    );
  });
});
