/** The format of the hand annotation of the library articles, as far as the bench reads it. */
import * as z from "zod";

const Pair = z.tuple([z.int(), z.int()]);
const Pairs = z.array(Pair);
const Kind = z.enum([
  "named-person",
  "role-person",
  "institution",
  "country",
  "document",
  "outlet",
  "unnamed-group",
  "unnamed-person",
  "joint",
  "not-stated",
]);
const Polarity = z.enum(["affirms", "denies", "not-said", "declined", "neither", "not-denied"]);
const Stance = z.enum(["neutral", "factive", "distancing", "evaluative", "denying"]);

export const Marked = z.object({ source: Pairs, cue: Pairs, content: Pairs, polarity: Polarity });
export const GoldArticle = z.object({
  id: z.string(),
  text: z.string(),
  relations: z.array(Marked),
  nested: z.array(Marked.extend({ depth: z.int(), names: z.array(z.string()), kind: Kind })),
  ownVoice: z.array(z.object({ span: Pairs })),
  replies: z.array(
    z.object({ party: Pairs, cue: Pairs, about: Pairs, kind: z.enum(["declined", "not-said"]) }),
  ),
});
export type GoldArticle = z.infer<typeof GoldArticle>;

export const GoldSources = z.object({
  sources: z.array(
    z.object({
      how: z.string(),
      names: z.array(z.string()),
      /** `author`: the article's own writer, in the first person. */
      kind: z.enum([...Kind.options, "author"]),
      members: z.array(z.array(z.string())),
      stance: Stance,
      realised: z.boolean(),
      sure: z.boolean(),
      polarity: Polarity.optional(),
      relation: z.int().optional(),
    }),
  ),
});
export type GoldSources = z.infer<typeof GoldSources>;

export const GoldDenials = z.object({
  denials: z.array(
    z.object({
      denier: Pairs,
      cue: Pairs,
      denied: Pairs,
      target: Pairs,
      specificity: z.enum(["specific", "general"]),
      kind: z.enum(["denies", "disputes", "asserts-untrue", "declines-to-confirm"]),
    }),
  ),
  chains: z.array(
    z.object({
      claim: Pairs,
      links: z.array(z.object({ name: z.string().nullable(), kind: z.string(), mention: Pairs })),
      end: z.enum(["named", "unnamed", "document", "not-stated"]),
      carried: z.boolean(),
    }),
  ),
});
export type GoldDenials = z.infer<typeof GoldDenials>;
