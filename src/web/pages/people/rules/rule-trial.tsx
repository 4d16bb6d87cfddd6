import { useEffect, useRef } from 'react';
import type { ThresholdAnswer } from '../../../../contract/roll-screening.ts';
import type { ScreenedRule } from '../../../roll-queries.ts';
import { numberWords } from '../../../wording.ts';

/** A slider over the values a rule could have, or a choice where they are words. Nothing is saved. */
export function RuleTrial({
  rule,
  threshold,
  tried,
  tryValue,
}: {
  readonly rule: ScreenedRule;
  readonly threshold: ThresholdAnswer;
  readonly tried: string | null;
  readonly tryValue: (value: string | null) => void;
}) {
  const { values } = threshold;
  const isNumber = rule.unit === 'years' || rule.unit === 'months';
  const numbers = values.filter(({ value }) => typeof value === 'number');
  const standing = rule.isOn || rule.isTried ? String(rule.value) : 'off';
  const chosen = tried ?? standing;
  const at = values.find(({ value }) => String(value) === chosen);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const place = Math.max(
    0,
    numbers.findIndex(({ value }) => String(value) === chosen),
  );
  return (
    <span className="trial">
      {isNumber ? (
        <input
          ref={field}
          type="range"
          aria-label={`${rule.title}, ${rule.unit}`}
          aria-valuetext={at ? effectWords(at, rule.unit) : `${chosen} ${rule.unit}`}
          min={0}
          max={numbers.length - 1}
          value={place}
          onChange={({ target }) => tryValue(String(numbers[Number(target.value)]?.value ?? ''))}
        />
      ) : (
        <select
          ref={field}
          className="input"
          aria-label={rule.title}
          value={chosen}
          onChange={({ target }) => tryValue(target.value)}
        >
          {values.map(({ value }) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      )}
      <span className="trial-effect" role="status">
        {at ? effectWords(at, isNumber ? rule.unit : '') : 'move it to see the effect'}
      </span>
      {tried !== null && (
        <button type="button" className="plain small" onClick={() => tryValue(null)}>
          Back<span className="hush"> to the rule as it stands</span>
        </button>
      )}
    </span>
  );
}

/** "at 4 years: +112" */
function effectWords({ value, change }: ThresholdAnswer['values'][number], unit: string): string {
  const where = [value, unit].filter((word) => word !== '').join(' ');
  return `at ${where}: ${changeWords(change)}`;
}

export function changeWords(change: number): string {
  if (change === 0) return 'no change';
  return `${change > 0 ? '+' : '−'}${numberWords(Math.abs(change))}`;
}
