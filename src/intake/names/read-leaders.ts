import { everyMatch } from '../every-match.ts';
import { fold } from '../fold.ts';
import { RANK } from './office-words.ts';
import { nameAfter, nameBefore } from './person-name.ts';
import { type OfficeText, ORGANISATION, type ReadOffice } from './read-offices.ts';

/** Who leads a body that has no post named: "led by Senior Superintendent Desire Kanyamagare". */
export function readLeaders(text: OfficeText): readonly ReadOffice[] {
  return everyMatch(text.folded, LED_BY)
    .flatMap((match) => leaderOf(text, match))
    .concat(heads(text), leads(text));
}

function leaderOf(text: OfficeText, match: RegExpExecArray): ReadOffice[] {
  const at = match.index + match[0].length;
  const rank = RANK.exec(text.folded.slice(at, at + 60));
  const name = nameAfter(text.original, at + (rank?.[0].length ?? 0));
  if (!name || text.countries.some(({ start }) => start === name.start)) return [];
  const person = text.original.slice(name.start, name.end);
  const body = BODY.exec(text.folded.slice(0, match.index))?.[1];
  if (!rank && !(body && /\s/.test(person))) return [];
  return [
    {
      start: match.index,
      end: name.end,
      person,
      name,
      title: body && /deleg/.test(body) ? 'Head of Delegation' : 'Contingent Commander',
      organisation: null,
      status: null,
    },
  ];
}

const LED_BY =
  /(?<![\p{L}])(?:led by|headed by|commanded by|under the command of|under|dirigee?s? par|commandee?s? par|conduite? par|menee? par|sous le commandement d[eu]|sous les ordres d[eu]|encabezad[oa]s? por|dirigid[oa]s? por|liderad[oa]s? por|al mando del?|bajo el mando del?) (?:the |le |el |la |du )?/gu;
const BODY =
  /(delegat\p{L}*|delegac\p{L}*|delegation|contingent\p{L}*|unit|unite|unidad|fpu[\d-]*|battalion|bataillon|batallon|compan\p{L}*|compagnie|detach\p{L}*|detachement|destacamento|team|equipe|equipo|party|group\p{L}*|groupe|grupo|officers|soldiers|troops|members|force|battle ?group)[^.;]{0,60}$/u;

const HEADS =
  /(?:, (?:who|qui|quien|que)|(?<=\p{L})) (?:now |currently |also |a )?(heads|leads|commands|runs|chairs|oversees|directs|represents|speaks for|spoke for|coordinates|coordinated|supervises|headed|led|commanded|chaired|ran|took charge of|takes charge of|is in charge of|was in charge of|is at the head of|dirige|commande|commandait|dirigeait|preside|encabeza|lidera|manda|comanda|comando|dirigio|encabezo) (?:the |la |le |el |l')?/gu;

/** "Commodore Raymond King, who heads the Royal Bahamas Defence Force". */
function heads(text: OfficeText): ReadOffice[] {
  return everyMatch(text.folded, HEADS).flatMap((match) => {
    const name = nameBefore(text.original, match.index, /$/);
    const from = match.index + match[0].length;
    const body = ORGANISATION.exec(text.folded.slice(from, from + 72));
    if (!name || !body) return [];
    const end = from + body[0].length;
    const organisation = text.original.slice(from, end);
    const rank = rankBefore(text.original, name.start);
    return [
      {
        start: rank?.start ?? name.start,
        end,
        person: text.original.slice(name.start, name.end),
        name,
        title: rank?.text ?? `Head of ${organisation}`,
        organisation,
        status: null,
      },
    ];
  });
}

function rankBefore(original: string, at: number): { start: number; text: string } | null {
  const words = /((?:\p{Lu}[\p{L}.-]* ){1,3})$/u.exec(original.slice(0, at));
  const rank = words?.[1];
  if (!rank || !RANK.test(fold(rank))) return null;
  return { start: at - rank.length, text: rank.trim() };
}

const IS_LEAD =
  /, (?:who|qui|quien) (?:is|was|serves as|est|es) (?:also |now )?(?:the |its |a |le |la |el )?((?:lead|head|chief|deputy|acting|new|senior|chef|jefe)[ -][^,.;]{3,60})/gu;

/** "Noor Gabow, who is the lead officer on the mission". */
function leads(text: OfficeText): ReadOffice[] {
  return everyMatch(text.folded, IS_LEAD).flatMap((match) => {
    const name = nameBefore(text.original, match.index, /$/);
    const title = match[1];
    if (!name || !title) return [];
    const end = match.index + match[0].length;
    const start = end - title.length;
    return [
      {
        start,
        end,
        person: text.original.slice(name.start, name.end),
        name,
        title: text.original.slice(start, end),
        organisation: null,
        status: null,
      },
    ];
  });
}
