import type { Kind } from '../questionnaire/question.ts'

/** What is told in own words and at some length; a name or a word beside an option is not. */
export const isFreeText = (kind: Kind): boolean => kind.kind === 'text' && (kind.multiline === true || kind.max >= 200)
