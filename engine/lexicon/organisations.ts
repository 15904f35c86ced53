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
    conference convention summit cia fbi nato who pentagon kremlin palace presidency monarchy
    developer startup utility brand studio label ngo nonprofit charity caucus junta regime
    directorate inspectorate faculty brewery hotel holdings enterprises industries systems
    technologies partners associates brothers sons laboratories airlines airways railways motors
    city county town village borough district province municipality prefecture hall district-attorney`),
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

/** Bodies that the noun alone names as a person's instrument, not as a party of its own. */
export const bodyOfPerson: ReadonlySet<string> = new Set(
  wordList("campaign team office camp administration"),
);
