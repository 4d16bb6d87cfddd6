const NAMES = ['pledged', 'confirmed', 'training', 'ready', 'transit', 'deployed', 'rest-bar'];

/** The hatchings of uncertain stretches, drawn once for every chart of the page. */
export function Hatches() {
  return (
    <svg width="0" height="0" className="hatches" aria-hidden="true">
      <defs>
        {NAMES.map((name) => (
          <Hatch key={name} id={`h-${name}`} className={`${name} hatch`} />
        ))}
        <Hatch id="h-plain" className="hatch plain-hatch" />
        <Hatch id="h-bad" className="hatch bad-hatch" />
      </defs>
    </svg>
  );
}

function Hatch({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <pattern
      id={id}
      className={className}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M1 0V5" />
    </pattern>
  );
}
