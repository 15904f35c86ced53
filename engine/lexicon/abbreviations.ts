/**
 * Words that carry their own full stop, so that a stop is not taken for the end of a sentence.
 * Spelling counts: "Sat." is a day, "sat." is a verb at the end of its sentence.
 */

/** Stand before a name or a number: a sentence never ends with them. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon St Ste Sen Rep Gov Gen Lt Col Maj Capt Cpt Sgt Cpl Pvt Adm
  Brig Cmdr Cdr Supt Insp Det Pres Atty Sec Amb Ald Cllr Mt Ft Hwy vs v viz cf ca approx Mlle Mme Msgr
  Fig fig pp eds Vol vol Op op Spc Pfc Asst Dep`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** May end a sentence: only a following word that begins one decides. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  `Jr Sr Inc Co Corp Ltd Bros LLC plc etc al Ave Blvd Rd Dept dept Univ Assn est
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Penn Ont Que`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Only before a number: "No. 5", "p. 12". */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  "No",
  "Nos",
  "no",
  "nos",
  "p",
  "pp",
  "art",
  "Art",
  "ch",
  "sec",
]);
