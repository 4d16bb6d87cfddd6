import type { ChainRow } from '../../chain-queries.ts';

/** Units under their services, as nested lists that a screen reader follows. */
export function UnitTree({ units }: { readonly units: readonly ChainRow[] }) {
  if (units.length === 0) return <p className="muted">No unit was recorded by then.</p>;
  return <Branch units={units} parent={null} />;
}

function Branch({
  units,
  parent,
}: {
  readonly units: readonly ChainRow[];
  readonly parent: string | null;
}) {
  const here = units.filter((unit) => unit['parent'] === parent);
  if (here.length === 0) return null;
  return (
    <ul className="units">
      {here.map((unit) => (
        <li key={String(unit['unit'])}>
          {String(unit['name'])} <span className="sub">{String(unit['unit'])}</span>
          {unit['gives'] !== null && <b className="small"> {String(unit['gives'])}</b>}
          <Branch units={units} parent={String(unit['unit'])} />
        </li>
      ))}
    </ul>
  );
}
