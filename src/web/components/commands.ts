import type { DocumentAnswer } from '../../contract/documents.ts';
import type { PictureAnswer } from '../../contract/picture.ts';
import type { StatementAnswer } from '../../contract/statements.ts';
import { dayWords } from '../day.ts';
import { measureLabel } from '../measures.ts';
import { SCREENS } from '../navigation.ts';
import { readDay } from '../read-day.ts';

/** One line of the menu: what it is called, what it is, and what choosing it does. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly run: () => void;
  /** Found by the server or read from the words themselves, so no letters need to match. */
  readonly isFound?: boolean;
};

export type Findable = {
  readonly mission: string;
  readonly typed: string;
  readonly picture: PictureAnswer | undefined;
  readonly documents: readonly DocumentAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly go: (path: string, query?: Record<string, string>) => void;
  readonly setDay: (day: string) => void;
};

const SHOWN_MAX = 40;

/** Everything that can be gone to, nearest first: a typed day, screens, figures, documents, statements. */
export function commandsFor(findable: Findable): Command[] {
  const { mission, typed, picture, documents, statements, go, setDay } = findable;
  const base = `/missions/${mission}`;
  const day = readDay(typed);
  return [
    ...(day === null
      ? []
      : [
          {
            id: 'day',
            label: `As it was ${dayWords(day)}`,
            kind: 'day',
            run: () => setDay(day),
            isFound: true,
          },
        ]),
    ...SCREENS.map(({ path, label }) => ({
      id: `screen-${path}`,
      label,
      kind: 'screen',
      run: () => go(`${base}/${path}`),
    })),
    { id: 'new', label: 'New mission', kind: 'screen', run: () => go('/missions/new') },
    ...(picture?.figures ?? []).map(({ subject, subjectLabel, measure, asStated }) => ({
      id: `figure-${subject}.${measure}`,
      label: `${subjectLabel}, ${measureLabel(measure).toLowerCase()}: ${asStated}`,
      kind: 'figure',
      run: () => go(`${base}/overview`, { figure: `${subject}.${measure}` }),
    })),
    ...documents.map(({ id, title, publisher }) => ({
      id: `document-${id}`,
      label: publisher ? `${publisher}: ${title}` : title,
      kind: 'document',
      run: () => go(`${base}/record`, { document: id }),
    })),
    ...statements.map(({ id, subjectLabel, measure, asStated }) => ({
      id: `statement-${id}`,
      label: `${asStated || 'no figure'}: ${subjectLabel}, ${measureLabel(measure).toLowerCase()}`,
      kind: `statement ${id}`,
      run: () => go(`${base}/figures`, { statement: id }),
      isFound: true,
    })),
  ];
}

/** The commands whose words all begin somewhere in the label; every word typed has to be there. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands
    .filter(
      ({ label, isFound }) => isFound || words.every((word) => label.toLowerCase().includes(word)),
    )
    .slice(0, SHOWN_MAX);
}
