import type { ScalePoint } from '../../questionnaire/question.ts'

export const concern = [
  { value: 0, text: { sv: 'Inget problem', en: 'Not a problem' } },
  { value: 1, text: { sv: 'Litet', en: 'Small' } },
  { value: 2, text: { sv: 'Måttligt', en: 'Moderate' } },
  { value: 3, text: { sv: 'Stort', en: 'Large' } },
  { value: 4, text: { sv: 'Mycket stort', en: 'Very large' } },
] as const satisfies readonly ScalePoint[]

export const importance = [
  { value: 1, text: { sv: 'Inte viktig', en: 'Not important' } },
  { value: 2, text: { sv: 'Mindre viktig', en: 'Of minor importance' } },
  { value: 3, text: { sv: 'Ganska viktig', en: 'Fairly important' } },
  { value: 4, text: { sv: 'Viktig', en: 'Important' } },
  { value: 5, text: { sv: 'Mycket viktig', en: 'Very important' } },
] as const satisfies readonly ScalePoint[]

export const quality = [
  { value: 1, text: { sv: 'Mycket dåligt', en: 'Very poorly' } },
  { value: 2, text: { sv: 'Ganska dåligt', en: 'Fairly poorly' } },
  { value: 3, text: { sv: 'Varken väl eller dåligt', en: 'Neither well nor poorly' } },
  { value: 4, text: { sv: 'Ganska väl', en: 'Fairly well' } },
  { value: 5, text: { sv: 'Mycket väl', en: 'Very well' } },
] as const satisfies readonly ScalePoint[]

export const need = [
  { value: 0, text: { sv: 'Inget behov', en: 'No need' } },
  { value: 1, text: { sv: 'Litet', en: 'Small' } },
  { value: 2, text: { sv: 'Stort', en: 'Great' } },
  { value: 3, text: { sv: 'Mycket stort eller akut', en: 'Very great or urgent' } },
] as const satisfies readonly ScalePoint[]

export const hinder = [
  { value: 0, text: { sv: 'Inget hinder', en: 'Not an obstacle' } },
  { value: 1, text: { sv: 'Litet', en: 'Small' } },
  { value: 2, text: { sv: 'Stort', en: 'Large' } },
  { value: 3, text: { sv: 'Stoppar arbetet', en: 'Stops the work' } },
] as const satisfies readonly ScalePoint[]
