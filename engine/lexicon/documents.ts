/** Nouns for what is written, drawn up or recorded and can be cited. */
import { plural, wordList } from "./word-list.ts";

const singular =
  wordList(`report statement letter study survey poll paper memo memorandum tweet post message email
  e-mail text filing lawsuit suit complaint indictment affidavit ruling order decision opinion verdict judgment
  judgement petition resolution bill law act treaty agreement contract constitution document file record transcript
  book memoir biography novel essay article editorial column story piece dispatch blog press-release release
  announcement communique declaration manifesto charter directive guideline bulletin notice leaflet brochure
  advertisement ad advert video film documentary footage recording tape audio clip photo photograph image picture
  map chart graph table figure statistic census inventory budget audit assessment review analysis evaluation finding
  index ranking forecast projection estimate plan proposal blueprint draft manual handbook guide dossier brief
  briefing note diary log ledger register receipt invoice deposition testimony transcript speech address sermon song
  poem play script caption sign banner poster placard plaque inscription headline cable telegram questionnaire
  newsletter page result summary abstract preprint thesis dissertation decree fatwa playbook
  certificate warrant subpoena motion account version evidence description posting`);

const mass = wordList(
  "data research evidence polling footage correspondence literature legislation paperwork minutes",
);

export const documentNouns: ReadonlySet<string> = new Set([
  ...singular,
  ...mass,
  ...singular.map(plural),
  "analyses",
  "indices",
]);

/** Documents that somebody issues: "the statement", "the letter" point back to one of them. */
export const singleDocuments: ReadonlySet<string> = new Set([...singular, ...mass]);
