export default function Page() {
  return <h1>Hearsay</h1>;
}
