/**
 * Every form of the verbs of a cue, so that a rule lists verbs and not their endings. Words are
 * folded, without accents. A particle may follow: `english('fly out')` reads "flew out".
 */
const alternatives = (forms: readonly string[]) => `(?:${[...new Set(forms)].join('|')})`;

const IRREGULAR_ENGLISH: Readonly<Record<string, string>> = {
  begin: 'begins began begun beginning',
  bring: 'brings brought bringing',
  build: 'builds built building',
  come: 'comes came coming',
  cut: 'cuts cutting',
  draw: 'draws drew drawn drawing',
  fly: 'flies flew flown flying',
  get: 'gets got getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  hold: 'holds held holding',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  make: 'makes made making',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  put: 'puts putting',
  quit: 'quits quitting',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  send: 'sends sent sending',
  set: 'sets setting',
  shut: 'shuts shutting',
  sit: 'sits sat sitting',
  speak: 'speaks spoke spoken speaking',
  stand: 'stands stood standing',
  take: 'takes took taken taking',
  undergo: 'undergoes underwent undergone undergoing',
  undertake: 'undertakes undertook undertaken undertaking',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  withhold: 'withholds withheld withholding',
};
const DOUBLED = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|commit|permit|travel|cancel|airdrop|transfer)$/;

function englishForms(verb: string): readonly string[] {
  const irregular = IRREGULAR_ENGLISH[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const plain = [verb, plural, `${verb}ed`, `${verb}ing`];
  const double = verb + verb.slice(-1);
  return DOUBLED.test(verb) ? [...plain, `${double}ed`, `${double}ing`] : plain;
}

/** Present, past, participles and gerund of English verbs. */
export const english = (...verbs: readonly string[]): string =>
  alternatives(
    verbs.flatMap((verb) => {
      const [head = '', ...particle] = verb.split(' ');
      return englishForms(head).map((form) => [form, ...particle].join(' '));
    }),
  );

const ENDINGS_FRENCH: Readonly<Record<string, string>> = {
  er: 'e es ent er era eront erait eraient ee ees a ait aient erent ant',
  ir: 'it is issent ir ira iront irait iraient i ie ies irent issait issant',
  re: '_ s ent re ra ront rait raient u ue us ues ait aient it irent ant',
};
const IRREGULAR_FRENCH: Readonly<Record<string, string>> = {
  venir: 'vient viennent viendra viendront viendrait venu venue venus venues venait vint vinrent',
  partir:
    'part partent partira partiront partirait partiraient parti partie partis parties partait partaient partirent',
  sortir: 'sort sortent sortira sortiront sorti sortie sortis sorties',
  prendre:
    'prend prennent prendra prendront prendrait pris prise prises prit prirent prenait prenant',
  mettre: 'met mettent mettra mettront mettrait mis mise mises mit mirent mettant',
  envoyer:
    'envoie envoient enverra enverront enverrait enverraient envoye envoyee envoyes envoyees envoya envoyait envoyant',
  deployer:
    'deploie deploient deploiera deploieront deploierait deploye deployee deployes deployees deploya deployait deployant',
  rejoindre: 'rejoint rejoignent rejoindra rejoindront rejoints rejointe rejoignait',
  recevoir: 'recoit recoivent recevra recevront recu recue recus recues recut recurent',
  tenir: 'tient tiennent tiendra tiendront tenu tenue tenus tint tinrent',
  maintenir: 'maintient maintiennent maintiendra maintenu maintenait',
  offrir: 'offre offrent offrira offriront offert offerte offerts offrait',
  ouvrir: 'ouvre ouvrent ouvrira ouvriront ouvert ouverte ouverts ouvertes',
};

function frenchForms(verb: string): readonly string[] {
  const irregular = IRREGULAR_FRENCH[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  const endings = ENDINGS_FRENCH[verb.slice(-2)] ?? '';
  const stem = verb.slice(0, -2);
  const soft = verb.endsWith('ger') ? [`${stem}ea`, `${stem}eait`, `${stem}eant`] : [];
  return [...endings.split(' ').map((ending) => stem + ending.replace('_', '')), ...soft];
}

/** Infinitive, present, past, future, conditional and participles of French verbs in the third person. */
export const french = (...verbs: readonly string[]): string =>
  alternatives(verbs.flatMap(frenchForms));

const ENDINGS_SPANISH: Readonly<Record<string, string>> = {
  ar: 'a an o aron ara aran aria arian aba aban ar arse ado ada ados adas ando e en',
  er: 'e en io ieron era eran eria erian ia ian er erse ido ida idos idas iendo a an',
  ir: 'e en io ieron ira iran iria irian ia ian ir irse ido ida idos idas iendo a an',
};
const IRREGULAR_SPANISH: Readonly<Record<string, string>> = {
  salir: 'sale salen salio salieron saldra saldran saldria salian salido saliendo salga salgan',
  volver: 'vuelve vuelven volvio volvieron volvera volveran volveria vuelto vuelta volviendo',
  desplegar:
    'despliega despliegan desplego desplegaron desplegara desplegaran desplegado desplegada desplegados desplegadas desplegando despliegue',
  enviar:
    'envia envian envio enviaron enviara enviaran enviaria enviado enviada enviados enviadas enviando envie envien',
  mantener:
    'mantiene mantienen mantuvo mantuvieron mantendra mantendran mantenia mantenian mantenido',
  tener: 'tiene tienen tuvo tuvieron tendra tendran tenia tenian',
  contar: 'cuenta cuentan conto contaron contara contaran contaba contaban',
  poner: 'pone ponen puso pusieron pondra pondran puesto puesta puestos poniendo',
  ofrecer: 'ofrece ofrecen ofrecio ofrecieron ofrecera ofreceran ofrecido ofrecida ofrecidos',
  morir: 'muere mueren murio murieron muerto muerta muertos muertas',
  perder: 'pierde pierden perdio perdieron perdido perdida perdidos',
  recibir:
    'recibe reciben recibio recibieron recibira recibiran recibido recibida recibidos recibidas',
};

function spanishForms(verb: string): readonly string[] {
  const irregular = IRREGULAR_SPANISH[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  const stem = verb.slice(0, -2);
  return (ENDINGS_SPANISH[verb.slice(-2)] ?? '').split(' ').map((ending) => stem + ending);
}

/** Infinitive, present, past, future, conditional and participles of Spanish verbs in the third person. */
export const spanish = (...verbs: readonly string[]): string =>
  alternatives(verbs.flatMap(spanishForms));
