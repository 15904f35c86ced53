/** The whole article as a page shows it: headline, numbered paragraphs with marks, attribution. */
import { Article } from "#ui/article";
import { MarkedText } from "#ui/marked-text";
import { Attribution, hasAttribution } from "./attribution.tsx";
import { datelineOf } from "./dateline.ts";
import { type Marking, markedParagraphs } from "./marked-paragraphs.ts";
import type { ShownArticle } from "./shown-article.ts";

interface ArticleTextProps {
  readonly article: ShownArticle;
  readonly marking?: Marking;
}

export function ArticleText({ article, marking = {} }: ArticleTextProps) {
  const choosing = (marking.slots?.length ?? 0) > 0;
  return (
    <Article
      headline={article.title}
      dateline={datelineOf(article)}
      byline={article.byline}
      {...(hasAttribution(article) ? { attribution: <Attribution article={article} /> } : {})}
    >
      <MarkedText paragraphs={markedParagraphs(article.paragraphs, marking)} choosing={choosing} />
    </Article>
  );
}
