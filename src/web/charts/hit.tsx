/** An area of a chart that a pointer can press; the chart's arrows and Enter reach the same by keys. */
export function Hit({
  x,
  y,
  width,
  height,
  open,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly open: (() => void) | undefined;
}) {
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <rect className="point" x={x} y={y} width={width} height={height} onClick={open} />
  );
}
