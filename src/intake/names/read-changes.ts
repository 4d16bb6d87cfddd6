import { RANK } from './office-words.ts';
import { nameAfter, nameBefore } from './person-name.ts';
import type { OfficeText, ReadOffice } from './read-offices.ts';

const BEFORE_PREDECESSOR =
  /(?<![\p{L}])(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|took over from|takes over from|taking over from|en remplacement d[eu]|remplace|succede a|succedant a|en reemplazo del?|reemplaza a|reemplazo a|sucede a|sustituye a) (?:the |le |la |el )?/gu;
const LEAVES =
  /(?<=\p{L}) (?:has |a |ha )?(?:resign(?:s|ed)|step(?:s|ped) down|st(?:ands|ood) down|handed in (?:his|her) notice|tendered (?:his|her) resignation|was (?:dismissed|sacked|removed|recalled|relieved of (?:his|her) (?:post|command|duties))|demissionne|demissionnera|ete (?:limogee?|rappelee?|relevee? de ses fonctions)|renuncio|dimitio|fue (?:destituid[oa]|relevad[oa] del? (?:cargo|mando)))(?!\p{L})/gu;

/** Who left a post, where the text names the one who follows, or the leaving itself. */
export function readChanges(text: OfficeText): readonly ReadOffice[] {
  return [...predecessors(text), ...leavers(text)];
}

/** "Braithwaite, who replaced Nicholas Coppel": a full name, or one with a rank. */
function predecessors(text: OfficeText): ReadOffice[] {
  return [...text.folded.matchAll(BEFORE_PREDECESSOR)].flatMap((match) => {
    const at = match.index + match[0].length;
    const rank = RANK.exec(text.folded.slice(at, at + 60));
    const name = nameAfter(text.original, at + (rank?.[0].length ?? 0));
    return name ? change(text, match.index, name.end, name, 'Predecessor', rank !== null) : [];
  });
}

/** "General Otunge stepped down". */
function leavers(text: OfficeText): ReadOffice[] {
  return [...text.folded.matchAll(LEAVES)].flatMap((match) => {
    const name = nameBefore(text.original, match.index, /$/);
    const end = match.index + match[0].length;
    return name ? change(text, name.start, end, name, 'Office Holder', true) : [];
  });
}

function change(
  text: OfficeText,
  start: number,
  end: number,
  name: { readonly start: number; readonly end: number },
  title: string,
  ranked: boolean,
): ReadOffice[] {
  const person = text.original.slice(name.start, name.end);
  const known = ranked || person.includes(' ');
  if (!known || text.countries.some((country) => country.start === name.start)) return [];
  return [{ start, end, person, name, title, organisation: null, status: 'outgoing' }];
}
