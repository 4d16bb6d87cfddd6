import { useId, useRef } from 'react';

const MARGIN_PX = 12;

/** A button and the sheet it opens below itself. Escape and a click elsewhere close it; focus returns. */
export function Popover({
  label,
  hint,
  className,
  button,
  width,
  children,
}: {
  readonly label: string;
  /** Read after the button's own words, where those do not say what it opens. */
  readonly hint?: string;
  readonly className: string;
  readonly button: React.ReactNode;
  readonly width: number;
  readonly children: (close: () => void) => React.ReactNode;
}) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);

  const place = () => {
    if (!opener.current || !sheet.current) return;
    const { left } = opener.current.getBoundingClientRect();
    const furthest = window.innerWidth - width - MARGIN_PX;
    sheet.current.style.setProperty('--at', `${Math.max(MARGIN_PX, Math.min(left, furthest))}px`);
  };
  const close = () => {
    sheet.current?.hidePopover();
    opener.current?.focus();
  };

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-haspopup="dialog"
        popoverTarget={id}
        onClick={place}
      >
        {button}
        {hint !== undefined && <span className="hush">{hint}</span>}
      </button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        className="pop"
        role="dialog"
        aria-label={label}
        style={{ width }}
      >
        {children(close)}
      </div>
    </>
  );
}
