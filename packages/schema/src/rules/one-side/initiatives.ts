import type { CanonicalRule } from '../rule-entry.ts'

/** Rules about what is done, and against which problems. */
export const ofInitiatives = {
  R12: {
    version: 3,
    name: { sv: 'Stort problem utan pågående insats', en: 'Large problem without an initiative under way' },
    explanation: {
      sv: 'Kommunen, polisen eller båda bedömer problemet som stort, och ingen pågående eller planerad insats riktar sig mot det.',
      en: 'The municipality, the police or both judge the problem as large, and no ongoing or planned initiative is aimed at it.',
    },
    reads: {
      problems: ['concern'],
      initiatives: ['none', 'name', 'problems', 'phase', 'statusSinceLast'],
      jointActions: ['none', 'name', 'problems', 'phase'],
    },
    onlyAdds: { initiatives: ['statusSinceLast'] },
    tasks: ['practical_support', 'evidence_base'],
  },
  R13: {
    version: 1,
    name: { sv: 'Insats utan identifierat problem', en: 'Initiative without an identified problem' },
    explanation: {
      sv: 'Alla problem som insatsen riktar sig mot är små eller inga enligt både kommunen och polisen.',
      en: 'Every problem that the initiative is aimed at is small or none to both the municipality and the police.',
    },
    reads: { initiatives: ['name', 'problems', 'phase', 'statusSinceLast'], problems: ['concern'] },
    tasks: ['knowledge_based_work'],
  },
  R14: {
    version: 1,
    name: { sv: 'Insats utan mål eller uppföljning', en: 'Initiative without a goal or follow-up' },
    explanation: {
      sv: 'Insatsen har varken mätbart mål eller uppföljning. Gäller det en stor del av insatserna i kommunen visas de samlat för kommunen.',
      en: 'The initiative has neither a measurable goal nor any follow-up. Where that is so of a large part of the initiatives in a municipality, they are shown under one need in common.',
    },
    reads: { initiatives: ['name', 'phase', 'statusSinceLast', 'goal', 'followup'] },
    tasks: ['knowledge_based_work'],
    thresholds: {
      withoutGoalShare: {
        term: {
          sv: 'andelen insatser utan mål och uppföljning',
          en: 'the share of initiatives without goal and follow-up',
        },
        question: {
          sv: 'Hur stor andel av insatserna i en kommun räknas som en stor del?',
          en: 'How large a share of the initiatives in a municipality counts as a large part?',
        },
        explanation: {
          sv: 'Att insatser saknar mål och uppföljning räknas samlat för hela kommunen när det gäller minst {{value}} av dem.',
          en: 'That initiatives have neither goal nor follow-up counts as a need of the whole municipality when it is so of at least {{value}} of them.',
        },
        unit: 'percent',
        default: 50,
        min: 1,
        max: 100,
      },
    },
  },
  R15: {
    version: 1,
    name: { sv: 'Långvarig insats som inte utvärderats', en: 'Long-running initiative that has not been evaluated' },
    explanation: {
      sv: 'Insatsen har pågått länge, är inte utvärderad och ska inte heller bli det.',
      en: 'The initiative has gone on for long, has not been evaluated and is not going to be.',
    },
    reads: { initiatives: ['name', 'phase', 'statusSinceLast', 'start', 'evaluated'] },
    tasks: ['evidence_base'],
    thresholds: {
      initiativeMonths: {
        term: { sv: 'tiden utan utvärdering', en: 'the time without evaluation' },
        question: {
          sv: 'Hur länge får en insats pågå utan att utvärderas?',
          en: 'How long may an initiative go on without being evaluated?',
        },
        explanation: {
          sv: 'En insats räknas som långvarig när den har pågått längre än {{value}}.',
          en: 'An initiative counts as long-running when it has gone on for more than {{value}}.',
        },
        unit: 'months',
        default: 36,
        min: 1,
        max: 240,
      },
    },
  },
  R16: {
    version: 1,
    name: { sv: 'Stort problem med svagt kunskapsstöd', en: 'Large problem with weak evidence' },
    explanation: {
      sv: 'Kommunen, polisen eller båda bedömer problemet som stort, och ingen av insatserna mot det har känt kunskapsstöd.',
      en: 'The municipality, the police or both judge the problem as large, and no initiative against it has any known evidence.',
    },
    reads: {
      problems: ['concern'],
      initiatives: ['name', 'problems', 'phase', 'statusSinceLast', 'evidence'],
      jointActions: ['name', 'problems', 'phase', 'evidence'],
    },
    tasks: ['evidence_base'],
  },
  R17: {
    version: 1,
    name: { sv: 'Ensidig preventionsmix', en: 'One-sided mix of prevention' },
    explanation: {
      sv: 'Alla insatser mot ett av de tre viktigaste problemen är på samma preventionsnivå, eller alla är sociala eller alla situationella.',
      en: 'All initiatives against one of the three most important problems are at the same level of prevention, or all social or all situational.',
    },
    reads: {
      problems: ['priority'],
      initiatives: ['name', 'problems', 'phase', 'statusSinceLast', 'level', 'approach'],
      jointActions: ['name', 'problems', 'phase', 'level', 'approach'],
    },
    tasks: ['evidence_base'],
  },
  R18: {
    version: 1,
    name: { sv: 'Insats hotas när tillfälliga medel tar slut', en: 'Initiative at risk when temporary money ends' },
    explanation: {
      sv: 'Insatsen betalas bara med bidrag eller projektpengar och slutar snart.',
      en: 'The initiative is paid only by grants or project money and ends soon.',
    },
    reads: { initiatives: ['name', 'phase', 'statusSinceLast', 'end', 'financing'] },
    tasks: ['practical_support', 'local_national_link'],
    thresholds: {
      moneyEndMonths: {
        term: { sv: 'tiden till insatsens slut', en: 'the time until the initiative ends' },
        question: {
          sv: 'Hur lång tid före insatsens slut ska det märkas?',
          en: 'How long before the end of an initiative is it to be noted?',
        },
        explanation: {
          sv: 'En insats som bara har tillfälliga medel räknas som hotad när den slutar inom {{value}}.',
          en: 'An initiative with temporary money alone counts as at risk when it ends within {{value}}.',
        },
        unit: 'months',
        default: 12,
        min: 1,
        max: 60,
      },
    },
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
