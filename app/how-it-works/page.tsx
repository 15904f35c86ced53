import type { Metadata } from "next";
import { skills, strands } from "#engine";
import { Bar } from "#ui/bar";
import { Sheet } from "#ui/sheet";
import { Prose } from "../_components/prose.tsx";
import { SiteFoot } from "../_components/site-foot.tsx";

export const metadata: Metadata = { title: "How it works" };

export default function Page() {
  return (
    <>
      <Bar skips={[{ id: "main", label: "To the text" }]} />
      <Sheet>
        <Prose>
          <h1>How it works</h1>
          <p>
            News hands on what others said. Hearsay reads an article and asks who says what, how the
            article knows, in what words, and who denies it. It never asks whether something
            happened or who is right.
          </p>
          <h2>Where the questions come from</h2>
          <p>
            Rules read the text: which words hand a statement on (“said”, “according to”), whose
            statement it is, where it begins and ends, and what the article says itself. From these
            places the questions are made. A statement that the rules are not sure about is not
            asked about. The same text gives the same questions.
          </p>
          <p>
            A teacher sees every question with its answer and its place in the text, and approves or
            drops it before a class does. The examples on the front page are the exception, and say
            so.
          </p>
          <h2>What you see after handing in</h2>
          <p>
            For each question, right or not: the paragraph that shows the answer, with source, cue
            and statement marked; where a wrong option comes from; one sentence for the next
            article; and how the score came about.
          </p>
          <h2 id="skills">Twelve skills in four strands</h2>
          {Object.entries(strands).map(([strand, name]) => (
            <section key={strand}>
              <h3>{name}</h3>
              <ul>
                {Object.entries(skills)
                  .filter(([, skill]) => skill.strand === strand)
                  .map(([code, skill]) => (
                    <li key={code}>
                      <b>{skill.learnerName}</b> ({skill.name})
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          <h2>Keyboard and screen reader</h2>
          <p>
            Everything works by keyboard alone and without scripts. The links at the very top lead
            to the question and to the text. Marks in the text are spoken with their names. Text
            size, spacing, face and colours can be set on every page of a quiz.
          </p>
        </Prose>
      </Sheet>
      <SiteFoot />
    </>
  );
}
