/**
 * Every match of a global pattern, without the copy of the pattern that `matchAll` makes for each
 * text: with hundreds of patterns for each sentence those copies cost more than the matching.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
