export default function EvidencePanel({ mission }: { readonly mission: string }) {
  return <aside className="panel">{mission}</aside>;
}
