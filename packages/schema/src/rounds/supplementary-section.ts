import { degree5 } from '../questionnaires/code-lists/degree-scale.ts'
import type { Kind, Question } from '../questionnaire/question.ts'
import type { Section } from '../questionnaire/section.ts'
import type { Text } from '../text.ts'
import type { SupplementaryQuestion } from './supplementary-questions.ts'

const SUPPLEMENTARY = 'supplementary'

/** The questions as a section like any other; undefined when there are none. */
export function supplementarySection(questions: readonly SupplementaryQuestion[]): Section | undefined {
  if (questions.length === 0) return undefined
  return {
    id: SUPPLEMENTARY,
    title: { sv: 'Länets egna frågor', en: 'The county’s own questions' },
    lead: {
      sv: 'Länsstyrelsen har lagt till de här frågorna i den här omgången.',
      en: 'The county administrative board has added these questions to this round.',
    },
    inLight: true,
    questions: questions.map(asQuestion),
  }
}

function asQuestion(own: SupplementaryQuestion): Question {
  const { id, text, help, askedOf, required, audience } = own
  const words = { text: inBoth(text), ...(help && { help: inBoth(help) }) }
  const asked = { id: `${SUPPLEMENTARY}.${id}`, ...words, askedOf, required, audience }
  return { ...asked, ...kindOf(own) }
}

/** The county need not write English: then the Swedish stands in its place. */
export const inBoth = ({ sv, en }: Text): Text => ({ sv, en: en === '' ? sv : en })

const optionsOf = ({ options }: SupplementaryQuestion & { readonly kind: 'single' | 'multi' }) =>
  options.map(({ code, text }) => ({ code, text: inBoth(text) }))

function kindOf(own: SupplementaryQuestion): Exclude<Kind, { kind: 'fixed' }> {
  switch (own.kind) {
    case 'single':
      return { kind: 'single', options: optionsOf(own) }
    case 'multi':
      return { kind: 'multi', options: optionsOf(own), ...(own.max !== null && { max: own.max }) }
    case 'scale':
      return { kind: 'scale', points: degree5, unknown: true }
    case 'number':
      return { kind: 'number', min: own.min, max: own.max, unknown: true, ...(own.unit && { unit: inBoth(own.unit) }) }
    case 'month':
      return { kind: 'month', unknown: true }
    case 'text':
      return { kind: 'text', max: own.max, multiline: own.max > 200 }
    case 'url':
      return { kind: 'url' }
  }
}
