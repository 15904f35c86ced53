/** The plainest forms of saying, enough to see that "Why?" Ann Roe asked is one sentence. */
export const speechForms: ReadonlySet<string> = new Set(
  `said says asked asks told tells added adds wrote writes replied replies answered answers
  continued continues explained explains shouted shouts cried cries tweeted tweets wondered wonders
  demanded demands recalled recalls joked jokes exclaimed exclaims`.split(/\s+/u),
);
