export default function FiguresPage() {
  return <p>Figures</p>;
}
