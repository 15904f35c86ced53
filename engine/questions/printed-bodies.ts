/** Which printed words name a body, and could name nothing else: a place, an event, an outlet. */
import { bodyNouns } from "../lexicon/organisations.ts";
import { phraseList, wordList } from "../lexicon/word-list.ts";

/** Nouns that also name a place, a household, an event or a thing. */
const loose = new Set(
  wordList(
    `state house office camp city county town village borough district province municipality hall hotel brand
    studio palace front mission command station fire program programme school library exchange zoo gallery
    museum theatre theater church mosque synagogue airport sons label partners brothers wing conference
    convention summit who service movement group company team force police panel network government
    administration chain party club`,
  ),
);

/** Bodies that go without a name of their own: "the commission", "the company". */
const commonBodies = new Set(
  wordList(`ministry department commission committee council board court tribunal parliament senate congress
    university college company corporation firm bank union association foundation charity institute
    institution airline hospital campaign regulator federation embassy watchdog`),
);

/** Bodies that every reader of news knows by these letters or words. */
const knownBodies = new Set(
  phraseList(
    "UN; EU; NATO; FBI; CIA; WHO; NASA; UNICEF; UNESCO; IMF; United Nations; European Union; World Bank",
  ),
);

/** "Rail Safety Board", "Ministry of Health", "the Clinton campaign", "the commission". */
export function isBody(printed: string): boolean {
  const bare = printed
    .replace(/^(?:the|a|an) /iu, "")
    .replace(/^(?:nonpartisan|independent|federal|national|local|international) (?=\p{Lu})/u, "")
    .replace(/^(?:\p{Lu}[\p{L}.]+ )?\p{Lu}[\p{L}.]+['’]s? (?=\p{Lu})/u, "");
  const words = bare.split(" ");
  const last = words.at(-1)?.toLowerCase() ?? "";
  const [first = "", second = ""] = words;
  if (knownBodies.has(bare.replaceAll(".", ""))) return true;
  if (
    /\b(?:retailer|company|firm|charity|union|bank|airline|manufacturer|producer|supermarket) \p{Lu}/u.test(
      bare,
    )
  ) {
    return true;
  }
  if (words.length === 1) return /^the /iu.test(printed) && commonBodies.has(last);
  if (/^(?:\p{Lu}[\p{L}.’'-]+ )+(?:campaign|ministry|department)$/u.test(bare)) return true;
  if (!words.every((word) => /^(?:\p{Lu}[\p{L}.-]+|of|for|and|on|the|in)$/u.test(word)))
    return false;
  const inner = words.findIndex((word, at) => at > 0 && /^(?:of|for|on)$/u.test(word));
  const head = words[inner - 1]?.toLowerCase() ?? "";
  if (inner > 1 && bodyNouns.has(head) && !loose.has(head)) return true;
  const opens = bodyNouns.has(first.toLowerCase()) || /^(?:Centers|Centres)$/u.test(first);
  if (opens && !loose.has(first.toLowerCase()) && /^(?:of|for|on)$/u.test(second)) return true;
  const named = words.every((word) => !/^(?:the|in)$/u.test(word));
  return (
    named && bodyNouns.has(last) && (!loose.has(last) || /^(?:police|company|party)$/u.test(last))
  );
}
