import type { SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'

const aChoice = {
  kind: 'single',
  options: [
    { code: 'o1', text: { sv: 'Ja', en: 'Yes' } },
    { code: 'o2', text: { sv: 'Nej', en: 'No' } },
  ],
}

/** A question of the county's own: a choice, unless it is said to be of another kind. */
export const anOwnQuestion = (changes: { readonly [part in string]: unknown } = {}) =>
  ({
    id: 'x1',
    text: { sv: 'Har ni kameror på torget?', en: 'Are there cameras in the square?' },
    help: null,
    askedOf: ['municipality', 'police'],
    required: true,
    audience: 'county-board',
    ...('kind' in changes ? {} : aChoice),
    ...changes,
  }) as SupplementaryQuestion
