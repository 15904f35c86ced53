/**
 * Words in front of a name. Courtesy titles fall away from the name, styles stay part of it
 * ("Sheikh Naim Qassem"), offices become a role (engine.md E1).
 */
import { wordList } from "./word-list.ts";

export const courtesyTitles: ReadonlyMap<string, "f" | "m" | null> = new Map([
  ["mr", "m"],
  ["mister", "m"],
  ["messrs", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["mme", "f"],
  ["dr", null],
  ["prof", null],
  ["rev", null],
  ["hon", null],
]);

export const styles: ReadonlyMap<string, "f" | "m" | null> = new Map([
  ["sheikh", "m"],
  ["sheik", "m"],
  ["shaikh", "m"],
  ["sir", "m"],
  ["dame", "f"],
  ["lord", "m"],
  ["lady", "f"],
  ["baroness", "f"],
  ["baron", "m"],
  ["king", "m"],
  ["queen", "f"],
  ["prince", "m"],
  ["princess", "f"],
  ["duke", "m"],
  ["duchess", "f"],
  ["pope", "m"],
  ["ayatollah", "m"],
  ["imam", "m"],
  ["mullah", "m"],
  ["emir", "m"],
  ["sultan", "m"],
  ["saint", null],
]);

/** Offices that stand directly before a name, with their usual short forms. */
export const officeTitles: ReadonlySet<string> = new Set(
  wordList(`president vice-president senator sen representative rep congressman congresswoman governor gov
    lieutenant lt general gen admiral adm colonel col major maj captain capt sergeant sgt corporal cpl
    commander cmdr brigadier marshal constable inspector superintendent detective officer sheriff deputy
    chief director chairman chairwoman chair speaker minister premier chancellor secretary ambassador
    judge justice magistrate attorney prosecutor mayor councillor councilman councilwoman councilor alderman
    commissioner professor doctor reverend father sister brother rabbi bishop archbishop cardinal pastor
    coach manager editor reporter correspondent columnist author actor actress singer candidate nominee
    lawyer solicitor barrister spokesman spokeswoman spokesperson delegate del assemblyman assemblywoman
    treasurer comptroller ex-president ex-minister co-founder founder analyst economist historian scientist
    lawmaker leader researcher activist engineer ecologist biologist astronomer retailer`),
);

export const femaleTitles: ReadonlySet<string> = new Set(
  wordList(`congresswoman chairwoman councilwoman spokeswoman assemblywoman actress sister queen princess
    saleswoman businesswoman policewoman noblewoman`),
);

export const maleTitles: ReadonlySet<string> = new Set(
  wordList(`congressman chairman councilman spokesman assemblyman actor father brother king prince pope
    bishop archbishop cardinal businessman`),
);
