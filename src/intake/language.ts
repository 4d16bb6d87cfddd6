import type { Language } from './passage.ts';

/** Short words that are frequent in one of the languages and rare in the two others. */
const MARKERS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|of|and|to|in|is|was|were|with|for|by|that|has|have|its|from|will)\b/g,
  fr: /\b(?:le|les|des|du|et|est|dans|une|au|aux|qui|sur|par|ont|sont|avec|pour|ete|d'|l')\b/g,
  es: /\b(?:el|los|las|del|y|una|con|por|para|que|ha|han|su|fue|desde|tras|sobre)\b/g,
};

/** The language of a folded text: the one with most marker words; English when none is ahead. */
export function languageOf(folded: string): Language {
  let best: Language = 'en';
  let most = 0;
  for (const language of ['en', 'fr', 'es'] as const) {
    const count = folded.match(MARKERS[language])?.length ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
