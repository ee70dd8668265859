import { readNumber } from '@kartlaggning/schema/questionnaire/read-number'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'
import type { Text } from '@kartlaggning/schema/text'

/** A question as it is typed: text in every field, and what other kinds need is kept while one chooses. */
export interface QuestionForm {
  text: { sv: string; en: string }
  help: { sv: string; en: string }
  kind: SupplementaryQuestion['kind']
  options: { code: string; text: { sv: string; en: string } }[]
  min: string
  /** Of a number: the highest; of a list: how many may be chosen. */
  max: string
  most: string
  unit: { sv: string; en: string }
  length: 'short' | 'long'
  askedOf: RespondentKind[]
  required: 'yes' | 'no'
  audience: SupplementaryQuestion['audience']
}

export const kindsOfQuestion = ['single', 'multi', 'scale', 'number', 'month', 'text', 'url'] as const

const SHORT = 200
const LONG = 1000

/** `x3k9d2`: not the code of any other question or option. */
export const newCode = (letter: 'x' | 'o') =>
  letter + Array.from(crypto.getRandomValues(new Uint8Array(7)), (it) => (it % 36).toString(36)).join('')

export const anOption = () => ({ code: newCode('o'), text: { sv: '', en: '' } })

export function formOf(own: SupplementaryQuestion | undefined): QuestionForm {
  const none = { sv: '', en: '' }
  return {
    text: own?.text ?? none,
    help: own?.help ?? none,
    kind: own?.kind ?? 'single',
    options: own && 'options' in own ? own.options : [anOption(), anOption()],
    min: own?.kind === 'number' ? String(own.min) : '0',
    max: own?.kind === 'number' ? String(own.max) : '',
    most: own?.kind === 'multi' && own.max !== null ? String(own.max) : '',
    unit: (own?.kind === 'number' && own.unit) || none,
    length: own?.kind === 'text' && own.max <= SHORT ? 'short' : 'long',
    askedOf: own?.askedOf ?? ['municipality', 'police'],
    required: own?.required ? 'yes' : 'no',
    audience: own?.audience ?? 'county-board',
  }
}

/** What was typed, in the shape of a question; whether it is one is for the question's own schema to say. */
export function questionOf(id: string, form: QuestionForm): unknown {
  const { text, help, kind, askedOf, required, audience } = form
  const asked = { id, text, help: orNone(help), kind, askedOf, required: required === 'yes', audience }
  switch (kind) {
    case 'single':
      return { ...asked, options: form.options }
    case 'multi':
      return { ...asked, options: form.options, max: form.most.trim() === '' ? null : numberIn(form.most) }
    case 'number':
      return { ...asked, min: numberIn(form.min), max: numberIn(form.max), unit: orNone(form.unit) }
    case 'text':
      return { ...asked, max: form.length === 'short' ? SHORT : LONG }
    case 'scale':
    case 'month':
    case 'url':
      return asked
  }
}

const orNone = (text: Text) => (text.sv.trim() === '' && text.en.trim() === '' ? null : text)
function numberIn(text: string): number {
  const read = readNumber(text)
  return 'number' in read ? read.number : Number.NaN
}
