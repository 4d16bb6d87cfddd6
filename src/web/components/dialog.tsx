import { useEffect, useRef } from 'react';
import './dialog.css';

/** A dialog over the page: focus stays inside, Escape closes it, and focus goes back where it was. */
export function Dialog({
  label,
  close,
  children,
}: {
  readonly label: string;
  readonly close: () => void;
  readonly children: React.ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    // A dialog with a field is opened to type into it.
    shown?.querySelector<HTMLElement>('input, select')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-label={label} onClose={close}>
      <header className="dialog-head">
        <h2>{label}</h2>
        <button type="button" className="btn" onClick={close}>
          Close
        </button>
      </header>
      {children}
    </dialog>
  );
}
