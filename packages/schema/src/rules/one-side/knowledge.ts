import type { CanonicalRule } from '../rule-entry.ts'

/** Rules about picture, analysis, plan and follow-up. */
export const ofKnowledge = {
  R06: {
    version: 2,
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
  R07: {
    version: 1,
    name: { sv: 'Lägesbilden saknar delar som lagen nämner', en: 'The picture lacks parts that the law mentions' },
    explanation: {
      sv: 'Kommunens lägesbild saknar kartläggning, omfattning, konsekvenser eller analys.',
      en: 'The municipality’s situational picture lacks the mapping, extent, consequences or analysis.',
    },
    reads: { knowledge: ['pictureContents'] },
    tasks: ['knowledge_based_work'],
    rootCauses: ['R06'],
  },
  R08: {
    version: 1,
    name: { sv: 'Ensidigt kunskapsunderlag', en: 'One-sided knowledge base' },
    explanation: {
      sv: 'Lägesbilden bygger på få slags underlag, bara på polisens egna rapporter, eller utan att invånare och barn har fått komma till tals.',
      en: 'The situational picture rests on few kinds of source, only on police information, or without residents and children having had their say.',
    },
    reads: { knowledge: ['pictureSources', 'citizenDialogue', 'children'] },
    tasks: ['knowledge_based_work'],
    rootCauses: ['R06'],
    thresholds: {
      pictureSources: {
        term: { sv: 'antalet underlag', en: 'the number of sources' },
        question: { sv: 'Hur många slags underlag räknas som få?', en: 'How many kinds of source count as few?' },
        explanation: {
          sv: 'Kunskapsunderlaget räknas som ensidigt när lägesbilden bygger på högst {{value}}.',
          en: 'The knowledge base counts as one-sided when the picture rests on at most {{value}}.',
        },
        unit: 'sources',
        default: 2,
        min: 1,
        max: 10,
      },
    },
  },
  R09: {
    version: 2,
    name: { sv: 'Beslutad åtgärdsplan saknas', en: 'No adopted action plan' },
    explanation: {
      sv: 'Kommunen har ingen beslutad åtgärdsplan som gäller.',
      en: 'The municipality has no adopted action plan in force.',
    },
    reads: { knowledge: ['planStatus', 'planMonth'] },
    tasks: ['knowledge_based_work', 'practical_support'],
  },
  R10: {
    version: 1,
    name: { sv: 'Åtgärdsplanen följs inte upp', en: 'The action plan is not followed up' },
    explanation: {
      sv: 'Kommunen följer inte upp arbetet, eller följde upp åtgärdsplanen för länge sedan.',
      en: 'The municipality does not follow up the work, or followed up the action plan too long ago.',
    },
    reads: { knowledge: ['followup', 'followupMonth'] },
    tasks: ['knowledge_based_work'],
    thresholds: {
      followupMonths: {
        term: { sv: 'tiden sedan uppföljningen', en: 'the time since the follow-up' },
        question: { sv: 'Hur gammal får den senaste uppföljningen vara?', en: 'How old may the latest follow-up be?' },
        explanation: {
          sv: 'Åtgärdsplanen räknas som inte uppföljd när den senaste uppföljningen är äldre än {{value}}.',
          en: 'The action plan counts as not followed up when the latest follow-up is more than {{value}} old.',
        },
        unit: 'months',
        default: 24,
        min: 1,
        max: 120,
      },
    },
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
  R23: {
    version: 2,
    name: { sv: 'Åtgärderna svarar inte mot lägesbilden', en: 'The measures do not respond to the picture' },
    explanation: {
      sv: 'Bara några eller inga av åtgärderna i planen svarar mot lägesbilden, eller så finns ingen insats i planen mot något av kommunens tre viktigaste problem.',
      en: 'Only some or none of the plan’s measures respond to the situational picture, or the plan has no initiative against one of the municipality’s three most important problems.',
    },
    reads: {
      knowledge: ['planLinked'],
      problems: ['priority'],
      initiatives: ['none', 'name', 'problems', 'phase', 'statusSinceLast', 'inPlan'],
    },
    tasks: ['knowledge_based_work'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
