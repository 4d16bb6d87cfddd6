import { useState } from 'react';
import { store, stored } from '../stored.ts';

const CHOICES = [
  { value: null, label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Light, dark, or as the system says; kept in this browser, and applied by `theme.js`. */
export function ThemeChoice() {
  const [chosen, setChosen] = useState(() => stored('theme'));
  const choose = (value: string | null) => {
    store('theme', value);
    setChosen(value);
    dispatchEvent(new Event('muster-theme'));
  };
  return (
    <fieldset className="theme">
      <legend className="sub">Theme</legend>
      {CHOICES.map(({ value, label }) => (
        <button
          key={label}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => choose(value)}
        >
          {label}
          {chosen === value && <span className="sub">chosen</span>}
        </button>
      ))}
    </fieldset>
  );
}
