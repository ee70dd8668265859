import type { CanonicalRule } from '../rule-entry.ts'

/** About how municipality and police see the problems and the knowledge of them. */
export const pictureRules = {
  R29: {
    version: 1,
    name: { sv: 'Olika bild av problemen', en: 'Different pictures of the problems' },
    explanation: {
      sv: 'Kommunen och polisen bedömer problemet olika, eller stort enligt den ena och litet eller inget enligt den andra.',
      en: 'The municipality and the police judge the problem differently, or one as large and the other as small or none.',
    },
    reads: { problems: ['concern'] },
    tasks: ['collaboration_exchange', 'knowledge_based_work'],
    thresholds: {
      concernDifference: {
        term: { sv: 'skillnaden i bild av problemen', en: 'the difference in problem picture' },
        question: {
          sv: 'Hur stor skillnad mellan kommunens och polisens bedömning av ett problem räknas?',
          en: 'How large a difference between how the municipality and the police judge a problem counts?',
        },
        explanation: {
          sv: 'Bedömningarna räknas som olika när det skiljer minst {{value}} mellan dem (skala 0–4), och alltid när ett problem är stort (3–4) för den ena och litet eller inget (0–1) för den andra. ”Inte aktuellt” räknas som 0.',
          en: 'The municipality and the police count as judging a problem differently when they are at least {{value}} apart on the scale 0–4, and always when a problem is large (3–4) to one and small or none (0–1) to the other. “Not applicable” counts as 0.',
        },
        unit: 'steps',
        default: 2,
        min: 1,
        max: 4,
      },
    },
    comparesSides: true,
  },
  R30: {
    version: 1,
    name: { sv: 'Få eller inga gemensamma prioriteringar', en: 'Few or no priorities in common' },
    explanation: {
      sv: 'Kommunens och polisens tre viktigaste problem har inget eller bara ett gemensamt.',
      en: 'The three most important problems of the municipality and of the police have none or only one in common.',
    },
    reads: { problems: ['priority'] },
    tasks: ['collaboration_exchange', 'knowledge_based_work'],
    comparesSides: true,
  },
  R31: {
    version: 1,
    name: { sv: 'Motsatt bild av utvecklingen', en: 'Opposite pictures of the trend' },
    explanation: {
      sv: 'Ett problem, eller den upplevda tryggheten, har ökat enligt den ena och minskat enligt den andra.',
      en: 'A problem, or perceived safety, has increased according to one and decreased according to the other.',
    },
    reads: {
      problems: ['trend', 'safetyTrend'],
    },
    tasks: ['knowledge_based_work'],
    comparesSides: true,
  },
  R33: {
    version: 1,
    name: {
      sv: 'Olika bild av gemensam lägesbild och orsaksanalys',
      en: 'Different pictures of shared situational picture and cause analysis',
    },
    explanation: {
      sv: 'Kommunen och polisen svarar olika på om lägesbilden är gemensam, eller har analyserat orsakerna till helt olika problem.',
      en: 'The municipality and the police differ on whether the situational picture is shared, or have analysed the causes of entirely different problems.',
    },
    reads: {
      knowledge: ['pictureJoint', 'causeAnalysis', 'causeProblems'],
    },
    tasks: ['knowledge_based_work'],
    comparesSides: true,
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
