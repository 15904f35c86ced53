import type { Metadata } from "next";
import { Bar } from "#ui/bar";
import { Sheet } from "#ui/sheet";
import { Prose } from "../_components/prose.tsx";
import { SiteFoot } from "../_components/site-foot.tsx";

export const metadata: Metadata = { title: "Privacy" };

export default function Page() {
  return (
    <>
      <Bar skips={[{ id: "main", label: "To the text" }]} />
      <Sheet>
        <Prose>
          <h1>Privacy</h1>
          <p>
            Whoever runs this server, usually a school, is responsible for what is kept on it. This
            page says what the program keeps.
          </p>
          <h2>Of students</h2>
          <ul>
            <li>The nickname, which need not be a name.</li>
            <li>Each answer with its time, earlier ones too, and the score.</li>
            <li>No e-mail address, no account, no tracking.</li>
          </ul>
          <p>The teacher who gave out the link sees nickname, answers, times and score.</p>
          <h2>Of teachers</h2>
          <p>
            Name, e-mail address, a password that is stored only as its hash, the articles that they
            paste, and the quizzes made from them.
          </p>
          <h2>On your device</h2>
          <ul>
            <li>
              One cookie that says who you are here. It holds a random number and nothing else.
            </li>
            <li>For teachers, one cookie that names this browser at sign-in.</li>
            <li>One cookie with your reading settings, if you change them.</li>
            <li>Answers that could not be sent yet, until they are sent, at most 14 days.</li>
          </ul>
          <h2>Others</h2>
          <p>No page loads anything from elsewhere. No article and no answer leaves this server.</p>
        </Prose>
      </Sheet>
      <SiteFoot />
    </>
  );
}
