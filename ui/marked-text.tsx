/**
 * The article's paragraphs with the pencil's marks. A paragraph is cut into pieces beforehand; here
 * each mark gets its line, its label (a ruby that needs no script) and its spoken words, and each
 * candidate a native checkbox, because a button cannot break across lines.
 */
import { Candidate, type CandidateSlot } from "./candidate.tsx";
import { classNames } from "./class-names.tsx";
import { Hidden } from "./hidden.tsx";
import { type Mark, MarkedPiece } from "./mark.tsx";
import styles from "./marked-text.module.css";

export interface TextPiece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface SlotPiece {
  readonly slot: CandidateSlot;
  readonly pieces: readonly TextPiece[];
}

export type Piece = TextPiece | SlotPiece;

export interface MarkedParagraph {
  readonly number: number;
  /** The element's id, what a link into the text names. */
  readonly id: string;
  /** Named by what is asked: its number stands in a pencil circle. */
  readonly named?: boolean;
  /** Not part of the running text: a caption, words in a picture. */
  readonly aside?: boolean;
  /** Shut to one line; `tag` says what in it matters ("option A"). */
  readonly folded?: { readonly excerpt: string; readonly tag?: string };
  readonly pieces: readonly Piece[];
}

interface MarkedTextProps {
  readonly paragraphs: readonly MarkedParagraph[];
  /** One thing in the text is to be chosen from: the rest steps back. */
  readonly choosing?: boolean;
}

export function MarkedText({ paragraphs, choosing = false }: MarkedTextProps) {
  return (
    <div className={classNames(styles["text"], choosing && styles["choosing"])}>
      {paragraphs.map((paragraph) =>
        paragraph.folded === undefined ? (
          <Open key={paragraph.number} paragraph={paragraph} />
        ) : (
          <Folded key={paragraph.number} paragraph={paragraph} folded={paragraph.folded} />
        ),
      )}
    </div>
  );
}

function Open({ paragraph }: { readonly paragraph: MarkedParagraph }) {
  const marked = textPieces(paragraph.pieces).some((piece) => piece.marks.length > 0);
  const chosenFrom = paragraph.pieces.some((piece) => "slot" in piece);
  const statements = statementsOf(paragraph.pieces);
  return (
    <div
      id={paragraph.id}
      tabIndex={-1}
      className={classNames(
        styles["paragraph"],
        paragraph.aside && styles["aside"],
        marked && styles["marked"],
        chosenFrom && styles["candidates"],
      )}
    >
      <a
        href={`#${paragraph.id}`}
        aria-label={`Paragraph ${paragraph.number}`}
        className={classNames(styles["number"], (paragraph.named || marked) && styles["named"])}
      >
        {paragraph.number}
      </a>
      {statements.map((nth) => (
        <span key={nth} className={classNames(styles["bracket"], styles[`bracket${nth}`])} />
      ))}
      <p>
        {placed(paragraph.pieces).map(({ piece, at }) =>
          "slot" in piece ? (
            <Candidate key={at} slot={piece.slot}>
              {placed(piece.pieces).map((inner) => (
                <MarkedPiece key={inner.at} text={inner.piece.text} marks={inner.piece.marks} />
              ))}
            </Candidate>
          ) : (
            <MarkedPiece key={at} text={piece.text} marks={piece.marks} />
          ),
        )}
      </p>
    </div>
  );
}

interface FoldedProps {
  readonly paragraph: MarkedParagraph;
  readonly folded: { readonly excerpt: string; readonly tag?: string };
}

/** A native disclosure: opens without scripts, and by itself when a link names what it holds. */
function Folded({ paragraph, folded }: FoldedProps) {
  return (
    <details className={styles["fold"]} data-fold="">
      <summary className={styles["summary"]}>
        <span className={styles["number"]}>
          <Hidden>Paragraph </Hidden>
          {paragraph.number}
        </span>
        <span className={styles["excerpt"]}>{folded.excerpt}</span>
        {folded.tag === undefined ? null : <span className={styles["tag"]}>{folded.tag}</span>}
      </summary>
      <Open paragraph={paragraph} />
    </details>
  );
}

/** Pieces have no identity but their place in the paragraph. */
function placed<P extends Piece>(pieces: readonly P[]): readonly { piece: P; at: number }[] {
  let at = 0;
  return pieces.map((piece) => {
    const here = { piece, at };
    at += lengthOf(piece);
    return here;
  });
}

function lengthOf(piece: Piece): number {
  return "text" in piece
    ? piece.text.length
    : piece.pieces.reduce((sum, inner) => sum + inner.text.length, 0);
}

function textPieces(pieces: readonly Piece[]): readonly TextPiece[] {
  return pieces.flatMap((piece) => ("slot" in piece ? piece.pieces : [piece]));
}

/** Which statements of a paragraph get a bracket of their own: as many as have an anchor name. */
function statementsOf(pieces: readonly Piece[]): readonly number[] {
  const nths = textPieces(pieces).flatMap((piece) =>
    piece.marks
      .filter((mark) => mark.kind === "statement" && mark.nth <= 4)
      .map((mark) => mark.nth),
  );
  return [...new Set(nths)];
}
