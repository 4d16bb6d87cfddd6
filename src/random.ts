import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const UINT32 = 2 ** 32;

/** Uniform draws from 0 up to 1; the same seed gives the same draws on every machine. */
export function seededRandom(seed: number): () => number {
  const generator = xoroshiro128plus(seed | 0);
  // The first draws of neighbouring seeds are alike; eight steps part them.
  for (let step = 0; step < 8; step += 1) generator.next();
  return () => (generator.next() >>> 0) / UINT32;
}

/** One stream a number, so that a sample repeats alone, whoever plays it. */
export function seededStreams(seed: number): (stream: number) => () => number {
  return (stream) => seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
}
