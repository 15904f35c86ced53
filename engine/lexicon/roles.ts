/**
 * Nouns for people: what one person does or is, what a group of people is called. `family` says
 * which roles a looser word may stand for ("the official" for a minister; engine.md E3).
 */
import { plural, wordList } from "./word-list.ts";

const families: Readonly<Record<string, readonly string[]>> = {
  official:
    wordList(`official minister secretary spokesman spokeswoman spokesperson director commissioner
    ambassador envoy diplomat administrator general commander deputy undersecretary prosecutor attorney mayor
    chancellor president premier governor inspector adviser advisor aide chief regulator delegate representative
    superintendent treasurer negotiator chairman chairwoman chair head leader member sheriff`),
  leader:
    wordList(`leader president premier chancellor governor mayor minister chairman chairwoman chair
    head secretary chief king queen captain boss speaker founder director pope bishop archbishop sheikh
    emir ayatollah cleric`),
  politician:
    wordList(`politician lawmaker legislator senator congressman congresswoman representative mp mep
    parliamentarian councillor councilman councilwoman governor mayor minister president candidate nominee
    hopeful contender frontrunner front-runner premier chancellor deputy delegate democrat republican
    conservative liberal assemblyman assemblywoman incumbent`),
  lawmaker:
    wordList(`lawmaker legislator senator congressman congresswoman representative mp mep parliamentarian
    deputy assemblyman assemblywoman councillor councilman councilwoman rep sen`),
  statesman: wordList(`diplomat ambassador envoy minister secretary negotiator consul`),
  executive:
    wordList(`executive ceo chief chairman chairwoman director president founder co-founder boss manager
    businessman businesswoman entrepreneur tycoon magnate billionaire mogul`),
  spokesman: wordList(`spokesman spokeswoman spokesperson`),
  lawyer: wordList(`lawyer attorney counsel solicitor barrister prosecutor`),
  judge: wordList(`judge justice magistrate`),
  officer:
    wordList(`officer commander general colonel captain lieutenant sergeant major admiral brigadier
    constable inspector superintendent detective sheriff chief policeman policewoman deputy soldier`),
  scientist:
    wordList(`scientist researcher biologist physicist chemist astronomer geologist ecologist
    archaeologist epidemiologist climatologist professor author co-author neuroscientist volcanologist
    seismologist meteorologist virologist zoologist botanist oceanographer anthropologist`),
  academic:
    wordList(`academic scholar professor lecturer historian economist sociologist researcher dean
    theorist psychologist scientist`),
  expert:
    wordList(`expert analyst specialist professor researcher strategist consultant scholar economist
    pollster scientist lecturer fellow`),
  journalist:
    wordList(`journalist reporter correspondent editor columnist anchor host writer broadcaster
    photographer presenter blogger commentator author`),
  adviser: wordList(
    `adviser advisor aide strategist manager assistant counsel consultant surrogate staffer`,
  ),
  doctor: wordList(`doctor physician surgeon neurosurgeon pediatrician paediatrician paramedic nurse
    psychiatrist pathologist cardiologist`),
  cleric:
    wordList(`cleric priest bishop archbishop cardinal imam rabbi pastor minister pope sheikh ayatollah
    reverend preacher`),
  athlete:
    wordList(`athlete player runner swimmer striker goalkeeper midfielder captain pitcher quarterback
    cyclist boxer golfer sprinter winger defender batsman bowler`),
  coach: wordList(`coach manager trainer`),
  artist:
    wordList(`artist singer musician painter sculptor composer actor actress filmmaker director author
    writer novelist poet comedian designer photographer rapper`),
  activist:
    wordList(`activist campaigner protester protestor demonstrator organiser organizer dissident advocate
    whistleblower`),
};

const otherSingular =
  wordList(`man woman boy girl person teacher student pupil driver pilot farmer worker
  neighbour neighbor resident witness eyewitness victim suspect defendant plaintiff survivor owner customer
  employee employer parent mother father son daughter wife husband brother sister uncle aunt cousin nephew niece
  grandfather grandmother widow widower fiancee partner friend colleague classmate roommate girlfriend boyfriend
  child baby teenager teen veteran retiree pensioner volunteer visitor tourist passenger sailor fisherman
  shopkeeper waiter waitress chef cook butcher baker farmhand miner engineer mechanic electrician technician
  programmer developer architect builder carpenter plumber clerk cashier banker trader investor broker accountant
  auditor landlord tenant mediator juror bailiff jailer warden guard firefighter fireman lifeguard rescuer
  hunter keeper curator librarian archivist donor sponsor supporter critic opponent rival ally voter
  constituent citizen immigrant migrant refugee hostage prisoner inmate detainee gunman shooter attacker
  assailant bomber terrorist militant rebel fighter insider source informant celebrity mourner singer-songwriter caller tweeter user passer-by
  bystander onlooker participant competitor winner loser champion moderator panelist panellist interviewer narrator
  native mogul newcomer outsider heir pioneer inventor explorer astronaut mathematician statistician
  staffer official operative lobbyist candidate nominee hopeful contender incumbent predecessor successor
  counterpart commissioner sergeant premier emperor prince princess princess king queen lord lady
  democrat republican conservative liberal socialist independent libertarian communist nationalist leftist
  trustee councilor broadcaster translator interpreter watchdog ombudsman co-founder co-owner co-chair
  co-defendant co-worker ex-wife ex-husband stepfather stepmother grandson granddaughter twin sibling
  vice-president realtor retailer commentator pundit influencer vlogger monk nun saint prophet
  surgeon-general attorney-general secretary-general director-general speaker whip monarch royal patient
  victor leaker hacker client complainant petitioner objector claimant signatory organiser spouse`);

const pluralOnly =
  wordList(`people officials authorities experts critics supporters opponents allies observers
  sources others some many most few several both all police those these men women children folks youths
  locals villagers townspeople troops forces personnel staff crew relatives descendants crowds
  masses elites insiders outsiders majorities minorities bystanders scientists
  respondents fans spectators marchers commuters shoppers viewers readers listeners users members partisans
  loyalists hardliners moderates progressives conservatives liberals clergy
  millions thousands hundreds dozens scores half percent number group groups team teams panel majority
  minority handful crowd pair trio couple public electorate community generation audience opposition media press
  delegation coalition mob gang family families households lawyers attorneys americans`);

const singular = new Set([...Object.values(families).flat(), ...otherSingular]);

/** Nouns that name one person by what he or she does or is. */
export const roleNouns: ReadonlySet<string> = singular;

const callings =
  /(?:ologist|ographer|ician|ometrist|urgeon|economist|chemist|physicist|scientist|therapist|botanist)$/u;

/** The same, with the many callings that their endings tell. */
export function isRoleNoun(lower: string): boolean {
  return singular.has(lower) || callings.test(lower);
}

/** Nouns that name several people. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...pluralOnly,
  ...[...singular].map(plural),
]);

/** Whether `loose` may stand for somebody whose role is `exact`. */
export function mayStandFor(loose: string, exact: string): boolean {
  return loose === exact || (families[loose]?.includes(exact) ?? false);
}

/** Roles that belong to one person at a time, so that "the mayor" needs no more words. */
export const uniqueRoles: ReadonlySet<string> = new Set(
  wordList(`president premier chancellor king queen pope mayor governor minister`),
);

export const femaleRoles: ReadonlySet<string> = new Set(
  wordList(`woman girl mother daughter wife sister aunt niece grandmother widow girlfriend waitress actress
    spokeswoman congresswoman chairwoman councilwoman businesswoman policewoman queen princess lady nun
    assemblywoman ex-wife stepmother granddaughter fiancee saleswoman`),
);

export const maleRoles: ReadonlySet<string> = new Set(
  wordList(`man boy father son husband brother uncle nephew grandfather widower boyfriend waiter actor
    spokesman congressman chairman councilman businessman policeman king prince lord monk fireman gunman
    assemblyman ex-husband stepfather grandson pope batsman fisherman`),
);

/** Nouns that say that somebody is kept unnamed, whatever else is said of them. */
export const namelessNouns: ReadonlySet<string> = new Set(wordList("source insider informant"));

export const kinNouns: ReadonlySet<string> = new Set(
  wordList(`wife husband mother father son daughter brother sister uncle aunt cousin nephew niece grandfather
    grandmother widow widower fiancee partner friend girlfriend boyfriend spouse ex-wife ex-husband`),
);
