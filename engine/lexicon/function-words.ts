/** Words of closed classes: capitalised at the head of a sentence, they begin no name. */
import { wordList } from "./word-list.ts";

export const determiners: ReadonlySet<string> = new Set(
  wordList(`the a an this that these those some any no every each either neither another both all many much
    several few more most other such what which whose its his her their our my your one two three four five six
    seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety dozens hundreds thousands millions half`),
);

export const possessives: ReadonlySet<string> = new Set(
  wordList("its his her their our my your whose"),
);

export const prepositions: ReadonlySet<string> = new Set(
  wordList(`of in on at by for with from to into onto over under after before during about against among amid
    between through throughout across toward towards upon without within near beyond behind beside besides despite
    since until till except per via like unlike as than along around inside outside following including
    concerning regarding off out up down amongst alongside`),
);

export const conjunctions: ReadonlySet<string> = new Set(
  wordList(`and or but nor so yet if because although though while whereas when where whether unless once that as
    who whom which whose why how lest plus`),
);

const pronouns =
  wordList(`i you he she it we they me him us them mine yours hers ours theirs myself himself
  herself itself themselves somebody someone anybody anyone everybody everyone nobody nothing something anything
  everything none there here`);

const verbs =
  wordList(`is are was were be been being am has have had having do does did doing done will would shall
  should may might must can could ought let get gets got make made take took say says said go goes went come came see
  saw know knew think thought asked told speaking according given based responding writing citing adding called
  born released founded met visited cited quoted urged accused blamed`);

const adverbs =
  wordList(`not never also still now then today yesterday tomorrow tonight again already always
  almost even ever just only perhaps maybe quite rather really very too soon later earlier recently meanwhile however
  moreover furthermore nevertheless nonetheless therefore thus hence instead indeed otherwise finally eventually
  initially originally previously currently apparently reportedly allegedly presumably supposedly clearly obviously
  unfortunately fortunately interestingly surprisingly additionally similarly likewise overall elsewhere
  afterwards afterward away back well first second third last next lastly firstly secondly separately specifically
  especially particularly generally usually often sometimes sadly yes no please thanks ok hello former late outgoing
  incoming new old young big small long early late good bad great little high low top senior junior chief leading key major
  local national international federal global foreign public private own same different recent current previous past
  present future main whole full total real true sure exclusive breaking update updated watch read more related
  photo image picture video why how`);

/** Words with a grammatical task and no matter of their own. */
export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...pronouns,
  ...verbs,
]);

/** The same with the adverbs and adjectives that often open a sentence in front of a name. */
export const closedClass: ReadonlySet<string> = new Set([...functionWords, ...adverbs]);

export const nameParticles: ReadonlySet<string> = new Set(
  wordList("de da di du del della der den van von bin ibn al el la le dos das ter ten zu y bint"),
);
