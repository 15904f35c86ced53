/** The bar of a learner's pages: whose attempt this is, and how one likes to read. */
import { Bar } from "#ui/bar";
import { ReadingMenu } from "../../_reading/reading-menu.tsx";

interface LearnerBarProps {
  readonly title?: string;
  readonly nickname?: string;
  readonly skips: readonly { readonly id: string; readonly label: string }[];
}

export function LearnerBar({ title, nickname, skips }: LearnerBarProps) {
  return (
    <Bar title={title} skips={skips}>
      <ReadingMenu />
      {nickname === undefined ? null : <span>{nickname}</span>}
    </Bar>
  );
}
