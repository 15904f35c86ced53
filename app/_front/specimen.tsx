/** One sentence of an openly licensed article with its marks: what the whole product does. */
import { MarkedText } from "#ui/marked-text";
import { markedParagraphs, type SpanMark } from "../_article/marked-paragraphs.ts";
import styles from "./specimen.module.css";

/** The example quiz on the same article. */
export const specimenSlug = "australia-toilet-paper-limits";

const text =
  "“Coles and Woolworths have a view [that] if there was plenty of stuff on the shelf […] you would probably minimise the panic” said Russell Zimmerman per ABC News.";

function mark(kind: "source" | "cue" | "statement", words: string): SpanMark {
  const start = text.indexOf(words);
  return { kind, label: kind, span: { start, end: start + words.length } };
}

const marks = [
  mark("statement", text.slice(1, text.indexOf("”"))),
  mark("cue", "said"),
  mark("source", "Russell Zimmerman"),
  mark("cue", "per"),
  mark("source", "ABC News"),
];

const paragraphs = markedParagraphs(
  [{ number: 4, start: 0, end: text.length, text, role: "body" }],
  { marks },
);

const findings = [
  ["Who says it?", "Russell Zimmerman"],
  ["How does the article know?", "From ABC News"],
  ["Who denies it?", "Nobody in this article"],
] as const;

export function Specimen() {
  return (
    <section className={styles["specimen"]} aria-label="An example">
      <div className={styles["block"]}>
        <p className={styles["from"]}>
          From{" "}
          <a href="https://en.wikinews.org/wiki/Stores_in_Australia_lower_toilet_paper_limits_per_transaction">
            “Stores in Australia lower toilet paper limits per transaction”
          </a>
          , Wikinews, 13 March 2020,{" "}
          <a href="https://creativecommons.org/licenses/by/2.5/" rel="license">
            CC BY 2.5
          </a>
        </p>
        <div className={styles["sentence"]}>
          <MarkedText paragraphs={paragraphs} />
        </div>
        <dl className={styles["findings"]}>
          {findings.map(([question, answer]) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
