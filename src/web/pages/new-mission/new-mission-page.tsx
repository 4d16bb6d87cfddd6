export default function NewMissionPage() {
  return <p>New mission</p>;
}
