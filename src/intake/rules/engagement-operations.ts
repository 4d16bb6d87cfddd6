import { type FactRule, GAP } from './rule.ts';
import { english, french, spanish } from './verb-forms.ts';

/** An attack told for its dead is a casualty, or nobody's of the mission. */
const DEATHS =
  / (?:died after|died in|gunned down|shot dead|killed (?:[^ ]+ )?(?:civilians|residents|people)|coute la vie|perdu la vie|cayo en combate|murio en|perdio la vida) /;

/** Operations, patrols and attacks that a mission takes part in or suffers. */
export const ENGAGEMENT_OPERATIONS: readonly FactRule[] = [
  {
    id: 'engagement.operation',
    kind: 'engagement',
    unless: DEATHS,
    takes: 'event',
    subject: 'occasion',
    timing: 'occasion',
    attributes: { type: 'operation' },
    cue: {
      en: [
        '(?:joint |night |large |major |anti - gang |clearance |search |security |military |police |dawn )*(?:operation|patrol|raid|offensive|ambush|attack|firefight|clash|clashes|sweep) (?:at|in|near|on|against|around|by|with|outside)(?: (?:the|a|an))?(?! (?:its|hold|place))(?: [a-z-]+)?',
        '(?:joint|night|dawn|first|major|large|mortar|rocket|drone|grenade|roadside|car|suicide|police|gang|anti - gang|combined|cordon - and - search|one|a|an|the) (?:[a-z]+ )?(?:raids?|strikes?|ambush(?:es)?|attacks?|assaults?|shelling|patrols?|operations?|firefights?|clash(?:es)?|gun ?battles?|shoot - ?outs?|bombings?|bombardments?|sweeps?)(?: (?:at|in|near|on|against|with|of|outside|D))',
        `(?:convoys?|patrols?|F|base|camp|vehicles?|post|headquarters|helicopters?)${GAP} (?:was|were|came|been|is)? ?(?:hit|struck|attacked|ambushed|shelled|mortared|fired (?:on|upon|at)|under (?:fire|attack)|targeted|blown up|stormed|overrun)`,
        `(?:F|M|police|teams|gunmen|rebels|gangs|fighters|they|unit|units|patrol)${GAP} (?:${english('retake', 'recapture', 'seize', 'storm', 'secure', 'raid', 'attack', 'ambush', 'repel', 'clear', 'shell', 'recover', 'reopen', 'open fire', 'exchange fire', 'come under fire')}|retook|retaken)(?= (?:the|a|an|at|on|in|with|D|F|gang|their|its))`,
        '(?:convoys?|patrols?|F|base|camp|vehicles?|post|headquarters|helicopters?|M)(?: [^ ;.,]+){0,4} (?:drew|draws?|hit|struck|met|ran into|came across|took) (?:fire|gunfire|an? (?:ambush|mine|ied|roadside bomb|booby[ -]trap)|small - arms)',
        '(?:mob|crowd|protesters|gunmen|gangs?|rebels|bandits|militants|fighters|attackers|insurgents|men)(?: [^ ;.,]+){0,3} (?:stoned|pelted|attacked|ambushed|fired (?:on|at|upon)|shot at|shelled|stormed|torched|hit|opened fire on|burned|surrounded|blocked)(?: [^ ;.,]+){0,3}? (?:convoy|patrol|F|base|camp|vehicles?|post|M|helicopter|checkpoint|team)',
        '(?:air|drone|mortar|rocket|missile|artillery|tank|sniper|grenade)[ -]*(?:strike|attack|fire|shell|round|barrage)(?: [a-z]+){0,2} (?:on|at|near|hit|killed|against)',
        '(?:was|were|came|came under) (?:attacked|ambushed|shelled|under (?:fire|attack))(?: (?:at|in|near|on|by))?',
        '(?:launched|conducted|carried out|mounted|repelled|took part in|led|run|ran|staged)(?: (?:a|an|the|its|their|first|joint|several|major|new|large|[a-z]+)){0,4} (?:operation|operations|patrol|patrols|raid|raids|offensive|attack|sweep)',
      ],
      fr: [
        `(?:F|M|equipes?|unites?|patrouilles?|policiers)${GAP} (?:ont |a )?(?:${french('reprendre', 'securiser', 'attaquer', 'repousser', 'deloger', 'liberer', 'investir')}|repris|essuye des tirs)(?= (?:le|la|les|l'|un|une|D))`,
        "(?:coup terrible|coup dur|tirs? (?:a|au|pres|contre|sur))|(?:blinde|vehicule|convoi|base|patrouille|camp)(?: [^ ;.,]+){0,4} (?:brule|attaquee?s?|pris pour cible|essuie|touchee?)|(?:operation|patrouille|embuscade|attaque|offensive|raid|accrochage|affrontements?)(?: [a-z']+){0,2} (?:a|au|dans|pres|contre|en|sur|lancee|menee)",
        "(?:lance|mene|conduit|repousse)(?:e|s|es)?(?: [a-z']+){0,3} (?:operations?|patrouilles?|offensive|attaque|raid)",
      ],
      es: [
        `(?:F|M|equipos?|patrullas?|policias)${GAP} ${spanish('retomar', 'recuperar', 'atacar', 'repeler', 'asaltar', 'allanar', 'despejar')}(?= (?:el|la|los|las|un|una|D))`,
        '(?:operacion|operativo|patrulla|emboscada|ataque|ofensiva|enfrentamientos?|combates?)(?: [a-z]+){0,2} (?:en|contra|cerca|a)',
        '(?:lanzo|lanzaron|realizo|realizaron|llevo a cabo|repelio|repelieron)(?: [a-z]+){0,3} (?:operacion(?:es)?|operativos?|patrullas?|ofensiva|ataque)',
      ],
    },
    examples: [
      'The officer was hurt during an operation at Segur-Savien.',
      "Le policier a été blessé lors d'une opération à Savien.",
      'El policía fue herido en una operación en Savien.',
    ],
  },
];
