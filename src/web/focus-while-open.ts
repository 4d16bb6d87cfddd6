import { useEffect, useRef } from 'react';

/** Gives a panel the focus when it opens, and gives it back to what opened it when it closes. */
export function useFocusWhileOpen(isOpen: boolean): React.RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    opener.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, [isOpen]);
  return panel;
}
