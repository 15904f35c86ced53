import type { Metadata } from "next";
import { NarrowPage } from "../../_components/narrow-page.tsx";
import { FirstTeacherForm } from "./_components/first-teacher-form.tsx";

export const metadata: Metadata = { title: "First account" };

export default async function Page({ params }: PageProps<"/first-run/[token]">) {
  const { token } = await params;
  return (
    <NarrowPage
      heading="Make the first account"
      lede="It belongs to a teacher, who also looks after this server."
    >
      <FirstTeacherForm token={token} />
    </NarrowPage>
  );
}
