import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BriefFigure, type BriefInput, brief } from './brief.ts';

const star = { document: 'The Star', url: 'https://the-star.co.ke/1', statedOn: '2024-11-11' };

test('a figure stands as its source stated it, with its range and its source', () => {
  const page = brief(aBrief({ figures: [aFigure({ measure: 'in-theatre' })] }));

  expect(page).toContain('<b>about 430</b> <sup><a href="#s1">1</a></sup><br><small>425 to 435');
  expect(page).toContain(
    '<li id="s1"><a href="https://the-star.co.ke/1" rel="noreferrer">The Star',
  );
});

test('a range is given where the words do not give it', () => {
  const plain = aFigure({ measure: 'in-theatre', asStated: '2,000', low: 2000, high: 2000 });

  expect(brief(aBrief({ figures: [plain] }))).not.toContain('<small>2,000');
});

test('a source that two figures rest on is listed once', () => {
  const figures = [aFigure({ measure: 'in-theatre' }), aFigure({ measure: 'pledged' })];

  expect(brief(aBrief({ figures })).match(/<li id="s/g)?.length).toBe(1);
});

test('a measure nobody stated is said to be so, never zero', () => {
  const page = brief(aBrief({}));

  expect(page.match(/none stated/g)?.length).toBe(4);
  expect(page).not.toContain('<b>0');
});

test('a conflict about an office stays inside, because it may name persons', () => {
  const conflicts = [
    { kind: 'office', explanation: 'Two persons hold one office' },
    { kind: 'sum', explanation: 'The parts exceed the whole' },
  ];
  const page = brief(aBrief({ conflicts }));

  expect(page).toContain('The parts exceed the whole');
  expect(page).not.toContain('Two persons');
});

test('no word of a source can become markup or a script', () => {
  const word = fc.oneof(fc.string(), fc.constant('"><script>alert(1)</script>'));
  fc.assert(
    fc.property(word, word, (document, asStated) => {
      const source = { ...star, document, url: `javascript:${document}` };
      const figure = aFigure({ measure: 'pledged', asStated, sources: [source] });
      const page = brief(aBrief({ figures: [figure] }));

      expect(page).not.toContain('<script');
      expect(page).not.toContain('href="javascript');
    }),
  );
});

test('the page stays under 30 KiB for a mission of 193 countries, and says what it leaves out', () => {
  const letters = [...'ABCDEFGHIJKLMN'];
  const countries = letters.flatMap((one) => letters.map((two) => one + two)).slice(0, 193);
  const figures = countries.flatMap((subject) =>
    ['pledged', 'departed', 'in-theatre'].map((measure) =>
      aFigure({
        subject,
        subjectLabel: `Country ${subject}`,
        measure,
        sources: [{ ...star, url: `https://${subject}.example/${measure.repeat(40)}` }],
      }),
    ),
  );
  const conflicts = countries.map((country) => ({
    kind: 'figures',
    explanation: country.repeat(400),
  }));
  const page = brief(aBrief({ figures, conflicts }));

  expect(new TextEncoder().encode(page).length).toBeLessThanOrEqual(30 * 1_024);
  expect(page).toMatch(/1[5-9]\d more countries are in Muster/);
  expect(page).toContain('185 more are in Muster');
});

function aFigure(parts: Partial<BriefFigure>): BriefFigure {
  return {
    subject: 'testland',
    subjectLabel: 'Testland',
    measure: 'pledged',
    asStated: 'about 430',
    low: 425,
    high: 435,
    unit: 'personnel',
    sources: [star],
    ...parts,
  };
}

function aBrief(parts: Partial<BriefInput>): BriefInput {
  return {
    mission: { id: 'testland', name: 'Mission in Testland', task: null },
    on: '2024-11-15',
    known: '2024-11-15',
    figures: [],
    conflicts: [],
    publishers: new Map([['The Star', 'The Star of Nairobi']]),
    ...parts,
  };
}
