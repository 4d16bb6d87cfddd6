export default function RecordPage() {
  return <p>Record</p>;
}
