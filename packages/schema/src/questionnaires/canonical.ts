import { questionnaire2026 } from './2026/questionnaire.ts'

/**
 * The newest questionnaire there is a literal of: the one whose questions and codes rules, definitions, figures and exports
 * are written in. Answers given in another version are read as this one has them. A new version moves this line, and what
 * then does not compile is what has to be thought through.
 */
export const canonicalQuestionnaire = questionnaire2026
