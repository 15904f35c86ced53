/**
 * Words by which a sentence without any verb of saying still gives somebody's view, wish, effort or
 * doubt. A sentence that holds one is never a  statement of the article itself (engine.md X4b).
 */
import { formsOf } from "./inflections.ts";
import { wordList } from "./word-list.ts";

const verbs =
  wordList(`need address list appear seem seek advocate support oppose love like dislike prefer favor favour refuse
  try attempt want wish intend plan aim hope fear doubt trust distrust worry back resist reject embrace endorse
  champion tout   pressure urge lobby campaign  struggle strive  threaten pledge promise commit
  agree disagree object protest complain criticize criticise  slam mock praise hail applaud admire respect
  regret resent   welcome celebrate mourn ignore overlook dismiss consider regard view see deem judge
  calculate compute estimate   predict assess evaluate      conclude decide
  determine  vote      require demand call  invite request   ban
  prohibit   prevent forbid challenge question contest dispute accuse blame charge sue convict acquit
  convince persuade encourage discourage warn advise recommend propose suggest offer intimate indicate imply signal
  hint reveal show demonstrate prove reflect illustrate underscore highlight emphasize stress find discover learn know
  realize realise understand recognize recognise acknowledge admit accept believe think feel sense imagine assume
  suppose expect anticipate remember  recall wonder     gravitate insist vow swear boast
  brag tease taunt target portray    brand label dub describe depict  characterize
  characterise   mention cite quote refer  discuss debate talk speak chat tell say write post tweet
  publish   announce unveil introduce outline detail explain clarify note observe comment remark answer
  respond reply react veto impose query deter squabble condemn denounce defend justify excuse apologize apologise thank congratulate`);

const nouns =
  wordList(`mood account accounts refusal support opposition supporter supporters opponent opponents critic critics ally allies
  admirer admirers enthusiast enthusiasts fan fans effort efforts bid bids attempt attempts  stance stances
    view views attitude attitudes concern concerns worry worries fear fears hope hopes wish wishes
  desire desires interest interests intention intentions plan plans   aim aims ambition promise promises pledge
  pledges threat threats belief beliefs opinion opinions thought thoughts idea ideas feeling feelings sense  doubt
  doubts skepticism scepticism confidence trust distrust anger outrage criticism praise pressure talk talks
  conversation conversations dialogue discussion discussions debate debates argument arguments call calls demand
  demands request requests proposal proposals suggestion suggestions question questions answer answers response
  responses     narrative rhetoric message messages speech speeches  remarks remark
  assertion assertions assessment assessments analysis estimate estimates study studies survey surveys poll polls
   finding findings report reports     reason reasons explanation conclusion decision
  decisions ruling rulings verdict   vote votes choice preference preferences vision perception image
  reputation swipe swipes jab jabs insult insults lawsuit lawsuits claim claims charge charges allegation allegations
  warning warnings agreement agreements scrutiny controversy outcry backlash reaction reactions disappointment
  frustration excitement enthusiasm reluctance willingness determination readiness testimony sanctions tribute tributes goal goals critique critiques rationale`);

const others =
  wordList(`reluctant  willing unwilling eager keen interested concerned worried afraid confident
  convinced skeptical sceptical hopeful optimistic pessimistic  unsure  uncertain  unclear obvious
  evident apparent apparently clearly obviously evidently certainly undoubtedly surely probably possibly perhaps maybe
  likely unlikely supposedly allegedly reportedly presumably ostensibly seemingly famously shy  furious 
  unhappy glad proud ashamed sorry surprised shocked appalled outraged grateful according whether why how if that's
  could would may might should must can't cannot couldn't wouldn't shouldn't ought`);

const forms: ReadonlySet<string> = new Set([...verbs.flatMap(formsOf), ...nouns, ...others]);

/** Takes a word in lower case. */
export function tellsOfAttitude(word: string): boolean {
  return forms.has(word);
}

/**
 * Listed as verbs of saying or judging too, but in plain telling mostly the name of a business ("the
 * campaign", "leads by two goals"). Alone they give nobody's view.
 */
const business: ReadonlySet<string> = new Set(
  wordList(`campaign campaigns contest contests lead leads vote votes back press supporters released
    voted leading speech opposition survey`),
);

/** Takes a word in lower case. */
export function namesBusiness(word: string): boolean {
  return business.has(word);
}
