import { useId } from 'react';

/** A field with its name above and one line below it: how it is read, or what is wrong with it. */
export function Field({
  label,
  hint = '',
  isBad = false,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly isBad?: boolean;
  readonly children: (attributes: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': boolean;
  }) => React.ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': isBad })}
      <p id={`${id}-hint`} className={`hint${isBad ? ' bad' : ''}`} aria-live="polite">
        {hint}
      </p>
    </div>
  );
}
