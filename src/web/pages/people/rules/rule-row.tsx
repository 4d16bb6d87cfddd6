import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ScreenedRule, thresholdQuery } from '../../../roll-queries.ts';
import { numberWords } from '../../../wording.ts';
import { RuleTrial } from './rule-trial.tsx';

/** One rule: what it asks, how many it lets pass, and a value to try. */
export function RuleRow({
  mission,
  rule,
  tries,
  tryValue,
  show,
}: {
  readonly mission: string;
  readonly rule: ScreenedRule;
  readonly tries: Readonly<Record<string, string>>;
  readonly tryValue: (name: string, value: string | null) => void;
  readonly show: (reason: string) => void;
}) {
  const [isTrying, setTrying] = useState(false);
  const { [rule.name]: tried, ...others } = tries;
  const pairs = Object.entries(others).map(([name, value]) => `${name}=${value}`);
  const threshold = useQuery({ ...thresholdQuery(mission, rule.name, pairs), enabled: isTrying });
  return (
    <li className="rule">
      <span className="rule-asked">
        <span className="strong">{rule.title}</span> {askedWords(rule)}
        {rule.isTried && <span className="tag on">tried, not saved</span>}
        <span className="sub rule-source">
          {rule.id} v{rule.version}, <Source source={rule.source} />
          {rule.status === 'to confirm' && ', to confirm'}
        </span>
      </span>
      <span className="rule-counts">
        <RuleCounts rule={rule} show={show} />
      </span>
      <span className="rule-try">
        {isTrying && threshold.data ? (
          <RuleTrial
            rule={rule}
            threshold={threshold.data}
            tried={tried ?? null}
            tryValue={(value) => tryValue(rule.name, value)}
          />
        ) : (
          <button
            type="button"
            className="btn"
            disabled={isTrying && threshold.isPending}
            onClick={() => setTrying(true)}
          >
            Try a value<span className="hush"> for {rule.title}</span>
          </button>
        )}
      </span>
    </li>
  );
}

function askedWords({ value, unit }: ScreenedRule): string {
  if (value === 'on' || value === 'off') return '';
  if (unit === 'level') return value === 'any' ? 'at any level' : `${value} or better`;
  return `${value} ${unit}`;
}

function RuleCounts({
  rule,
  show,
}: {
  readonly rule: ScreenedRule;
  readonly show: (reason: string) => void;
}) {
  const { name, title, passed, failed, unknown } = rule;
  if (passed === null) return <span className="tag">off</span>;
  return (
    <>
      <span>{numberWords(passed)} pass</span>
      <Shown
        count={failed ?? 0}
        words="fail"
        about={title}
        onClick={() => show(name)}
        isTried={rule.isTried}
      />
      <Shown
        count={unknown ?? 0}
        words="not said"
        about={title}
        onClick={() => show(`${name}-unknown`)}
        isTried={rule.isTried}
      />
    </>
  );
}

/** The grid knows the rules as they stand: who would fail a tried value cannot be shown there. */
function Shown({
  count,
  words,
  about,
  onClick,
  isTried,
}: {
  readonly count: number;
  readonly words: string;
  readonly about: string;
  readonly onClick: () => void;
  readonly isTried: boolean;
}) {
  const text = `${numberWords(count)} ${words}`;
  if (count === 0 || isTried) return <span className="muted">{text}</span>;
  return (
    <button type="button" className="plain" onClick={onClick}>
      {text}
      <span className="hush">: show them, {about}</span>
    </button>
  );
}

function Source({ source }: { readonly source: string }) {
  if (!source.startsWith('http')) return source;
  return (
    <a href={source} target="_blank" rel="noreferrer">
      {new URL(source).hostname}
    </a>
  );
}
