/** An article as a page shows it; plain data, so that it may travel to the browser. */
export interface ShownParagraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: string;
}

export interface ShownArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly attribution: string | null;
  readonly licenceUrl: string | null;
  readonly paragraphs: readonly ShownParagraph[];
}

/** The element's id that a link to a paragraph names. */
export function paragraphId(number: number): string {
  return `p${number}`;
}
