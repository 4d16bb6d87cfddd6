import type { Language } from './passage.ts';

/** Short words and letters that are frequent in one of the languages and rare in the two others. */
const MARKERS: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:the|of|and|to|in|is|was|were|with|for|by|that|has|have|its|from|will|are|been)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:le|les|des|du|et|est|dans|une|au|aux|qui|sur|par|ont|sont|avec|pour|été|ne|pas|leurs?|ses|il|ils|son|sa|deux|quatre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soldats|policiers|semaines|millions de dollars|volontaires)(?!\p{L})|(?<!\p{L})[dlnscj]['’]|[àâéèêëîïôùûçœ]/giu,
  es: /(?<!\p{L})(?:el|los|las|del|y|una|con|por|para|que|ha|han|su|fue|fueron|desde|tras|sobre|unos|al|es|está|están|dos|tres|se|sus|misión|efectivos|soldados|policías|semanas|millones|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})|[ñáíóú¿¡]/giu,
};

/** The language of a text: the one with most of its own words; English when none is ahead. */
export function languageOf(text: string): Language {
  let best: Language = 'en';
  let most = 0;
  for (const language of ['en', 'fr', 'es'] as const) {
    const count = text.match(MARKERS[language])?.length ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
