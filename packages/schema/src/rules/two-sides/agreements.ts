import type { CanonicalRule } from '../rule-entry.ts'

/** About what municipality and police have agreed on. */
export const agreementRules = {
  R24: {
    version: 2,
    name: {
      sv: 'Olika svar om samverkansöverenskommelsen',
      en: 'Different answers about the cooperation agreement',
    },
    explanation: {
      sv: 'Kommunen och polisen uppger olika om överenskommelsen gäller, eller olika datum för den.',
      en: 'The municipality and the police differ on whether the agreement is in force, or on its dates.',
    },
    reads: { agreements: ['agreementStatus', 'agreementSigned', 'agreementTo'] },
    tasks: ['collaboration_exchange', 'practical_support'],
    thresholds: {
      agreementDateMonths: {
        term: { sv: 'skillnaden mellan överenskommelsens datum', en: 'the difference between the agreement’s dates' },
        question: {
          sv: 'Hur mycket får kommunens och polisens datum för överenskommelsen skilja?',
          en: 'How much may the municipality and the police differ on the dates of the agreement?',
        },
        explanation: {
          sv: 'Datum för överenskommelsen räknas som olika när det skiljer mer än {{value}} mellan dem.',
          en: 'Statements of the agreement’s dates count as different when they are more than {{value}} apart.',
        },
        unit: 'months',
        default: 2,
        min: 0,
        max: 60,
      },
    },
    comparesSides: true,
  },
  R25: {
    version: 2,
    name: { sv: 'Ingen gällande samverkansöverenskommelse', en: 'No cooperation agreement in force' },
    explanation: {
      sv: 'Både kommunen och polisen uppger att ingen överenskommelse gäller.',
      en: 'Both the municipality and the police say that no agreement is in force.',
    },
    reads: { agreements: ['agreementStatus', 'agreementTo'] },
    tasks: ['practical_support', 'collaboration_exchange'],
  },
  R26: {
    version: 1,
    name: { sv: 'Överenskommelsen löper snart ut', en: 'The agreement ends soon' },
    explanation: {
      sv: 'Samverkansöverenskommelsen löper snart ut, och ingen av kommunen och polisen uppger att en ny håller på att tas fram.',
      en: 'The cooperation agreement ends soon, and neither the municipality nor the police say that a new one is being drawn up.',
    },
    reads: {
      agreements: ['agreementStatus', 'agreementTo'],
    },
    tasks: ['practical_support'],
    thresholds: {
      agreementEndMonths: {
        term: { sv: 'tiden tills överenskommelsen löper ut', en: 'the time until the agreement ends' },
        question: {
          sv: 'Hur lång tid i förväg behöver en ny överenskommelse vara på gång?',
          en: 'How long in advance does a new agreement need to be under way?',
        },
        explanation: {
          sv: 'En överenskommelse räknas som snart slut när det är högst {{value}} kvar.',
          en: 'An agreement counts as ending soon when there are at most {{value}} left.',
        },
        unit: 'months',
        default: 6,
        min: 0,
        max: 36,
      },
    },
  },
  R27: {
    version: 1,
    name: { sv: 'Olika svar om medborgarlöftet', en: 'Different answers about the citizen promise' },
    explanation: {
      sv: 'Kommunen och polisen svarar olika på om det finns ett medborgarlöfte, eller har inget gemensamt problem i det.',
      en: 'The municipality and the police differ on whether there is a citizen promise, or have no problem in common in it.',
    },
    reads: {
      agreements: ['promiseStatus', 'promiseFocus'],
    },
    tasks: ['collaboration_exchange'],
    comparesSides: true,
  },
  R36: {
    version: 1,
    name: { sv: 'Överenskommelsen träffar inte problemen', en: 'The agreement misses the problems' },
    explanation: {
      sv: 'Ett problem som både kommunen och polisen räknar till de tre viktigaste är inte med i överenskommelsen enligt någon av dem.',
      en: 'A problem that both the municipality and the police count among the three most important is not in the agreement according to either.',
    },
    reads: {
      problems: ['priority'],
      agreements: ['agreementFocus'],
    },
    tasks: ['practical_support', 'knowledge_based_work'],
  },
  R38: {
    version: 1,
    name: { sv: 'Överenskommelsen styr inte vardagen', en: 'The agreement does not steer everyday work' },
    explanation: {
      sv: 'Minst en av kommunen och polisen svarar att överenskommelsen styr i låg grad, eller så har de inte följt upp den tillsammans.',
      en: 'At least one of the municipality and the police answers that the agreement steers to a small extent, or they have not followed it up together.',
    },
    reads: {
      agreements: ['agreementSteers', 'agreementFollowed'],
    },
    tasks: ['collaboration_exchange'],
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
