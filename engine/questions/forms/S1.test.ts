/** What the forms on sources keep, whatever the article (P-058, P-060, P-215). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { materialOf } from "../material.ts";
import { propose } from "../propose.ts";
import { plain } from "../wording.ts";
import { matchSources } from "./S1-match.ts";
import { sameOne } from "./S1-same.ts";
import { whoSaid } from "./S1-who-said.ts";

const names = ["Ada Byrne", "Tom Reed", "Ruth Vale", "Ian Grant", "Mary Cole", "John Ross"];
const things = ["roof", "tower", "garden", "cellar", "gate", "kitchen"];

const fair = names
  .map((name, at) => {
    const own = things[at];
    const she = at % 2 === 0 ? "She" : "He";
    return `${name} said that the ${own} of the old school was mended in spring. ${she} added that the work on the ${own} took ${at + 3} weeks.`;
  })
  .join("\n\n");

const material = materialOf(analyse(fair));
const seeds = Array.from({ length: 10 }, (_, seed) => seed);

describe("forms on sources", () => {
  it("P-058 S1-who-said asks four times of an article at most, of different paragraphs first", () => {
    for (const seed of seeds) {
      const made = whoSaid.compose(material, drawFrom(seed, whoSaid.id));
      expect(made.length).toBeGreaterThan(0);
      expect(made.length).toBeLessThanOrEqual(4);
      const places = made.map(
        ({ key }) => key.proof.find(({ role }) => role === "content")?.paragraph,
      );
      expect(new Set(places).size).toBe(made.length);
    }
  });

  it("P-215 S1-who-said is asked four times at most", () => {
    const [first = ""] = fair.split(/\n\n/u);
    const many = [fair, first.replaceAll("roof", "well").replace("mended", "cleaned")].join("\n\n");
    for (const seed of seeds) {
      const { questions } = propose(analyse(many), seed);
      const asked = questions.filter(({ key }) => key.form === whoSaid.id);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(4);
    }
  });

  it("P-058 S1-same asks three times at most, of each person once", () => {
    for (const seed of seeds) {
      const made = sameOne.compose(material, drawFrom(seed, sameOne.id));
      expect(made.length).toBeLessThanOrEqual(3);
      const entities = made.map(({ key }) => key.facts[0]?.split(":")[1]);
      expect(new Set(entities).size).toBe(made.length);
    }
  });

  it("P-060 S1-match leaves one name over, and matches no two statements of one matter", () => {
    const various = [
      "Ada Byrne said that the harbour bridge was closed to lorries.",
      "Tom Reed opened the fair. He said that the ferries would run twice an hour.",
      "Ruth Vale said that nobody had painted the lamps since autumn.",
      "Ian Grant said that the library needs a larger cellar.",
      "Mary Cole said that the orchestra played until midnight.",
    ].join("\n\n");
    const [question] = matchSources.compose(
      materialOf(analyse(various)),
      drawFrom(1, matchSources.id),
    );
    if (question?.kind !== "match") throw new Error("no match question was made");
    expect(question.shown.right.length).toBe(question.shown.left.length + 1);
    const labels = question.shown.right.map(({ text }) => plain(text));
    expect(new Set(labels).size).toBe(labels.length);
    expect(matchSources.compose(material, drawFrom(1, matchSources.id))).toEqual([]);
  });

  it("P-060 S1-match sorts several statements where fewer than three speak, with a name more", () => {
    const few = [
      "Ada Byrne said that the harbour bridge was closed to lorries.",
      "Tom Reed opened the fair. He said that the ferries would run twice an hour.",
      "“Nobody has painted the lamps since autumn,” Byrne said.",
      "Ruth Vale came late. Reed said that the orchestra would play until midnight.",
    ].join("\n\n");
    const [question] = matchSources.compose(materialOf(analyse(few)), drawFrom(1, "few"));
    if (question?.kind !== "match") throw new Error("no match question was made");
    expect(question.shown.mode).toBe("sort");
    expect(question.shown.left.length).toBe(4);
    expect(new Set(Object.values(question.key.right)).size).toBe(2);
    expect(question.shown.right.length).toBe(3);
  });

  it("P-056 S1-match tells a sentence without a source by its first words", () => {
    const mixed = [
      "The harbour bridge was closed on Monday. The old pillars will hold for another ten years, engineer Ada Byrne said.",
      "The ferries of Northby carried three hundred passengers in June. The lamps of the quay were painted in autumn, Mayor Tom Reed said.",
      "The orchestra of the port played in May. The library of Northby owns two thousand maps.",
    ].join("\n\n");
    const told = seeds.flatMap((seed) =>
      matchSources
        .compose(materialOf(analyse(mixed)), drawFrom(seed, "mixed"))
        .map(({ key }) => plain(key.explanation)),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const words of told)
      expect(words).toMatch(
        /With the sentence beginning “[^”]+” in paragraph \d stand no words of saying and no source\./u,
      );
  });

  it("P-222 S1-who-said does not take “Mr. Roe” of two as either of them", () => {
    const two = [
      "Mayor Tom Reed walked along the quay with engineer Ada Byrne. Pilot Anna Reed came late.",
      "“Captain Reed and the crew mended the pillars in one night,” Byrne said.",
      "Ruth Vale said that the lamps were new. Ian Grant said that the library needs a larger cellar.",
    ].join("\n\n");
    const told = seeds
      .flatMap((seed) => whoSaid.compose(materialOf(analyse(two)), drawFrom(seed, "two")))
      .filter(({ stem }) => plain(stem).includes("Captain Reed"))
      .flatMap(({ key }) =>
        "judged" in key ? Object.values(key.judged).map(({ sentence }) => plain(sentence)) : [],
      );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((words) => /^The statement names .* Reed;/u.test(words))).toEqual([]);
  });

  it("P-222 S1-who-said does not take a body for named where its name belongs to another noun", () => {
    const words = [
      "Ada Byrne of Fenland University met the Northby Council on Monday. The Northby Council said that the pier was safe.",
      "“The Northby Council plan for the pillars will cost a fortune,” said Ada Byrne of Fenland University.",
      "Ruth Vale said that the lamps were new. Ian Grant said that the library needs a larger cellar.",
    ].join("\n\n");
    const told = (article: string) =>
      seeds
        .flatMap((seed) => whoSaid.compose(materialOf(analyse(article)), drawFrom(seed, "body")))
        .flatMap(({ key }) =>
          "judged" in key ? Object.values(key.judged).map(({ sentence }) => plain(sentence)) : [],
        )
        .filter((sentence) => sentence.startsWith("The statement names the Northby Council;"));
    expect(told(words)).toEqual([]);
  });

  it("P-056 S1-who-said names nobody as the source of what one of two of the name says", () => {
    const two = [
      "Ada Byrne of Fenland University met the pilot Tom Reed on Monday. Anna Reed, mother of Tom Reed, came late.",
      "“The old pillars will cost the town a fortune,” said Ada Byrne of Fenland University.",
      "Reed said that nobody had asked her. Ian Grant said that the library needs a larger cellar.",
    ].join("\n\n");
    const told = seeds
      .flatMap((seed) => whoSaid.compose(materialOf(analyse(two)), drawFrom(seed, "reed")))
      .flatMap(({ key }) =>
        "judged" in key ? Object.values(key.judged).map(({ sentence }) => plain(sentence)) : [],
      );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((words) => /Reed as its source/u.test(words))).toEqual([]);
  });

  it("P-221 S1-match puts no group beside a person, who may be one of it", () => {
    const group = [
      "Lawmakers said that the harbour bridge was closed to lorries.",
      "Tom Reed opened the fair. He said that the ferries would run twice an hour.",
      "Ruth Vale said that nobody had painted the lamps since autumn.",
      "Ian Grant said that the library needs a larger cellar.",
      "Mary Cole said that the orchestra played until midnight.",
    ].join("\n\n");
    const made = matchSources.compose(materialOf(analyse(group)), drawFrom(1, "group"));
    expect(made.length).toBeGreaterThan(0);
    const labels = made.flatMap((question) =>
      question.kind === "match" ? question.shown.right.map(({ text }) => plain(text)) : [],
    );
    expect(labels).not.toContain("Lawmakers");
  });

  it("P-222 S1-who-said takes a person named near by as wrong where nobody else speaks", () => {
    const alone = [
      "Mayor Tom Reed walked along the quay with engineer Ada Byrne and the teacher Ruth Vale.",
      "“The pillars will hold for another ten years,” Byrne said.",
      "The ferry carried three hundred passengers a day before the bridge was built.",
    ].join("\n\n");
    const made = seeds.flatMap((seed) =>
      whoSaid.compose(materialOf(analyse(alone)), drawFrom(seed, "alone")),
    );
    const [question] = made;
    expect(question?.kind === "choice" && question.shown.options.length).toBeGreaterThan(2);
    const told = made.flatMap(({ key }) =>
      "judged" in key ? Object.values(key.judged).map(({ sentence }) => plain(sentence)) : [],
    );
    expect(told).toContainEqual(
      expect.stringMatching(
        /is named in paragraph 1; the article does not report .* as saying this/u,
      ),
    );
  });

  it("P-056 a name under a quotation is told as that, not as words of saying", () => {
    const signed = [
      "“The roof of the school lets in the rain.” ― Ada Byrne",
      "“Nobody has painted the lamps since autumn.” ― Tom Reed",
      "“My children walk to the ferry in the dark.” ― Ruth Vale",
      "“The library closes long before people come home.” ― Ian Grant",
    ].join("\n\n");
    const made = seeds.flatMap((seed) =>
      whoSaid.compose(materialOf(analyse(signed)), drawFrom(seed, "signed")),
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { key } of made) {
      expect(plain(key.explanation)).toMatch(
        /^In paragraph \d the words have “[^”]+” under them\.$/u,
      );
    }
  });

  it("W16 a stop before a closing mark falls out where the question ends there", () => {
    const parts = fair.split(/\n\n/u);
    const told = "Zoe Hart said that the keys of the chapel were handed out “like candy.”";
    const marked = materialOf(analyse([told, ...parts].join("\n\n")));
    const stems = Array.from({ length: 40 }, (_, seed) => seed)
      .flatMap((seed) => whoSaid.compose(marked, drawFrom(seed, whoSaid.id)))
      .map(({ stem }) => plain(stem));
    expect(stems).toContainEqual(expect.stringMatching(/handed out “like candy”\?$/u));
    expect(stems.filter((stem) => /\.”\?/u.test(stem))).toEqual([]);
  });
});
