import { inSentence } from '@kartlaggning/schema/document/in-sentence'
import { isSameToAll } from '@kartlaggning/schema/definitions/problem-size'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { amountInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { obstacle } from '@kartlaggning/schema/questionnaires/code-lists/knowledge'
import type { Text } from '@kartlaggning/schema/text'
import type { SideKind } from './round-answers.ts'

/** "Annat problem" is an option of a list, not a name in a sentence. */
const outsideTheList: Text = { sv: 'Ett problem utanför listan', en: 'A problem outside the list' }

const problemTexts = new Map<string, Text>(
  problemArea.map(({ code, text }) => [code, isSameToAll(code) ? text : outsideTheList]),
)
const nameOfProblem = new Map<string, Text>(
  [...problemTexts].map(([code, text]) => [code, { sv: inSentence(text.sv), en: inSentence(text.en) }]),
)

/** A problem as it begins a sentence. A code of the county's own has no text here and stands for itself. */
export const problemText = (code: string): Text => problemTexts.get(code) ?? { sv: code, en: code }

/** A problem as it stands inside a sentence. */
export const problemName = (code: string): Text => nameOfProblem.get(code) ?? problemText(code)

/** Between semicolons, since a problem's own name often has an "och" in it. */
export function problemNames(problems: readonly string[]): Text {
  const texts = problems.map(problemName)
  return { sv: texts.map(({ sv }) => sv).join('; '), en: texts.map(({ en }) => en).join('; ') }
}

const obstacleNames = new Map<string, Text>(
  obstacle.map(({ code, text: { sv, en } }) => [code, { sv: inSentence(sv), en: inSentence(en) }]),
)

/** An obstacle as it stands inside a sentence. */
export const obstacleName = (code: string): Text => obstacleNames.get(code) ?? { sv: code, en: code }

const sides = {
  municipality: { sv: 'kommunen', en: 'the municipality' },
  police: { sv: 'polisen', en: 'the police' },
} as const satisfies Record<SideKind, Text>

const beginning = {
  municipality: { sv: 'Kommunen', en: 'The municipality' },
  police: { sv: 'Polisen', en: 'The police' },
} as const satisfies Record<SideKind, Text>

export const sideName = (kind: SideKind): Text => sides[kind]
/** The same as it begins a sentence. */
export const sideText = (kind: SideKind): Text => beginning[kind]

/** What is said of the one side and of the other. */
export const bySide = <T>(said: (kind: SideKind) => T): Readonly<Record<SideKind, T>> => ({
  municipality: said('municipality'),
  police: said('police'),
})

export const counterpartOf = (kind: SideKind): SideKind => (kind === 'police' ? 'municipality' : 'police')

/** An answer in the words it was given in. */
export const quoted = ({ sv, en }: Text): Text => ({ sv: `”${sv}”`, en: `“${en}”` })

/** Sentences that follow one another. */
export const together = (texts: readonly Text[]): Text => ({
  sv: texts.map(({ sv }) => sv).join(' '),
  en: texts.map(({ en }) => en).join(' '),
})

const swedish = new Intl.ListFormat('sv-SE')
const english = new Intl.ListFormat('en-GB')
const swedishChoice = new Intl.ListFormat('sv-SE', { type: 'disjunction' })
const englishChoice = new Intl.ListFormat('en-GB', { type: 'disjunction' })

export function listed(texts: readonly Text[]): Text {
  const [only, another] = texts
  if (only && !another) return only
  return { sv: swedish.format(texts.map(({ sv }) => sv)), en: english.format(texts.map(({ en }) => en)) }
}

/** "Arboga, Kungsör eller Surahammar" */
export const oneOf = (names: readonly string[]): Text => ({
  sv: swedishChoice.format(names),
  en: englishChoice.format(names),
})

/** One sentence after another. */
export const joined = (sentences: readonly Text[]): Text => ({
  sv: sentences.map(({ sv }) => sv).join(' '),
  en: sentences.map(({ en }) => en).join(' '),
})

/** More names than these are not read. */
const MOST_NAMES = 8

/** Municipalities by name; of many, the first of them and how many more they are. */
export function placeNames(places: readonly { readonly name: string }[]): Text {
  const names = places.map(({ name }) => ({ sv: name, en: name }))
  if (names.length <= MOST_NAMES) return listed(names)
  const rest = names.length - MOST_NAMES + 1
  return listed([...names.slice(0, MOST_NAMES - 1), { sv: `${rest} till`, en: `${rest} more` }])
}

/** "4 kommuner" */
export const countOfPlaces = (count: number): Text => amountInWords(count, 'municipalities')
