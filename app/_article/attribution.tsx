/** Whose text this is, under which licence, and where the original stands. */
import type { ShownArticle } from "./shown-article.ts";

export function Attribution({ article }: { readonly article: ShownArticle }) {
  const { attribution, licenceUrl, url } = article;
  return (
    <p>
      {attribution === null ? null : <>{attribution} </>}
      {licenceUrl === null ? null : (
        <>
          <a href={licenceUrl} rel="license noreferrer">
            Licence
          </a>{" "}
        </>
      )}
      {url === null ? null : (
        <a href={url} rel="noreferrer">
          Original
        </a>
      )}
    </p>
  );
}

export function hasAttribution({ attribution, licenceUrl, url }: ShownArticle): boolean {
  return attribution !== null || licenceUrl !== null || url !== null;
}
