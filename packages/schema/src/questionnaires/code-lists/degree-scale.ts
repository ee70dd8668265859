import type { ScalePoint } from '../../questionnaire/question.ts'

/** Apart from the other scales: a county's own questions are asked on it too. */
export const degree5 = [
  { value: 1, text: { sv: 'I mycket låg grad', en: 'To a very small extent' } },
  { value: 2, text: { sv: 'I låg grad', en: 'To a small extent' } },
  { value: 3, text: { sv: 'Delvis', en: 'To some extent' } },
  { value: 4, text: { sv: 'I hög grad', en: 'To a large extent' } },
  { value: 5, text: { sv: 'I mycket hög grad', en: 'To a very large extent' } },
] as const satisfies readonly ScalePoint[]
