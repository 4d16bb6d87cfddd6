import { everyMatch } from '../every-match.ts';
import { RANK } from './office-words.ts';
import { nameAfter, nameBefore } from './person-name.ts';
import type { OfficeText, ReadOffice } from './read-offices.ts';

const BEFORE_PREDECESSOR =
  /(?<![\p{L}])(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|(?:took|takes|taking|taken|take) over from|tak(?:es|ing) the place of|in place of|follows|relieved|en remplacement d[eu]|remplace|remplacant|succede a|succedant a|releve de|en reemplazo del?|en sustitucion del?|reemplaza a|reemplazo a|sucede a|sucedio a|sustituye a|sustituyo a|relevo a) (?:the |le |la |el )?/gu;
const LEAVES =
  /(?<=\p{L}) (?:has |had |is |was |will |a |ha |se |est )*(?:resign(?:s|ed|ing)?|quit|quits|retir(?:es|ed|ing)|step(?:s|ped|ping)? (?:down|aside)|st(?:ands|ood|anding) (?:down|aside)|bow(?:s|ed|ing)? out|ma(?:kes|de) way|mak(?:e|ing) way|le(?:aves|ft|aving) (?:the |his |her |its )?(?:post|job|office|command|mission|force)|relinquish(?:es|ed|ing) (?:the )?(?:command|post|office)|vacat(?:es|ed) (?:the |his |her )?(?:post|office)|hand(?:s|ed|ing) (?:over )?(?:the )?(?:command|reins|baton)(?: over)?|hand(?:s|ed) in (?:his|her) (?:notice|resignation)|tender(?:s|ed) (?:his|her) resignation|(?:been )?(?:dismissed|sacked|fired|removed|recalled|ousted|suspended from (?:his|her)|relieved of (?:his|her) (?:post|command|duties))|demissionne|demissionnera|cede (?:la place|son poste|le commandement)|quitte(?:ra)? (?:ses fonctions|son poste|le commandement|la mission)|ete (?:limogee?|rappelee?|demise?|relevee? de ses fonctions)|renuncio|renuncia|dimitio|dimite|dejo (?:el|su) (?:cargo|puesto|mando)|deja (?:el|su) (?:cargo|puesto|mando)|entreg[oa] el mando|cede el (?:mando|cargo)|fue (?:destituid[oa]|relevad[oa]|cesad[oa]|apartad[oa])(?: del? (?:cargo|mando))?)(?!\p{L})/gu;
const TAKES =
  /(?<=\p{L}) (?:has |had |is |was |will |be |to |been |now |a |ha |fue |est |ete )*(?:sworn in|took (?:the )?oath|tak(?:es?|ing|en) (?:over|office|the helm|the reins|charge|(?:over )?command)|took (?:over|office|the helm|the reins|charge|(?:over )?command)|assum(?:es|ed|e|ing) (?:the )?(?:command|office|post|duties|leadership|presidency)|inherits? the post|steps? in(?: as)?|fill(?:s|ing) in|minds the shop|holds? the (?:fort|post)|in (?:charge|command|the lead(?: seat)?|the chair|the job|post|office)|assure(?:ra)? l' ?interim|prend(?:ra)? (?:les renes|ses fonctions|la tete|le commandement|la releve)|pris (?:les renes|ses fonctions|la tete|le commandement)|prete serment|asum(?:e|io|ira) (?:el|la) (?:cargo|mando|jefatura|presidencia|comandancia)|jur[oa] el cargo|juramentad[oa]|tom[oa] posesion|al frente de)(?!\p{L})/gu;

/** Who left a post, where the text names the one who follows, or the leaving itself. */
export function readChanges(text: OfficeText): readonly ReadOffice[] {
  return [
    ...predecessors(text),
    ...generals(text),
    ...moved(text, LEAVES, 'outgoing'),
    ...moved(text, TAKES, null),
  ];
}

/** "Braithwaite, who replaced Nicholas Coppel": a full name, or one with a rank. */
function predecessors(text: OfficeText): ReadOffice[] {
  return everyMatch(text.folded, BEFORE_PREDECESSOR).flatMap((match) => {
    const at = match.index + match[0].length;
    const rank = RANK.exec(text.folded.slice(at, at + 60));
    const name = nameAfter(text.original, at + (rank?.[0].length ?? 0));
    return name ? change(text, match.index, name.end, name, 'Predecessor', rank !== null) : [];
  });
}

/** "General Otunge stepped down", "Bintou Keita takes over". */
function moved(text: OfficeText, verb: RegExp, status: string | null): ReadOffice[] {
  return everyMatch(text.folded, verb).flatMap((match) => {
    const name = nameBefore(text.original, match.index, /$/) ?? soleName(text, match.index);
    return name ? change(text, name.start, name.end, name, 'Office Holder', true, status) : [];
  });
}

/** "19 January: Barrow": a surname alone, right after what opens the entry. */
function soleName(text: OfficeText, until: number) {
  const found = /(?:^|: )(\p{Lu}\p{Ll}{3,})$/u.exec(text.original.slice(0, until));
  const sworn = /^ (?:is|was) (?:sworn|removed|dismissed|recalled)/u.test(text.folded.slice(until));
  return found?.[1] && sworn ? nameAfter(text.original, until - found[1].length) : null;
}

function change(
  text: OfficeText,
  start: number,
  end: number,
  name: { readonly start: number; readonly end: number },
  title: string,
  ranked: boolean,
  status: string | null = 'outgoing',
): ReadOffice[] {
  const person = text.original.slice(name.start, name.end);
  const known = ranked || person.includes(' ');
  if (!known || text.countries.some((country) => country.start === name.start)) return [];
  return [{ start, end, person, name, title, organisation: null, status }];
}

const GENERAL =
  /(?<![\p{L}-])(?:(?:lieutenant|major|brigadier|lt\.?|maj\.?|brig\.?)[ -]gen(?:eral|\.)|brigadier|(?<=(?:le|el|del|du|al) )general(?: de (?:division|brigade|brigada))?) /gu;
const RETIRED = /(?:retired|former|ex-|late|then|retraite|retirado) ?(?:the )?$/u;

/** "Major General Peter Cosgrove": one of that rank commands, though no post is named. */
function generals(text: OfficeText): ReadOffice[] {
  return everyMatch(text.folded, GENERAL).flatMap((match) => {
    if (RETIRED.test(text.folded.slice(0, match.index))) return [];
    const name = nameAfter(text.original, match.index + match[0].length);
    return name ? change(text, match.index, name.end, name, 'General Officer', false, null) : [];
  });
}
