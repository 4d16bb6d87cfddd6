/** A box that scrolls sideways where the window is narrow: keys reach it, and it has a name. */
export function ScrollBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
