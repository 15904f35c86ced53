/**
 * How outlets look: the nouns that name one, the words their names end in, and the short proper names
 * of agencies and broadcasters that no form betrays. Nothing here ranks them (engine.md V8).
 */
import { phraseList, wordList } from "./word-list.ts";

/** "the paper", "the network": an outlet without its name. */
export const outletNouns: ReadonlySet<string> = new Set(
  wordList(`outlet newspaper paper daily weekly magazine tabloid broadsheet broadcaster website site blog newswire
    wire channel journal publication podcast show programme program network station
    press media gazette periodical newsletter`),
);

/** Last words of an outlet's name. */
export const outletSuffixes: ReadonlySet<string> = new Set(
  wordList(`times post herald news tribune journal gazette guardian telegraph chronicle observer examiner
    standard mail mirror express star sun globe press-telegram sun-times press inquirer dispatch sentinel courier
    register bulletin record echo argus tv television radio magazine online wire newswire broadcasting
    daily weekly review monitor reporter independent ledger enquirer advertiser mercury bee
    today tonight week newsweek tass zeitung allgemeine gazeta reuters`),
);

/** Suffixes that are also plain words: they need more of the name or a reporting use. */
export const weakOutletSuffixes: ReadonlySet<string> = new Set(
  wordList(`star sun mail record standard express mirror agency review bulletin echo mercury bee today tonight week
    daily weekly times post press magazine register reporter independent monitor`),
);

export const shortOutlets: ReadonlySet<string> = new Set(
  wordList(`Reuters AP AFP UPI BBC CNN NBC ABC CBS MSNBC NPR PBS CNBC ESPN ITV RTE NHK CBC NRK TASS RIA Interfax
    Xinhua IRNA SANA Bloomberg Politico Axios BuzzFeed Breitbart Newsweek Haaretz PressTV Sputnik
    USNI DW RT Vox Slate Vice HuffPost HuffPo Yahoo ANSA DPA Kyodo Yonhap PTI Anadolu Tasnim
    Times Post Guardian Independent Telegraph Economist`),
);

export const longOutlets: ReadonlySet<string> = new Set(
  phraseList(`associated press; agence france-presse; fox news; sky news; al jazeera; al-jazeera; press tv;
    deutsche welle; le monde; le figaro; der spiegel; die zeit; el pais; wall street journal; new york times;
    washington post; los angeles times; huffington post; usa today; press association; the hill; the atlantic;
    the economist; the guardian; the independent; al arabiya; al-arabiya; the verge; the intercept; talking points memo`),
);

/** Words that may stand for what an outlet printed. */
export const outletPieces: ReadonlySet<string> = new Set(
  wordList("report article story piece editorial column dispatch coverage account"),
);
