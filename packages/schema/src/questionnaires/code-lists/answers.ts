import type { Option } from '../../questionnaire/question.ts'

/** An answer among others, never an absence: it never counts as "no". */
export const unknown = { code: 'unknown', text: { sv: 'Vet inte', en: 'Don’t know' } } as const satisfies Option

/** "Vet inte" in a list where several may be chosen. */
export const onlyUnknown = { ...unknown, exclusive: true } as const satisfies Option

export const yesNoUnknown = [
  { code: 'yes', text: { sv: 'Ja', en: 'Yes' } },
  { code: 'no', text: { sv: 'Nej', en: 'No' } },
  unknown,
] as const satisfies readonly Option[]

export const yesPartlyNoUnknown = [
  { code: 'yes', text: { sv: 'Ja', en: 'Yes' } },
  { code: 'partly', text: { sv: 'Delvis', en: 'Partly' } },
  { code: 'no', text: { sv: 'Nej', en: 'No' } },
  unknown,
] as const satisfies readonly Option[]

export const trend = [
  { code: 'up', text: { sv: 'Har ökat', en: 'Has increased' } },
  { code: 'same', text: { sv: 'Ingen förändring', en: 'No change' } },
  { code: 'down', text: { sv: 'Har minskat', en: 'Has decreased' } },
  unknown,
] as const satisfies readonly Option[]
