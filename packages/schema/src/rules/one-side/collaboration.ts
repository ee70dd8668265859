import type { CanonicalRule } from '../rule-entry.ts'

/** Rules about those one works with, obstacles and skills. */
export const ofCollaboration = {
  R19: {
    version: 1,
    name: { sv: 'Viktig aktör saknas', en: 'An important actor is missing' },
    explanation: {
      sv: 'Någon uppger att en aktör saknas, eller så deltar inte de aktörer som brukar behövas mot ett av de tre viktigaste problemen.',
      en: 'Somebody says that an actor is missing, or those who are usually needed against one of the three most important problems do not take part.',
    },
    reads: {
      collaborators: ['none', 'actor', 'missing'],
      problems: ['priority'],
      jointActions: ['name', 'phase', 'actors'],
    },
    onlyAdds: { collaborators: ['missing'] },
    sources: ['actors'],
    tasks: ['collaboration_exchange'],
  },
  R20: {
    version: 1,
    name: { sv: 'Samverkan fungerar svagt med viktig aktör', en: 'Cooperation with an important actor works badly' },
    explanation: {
      sv: 'Aktören är viktig för arbetet, men samverkan med den fungerar dåligt.',
      en: 'The actor is important to the work, but the cooperation with it works badly.',
    },
    reads: { collaborators: ['actor', 'importance', 'quality'] },
    sources: ['actors'],
    tasks: ['collaboration_exchange'],
  },
  R21: {
    version: 1,
    name: { sv: 'Hinder som stoppar arbetet', en: 'Obstacles that stop the work' },
    explanation: {
      sv: 'Kommunen, polisen eller båda uppger att ett hinder stoppar arbetet.',
      en: 'The municipality, the police or both say that an obstacle stops the work.',
    },
    reads: { closing: ['obstacle'] },
    tasks: [
      'practical_support',
      'collaboration_exchange',
      'cross_municipal',
      'knowledge_based_work',
      'training',
      'local_national_link',
    ],
  },
  R22: {
    version: 1,
    name: { sv: 'Kompetensbehov hos samordnaren', en: 'Skills needed by the coordinator' },
    explanation: {
      sv: 'Den som svarar har ingen utbildning i brottsförebyggande arbete, eller har mycket stort behov av stöd med kompetens.',
      en: 'Whoever answers has no training in crime prevention, or a very great need of support with skills.',
    },
    reads: { organisation: ['training'], support: ['need'] },
    tasks: ['training'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
