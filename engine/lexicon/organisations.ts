/** Nouns that make a body of a name ("the Ministry of Health", "the Northland Institute"). */
import { plural, wordList } from "./word-list.ts";

export const bodyNouns: ReadonlySet<string> = new Set(
  wordList(`ministry department office agency administration authority bureau commission committee council board
    court tribunal parliament senate congress house assembly legislature cabinet government state
    party campaign union association federation league society institute institution university college school
    academy foundation charity organisation organization group company corporation corp inc ltd llc plc firm
    bank fund trust network service police force forces army navy military guard brigade regiment
    church mosque synagogue diocese hospital clinic museum gallery theatre theater library zoo
    club team squad centre center laboratory lab observatory station command coalition alliance movement
    front militia embassy consulate mission delegation secretariat treasury exchange chamber
    consortium partnership cooperative airline airport railway manufacturer maker retailer supermarket chain
    producer publisher operator regulator watchdog ombudsman panel jury taskforce inquiry
    division branch wing pac conference convention summit cia fbi nato who pentagon kremlin palace presidency monarchy
    developer startup utility brand studio label ngo nonprofit charity caucus junta regime
    directorate inspectorate faculty brewery hotel holdings enterprises industries systems
    technologies partners associates brothers sons laboratories airlines airways railways motors
    fire rescue program programme city county town village borough district province municipality prefecture hall district-attorney`),
);

/** Bodies that are said in the plural without an article ("police said"). */
export const massBodies: ReadonlySet<string> = new Set(
  wordList("police parliament congress management prosecutors authorities customs intelligence"),
);

/** Two-word heads that stand for a government building and its people. */
export const seats: ReadonlySet<string> = new Set([
  "white house",
  "downing street",
  "capitol hill",
  "pentagon",
]);

/** Last words of a name that make it a body. */
export const bodySuffixes: ReadonlySet<string> = new Set([
  ...bodyNouns,
  ...[...bodyNouns].map(plural),
  ...wordList(`council's elections commons lords affairs nations matter states-men front watch international
    united rangers rovers athletic fc bloc brotherhood taliban`),
]);

/** What else a loose noun may stand for; an empty list allows every body. */
export const looserBodies: Readonly<Record<string, readonly string[]>> = {
  agency: wordList(
    "agency department bureau administration office service authority commission council directorate",
  ),
  department: wordList("department ministry"),
  ministry: wordList("ministry department"),
  committee: wordList("committee panel commission"),
  panel: wordList("panel committee commission court board jury"),
  court: wordList("court tribunal"),
  university: wordList("university college institute school"),
  college: wordList("college university school"),
  school: wordList("school college academy university"),
  force: wordList("police force army"),
  company: [],
  firm: [],
  group: [],
  network: [],
  station: [],
  broadcaster: [],
  channel: [],
  organisation: [],
  organization: [],
  party: wordList("party democrats republicans conservatives labour congress"),
  institution: [],
  corporation: [],
  charity: [],
  retailer: [],
  manufacturer: [],
  airline: [],
  bank: [],
  union: [],
  association: [],
  movement: [],
  militia: [],
  chain: [],
  club: [],
  regulator: [],
  watchdog: [],
};
