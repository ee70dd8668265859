import type { CanonicalRule } from '../rule-entry.ts'

/** About how municipality and police work together. */
export const cooperationRules = {
  R28: {
    version: 3,
    name: { sv: 'Samverkansinsats som bara den ena uppger', en: 'Joint action that only one of the two states' },
    explanation: {
      sv: 'Kommunen eller polisen uppger att den andra är med i en samverkansinsats, som den andra inte känner igen.',
      en: 'The municipality or the police say that the other takes part in a joint action, which the other does not recognise.',
    },
    reads: { jointActions: ['name', 'counterpartRole'] },
    sources: ['confirmations'],
    tasks: ['collaboration_exchange'],
    comparesSides: true,
  },
  R32: {
    version: 1,
    name: { sv: 'Olika bild av rådet', en: 'Different pictures of the council' },
    explanation: {
      sv: 'Kommunen och polisen svarar olika på om det finns ett brottsförebyggande råd, hur ofta det träffas eller hur strategiskt det är.',
      en: 'The municipality and the police differ on whether there is a crime prevention council, how often it meets or how strategic it is.',
    },
    reads: {
      organisation: ['council', 'councilMeetings', 'councilStrategic'],
    },
    tasks: ['collaboration_exchange'],
    comparesSides: true,
  },
  R34: {
    version: 1,
    name: {
      sv: 'Olika svar om polisens medverkan i åtgärdsplanen',
      en: 'Different answers about the part of the police in the action plan',
    },
    explanation: {
      sv: 'Enligt den ena har polisen deltagit i arbetet med kommunens åtgärdsplan, enligt den andra inte.',
      en: 'According to one, the police took part in the work with the municipality’s action plan; according to the other, they did not.',
    },
    reads: {
      knowledge: ['planPolice'],
    },
    tasks: ['collaboration_exchange'],
    comparesSides: true,
  },
  R35: {
    version: 1,
    name: { sv: 'Samarbetet bedöms olika eller svagt', en: 'The cooperation is judged differently or as weak' },
    explanation: {
      sv: 'Kommunen och polisen bedömer olika hur väl de samverkar, eller minst en av dem tycker att det fungerar dåligt.',
      en: 'The municipality and the police judge differently how well they cooperate, or at least one of them finds that it works poorly.',
    },
    reads: {
      collaborators: ['counterpartQuality'],
    },
    tasks: ['collaboration_exchange'],
    comparesSides: true,
  },
  R37: {
    version: 2,
    name: { sv: 'Motparten har inte svarat', en: 'The counterpart has not answered' },
    explanation: {
      sv: 'Minst en av kommunen och polisen har inte svarat, så det går inte att jämföra dem.',
      en: 'At least one of the municipality and the police has not answered, so they cannot be compared.',
    },
    reads: {},
    sources: ['submissions'],
    tasks: [],
  },
  R39: {
    version: 1,
    name: { sv: 'Obalans i förutsättningar', en: 'Unequal conditions' },
    explanation: {
      sv: 'Kommunen räknar med en grupp varje vecka medan polisen har ont om tid, eller polisen har en egen kommunpolis medan kommunen nästan inte har avsatt någon tid.',
      en: 'The municipality counts on a weekly group while the police are short of time, or the police have an officer of their own while the municipality has set aside hardly any time.',
    },
    reads: {
      organisation: ['operationalGroup', 'fteAllocated', 'fteActual', 'policeContact', 'policeDiverted'],
    },
    tasks: ['collaboration_exchange', 'local_national_link'],
    comparesSides: true,
  },
  R58: {
    version: 2,
    name: { sv: 'Möjligt dubbelarbete', en: 'Possible duplicated work' },
    explanation: {
      sv: 'Insatser som leds av olika organisationer riktar sig mot samma problem och samma målgrupper i kommunen, utan någon samverkansinsats mellan dem.',
      en: 'Initiatives led by different organisations are aimed at the same problem and the same target groups in the municipality, with no joint action between them.',
    },
    reads: {
      initiatives: ['name', 'problems', 'targets', 'phase', 'statusSinceLast', 'lead', 'actors'],
      jointActions: ['none', 'problems', 'phase', 'actors', 'counterpartRole'],
    },
    tasks: ['collaboration_exchange'],
  },
  R59: {
    version: 1,
    name: { sv: 'Samverkan av liten styrka mot ett stort problem', en: 'Weak cooperation against a large problem' },
    explanation: {
      sv: 'Både kommunen och polisen ser problemet som stort, men i alla samverkansinsatser mot det lämnar eller får de andra bara information.',
      en: 'Both the municipality and the police see the problem as large, but in all joint actions against it the others only give or receive information.',
    },
    reads: {
      problems: ['concern'],
      jointActions: ['name', 'problems', 'phase', 'actors', 'counterpartRole'],
    },
    tasks: ['collaboration_exchange'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
