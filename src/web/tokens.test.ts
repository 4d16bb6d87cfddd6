import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const STAGES = ['pledged', 'confirmed', 'training', 'ready', 'transit', 'deployed'];

/** Floors of the look: words as WCAG AA has them, marks as its rule for graphics. */
const TEXT_CONTRAST_MIN = 4.5;
const MARK_CONTRAST_MIN = 3;
const STAGE_DISTANCE_MIN = 30;

/**
 * What people without one kind of cone see, at full severity, on linear light.
 *
 * @see Machado, Oliveira & Fernandes (2009), doi:10.1109/TVCG.2009.113
 */
const SIGHTS: { readonly [sight: string]: Matrix } = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each([
  ['light', ':root {'],
  ['dark', '[data-theme="dark"] {'],
])('the %s theme', (_, selector) => {
  const colour = coloursOf(selector);
  const of = (name: string) => colour.get(name) ?? [0, 0, 0];

  it.each(['bg', 'bg-2', 'bg-3', 'sel'])('has words that can be read on %s', (ground) => {
    expect(contrast(of('text'), of(ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST_MIN);
    expect(contrast(of('text-2'), of(ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST_MIN);
  });

  it.each(['link', 'danger'])('has a %s that can be read', (name) => {
    for (const ground of ['bg', 'bg-2', 'sel']) {
      expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(TEXT_CONTRAST_MIN);
    }
  });

  it.each(STAGES)('shows the mark of %s on its ground', (stage) => {
    expect(contrast(of(`st-${stage}`), of('bg'))).toBeGreaterThanOrEqual(MARK_CONTRAST_MIN);
  });

  it.each(Object.entries(SIGHTS))('keeps any two stages apart for %s sight', (_sight, matrix) => {
    const seen = STAGES.map((stage) => labOf(through(matrix, linear(of(`st-${stage}`)))));
    const distances = seen.flatMap((a, place) => seen.slice(place + 1).map((b) => distance(a, b)));

    expect(Math.min(...distances)).toBeGreaterThanOrEqual(STAGE_DISTANCE_MIN);
  });
});

function coloursOf(selector: string): Map<string, Rgb> {
  const begins = css.indexOf(selector);
  const block = css.slice(begins, css.indexOf('}', begins));
  const tokens = block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g);
  return new Map([...tokens].map(([, name = '', hex = '']) => [name, rgbOf(hex)]));
}

function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

function linear([r, g, b]: Rgb): Rgb {
  const one = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [one(r), one(g), one(b)];
}

function contrast(a: Rgb, b: Rgb): number {
  const light = (colour: Rgb) => {
    const [r, g, blue] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
  };
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

function through(matrix: Matrix, [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** CIE L*a*b* under D65, from linear light. */
function labOf([r, g, b]: Rgb): Rgb {
  const bend = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
  const x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = bend(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = bend((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76: how far apart two colours are seen; about 2 is just noticeable. */
function distance([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}
