import type { CanonicalRule } from '../rule-entry.ts'

/** Rules about picture, analysis, plan and follow-up. */
export const ofKnowledge = {
  R06: {
    version: 1,
    name: { sv: 'Aktuell lägesbild saknas', en: 'No current situational picture' },
    explanation: {
      sv: 'Kommunens lägesbild är inte påbörjad, inte färdig eller för gammal.',
      en: 'The municipality’s situational picture has not been started, is not finished or is too old.',
    },
    reads: { knowledge: ['pictureStatus', 'pictureMonth'] },
    tasks: ['knowledge_based_work'],
    thresholds: {
      pictureMonths: {
        term: { sv: 'lägesbildens ålder', en: 'the age of the situational picture' },
        question: { sv: 'Hur gammal får lägesbilden vara?', en: 'How old may the situational picture be?' },
        explanation: {
          sv: 'En lägesbild räknas som inaktuell när den är äldre än {{value}}.',
          en: 'A situational picture counts as out of date when it is more than {{value}} old.',
        },
        unit: 'months',
        default: 24,
        min: 1,
        max: 120,
      },
    },
  },
  R09: {
    version: 1,
    name: { sv: 'Beslutad åtgärdsplan saknas', en: 'No adopted action plan' },
    explanation: {
      sv: 'Kommunen har ingen beslutad åtgärdsplan som gäller.',
      en: 'The municipality has no adopted action plan in force.',
    },
    reads: { knowledge: ['planStatus', 'planMonth'] },
    tasks: ['knowledge_based_work', 'practical_support'],
  },
  R11: {
    version: 2,
    name: { sv: 'Prioriterat problem utan orsaksanalys', en: 'Priority problem without cause analysis' },
    explanation: {
      sv: 'Ett av de tre viktigaste problemen finns inte bland dem som samma svarande har analyserat orsakerna till.',
      en: 'One of the three most important problems is not among those whose causes the same respondent has analysed.',
    },
    reads: { problems: ['priority'], knowledge: ['causeAnalysis', 'causeProblems'] },
    tasks: ['knowledge_based_work', 'evidence_base'],
    rootCauses: ['R06'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
