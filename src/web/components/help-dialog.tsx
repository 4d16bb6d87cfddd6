import { useState } from 'react';
import { SCREENS } from '../navigation.ts';
import { store, stored } from '../stored.ts';
import { Dialog } from './dialog.tsx';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Ctrl K or /', 'Search screens, subjects, documents and statements'],
  ['T', 'Show the chart in focus as a table, and back'],
  ['← →', 'Move from point to point in the chart in focus'],
  ['Enter', 'Open the statements behind a figure'],
  ['Esc', 'Close what was opened last'],
  ['?', 'This list'],
];

/** Every key, and the switch that turns the single ones off. */
export default function HelpDialog({ close }: { readonly close: () => void }) {
  const [off, setOff] = useState(() => stored('single-keys') === 'off');
  return (
    <Dialog label="Keyboard" close={close}>
      <dl className="kv keys">
        {SCREENS.map(({ key, label }) => (
          <KeyLine key={key} keys={`G then ${key.toUpperCase()}`} does={label} />
        ))}
        {KEYS.map(([keys, does]) => (
          <KeyLine key={keys} keys={keys} does={does} />
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={!off}
          onChange={({ target }) => {
            setOff(!target.checked);
            store('single-keys', target.checked ? null : 'off');
          }}
        />
        Single keys act (G, T, / and ?)
      </label>
    </Dialog>
  );
}

function KeyLine({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{does}</dd>
    </>
  );
}
