/**
 * How something was said, and the grade (Admiralty code: source A to F, information 1 to 6) that a
 * statement gets when nobody graded it. A person's own grade always goes before.
 */
export const CHANNELS = {
  operational: 'A1',
  return: 'A2',
  'note-verbale': 'A2',
  notification: 'A2',
  resolution: 'A1',
  letter: 'B2',
  meeting: 'B3',
  speech: 'B3',
  'press-release': 'B3',
  press: 'C3',
  forum: 'E4',
  heard: 'F6',
} as const;

export type Channel = keyof typeof CHANNELS;

export function isChannel(text: string): text is Channel {
  return Object.hasOwn(CHANNELS, text);
}

export const CHANNEL_WORDS = Object.keys(CHANNELS).join(', ');

/** The grade that a channel gives by itself. */
export function gradeByDefault(channel: Channel): string {
  return CHANNELS[channel];
}
