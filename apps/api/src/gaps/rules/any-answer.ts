import type { Kind, Option, Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import fc from 'fast-check'
import { entryId } from './test-round.ts'

/** Few of each, so that answers meet. */
export const problems = ['narcotics', 'disorder', 'traffic', 'arson', 'vandalism', 'other']
export const codes = ['1983', '1907', '1961', '1904', '1984', '1981', '0331', '0980', '1980']
export const actors = [901, 902, 903].map(entryId)

export const month = fc
  .tuple(fc.integer({ min: 2021, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)

/** Of a long list its first four and its last three, where the words stand that say something else than the list. */
const fewOf = (options: readonly Option[]): string[] => {
  const all = options.map(({ code }) => code)
  if (all.includes('narcotics')) return problems
  return all.length > 12 ? [...all.slice(0, 4), ...all.slice(-3)] : all
}

/** An answer of the kind that is asked for, hidden or not: rules read what is there. */
function anyAnswer(question: Question | Kind): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'single':
      return fc.constantFrom(...question.options.map(({ code }) => code))
    case 'multi':
      return anyOf(question.options)
    case 'ranking':
      return fc.uniqueArray(fc.constantFrom(...fewOf(question.options)), { minLength: 1, maxLength: question.places })
    case 'scale':
      return fc.constantFrom<unknown>(...question.points.map(({ value }) => value), ...wordsOf(question))
    case 'number':
      return fc.oneof(
        fc.integer({ min: question.min, max: Math.min(question.max, question.min + 9) }),
        fc.integer({ min: question.min, max: Math.min(question.max, 120) }),
        ...wordsOf(question).map((word) => fc.constant(word)),
      )
    case 'month':
      return fc.oneof({ weight: 3, arbitrary: month }, ...wordsOf(question).map((word) => fc.constant(word)))
    case 'actor':
      return fc.constantFrom(...actors)
    case 'actors':
      return anyActors(question.roles ?? [])
    case 'municipalities':
      return fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 })
    case 'confirmation':
      return fc.constant(true)
    case 'matrix':
      return answers(Object.fromEntries(fewOf(question.rows).map((row) => [row, anyAnswer(question.cell)])))
    case 'text':
    case 'url':
    case 'fixed':
      return fc.constant('Något')
  }
}

/** What excludes the rest stands alone. */
function anyOf(options: readonly Option[]): fc.Arbitrary<readonly string[]> {
  const few = options.filter(({ code }) => fewOf(options).includes(code))
  const alone = few.filter(({ exclusive }) => exclusive).map(({ code }) => fc.constant([code]))
  const rest = few.filter(({ exclusive }) => !exclusive).map(({ code }) => code)
  const some = fc.uniqueArray(fc.constantFrom(...rest), { minLength: 1, maxLength: 3 })
  return fc.oneof({ weight: 3, arbitrary: some }, ...alone)
}

function anyActors(roles: readonly Option[]) {
  const role = roles.length > 0 ? { role: fc.constantFrom(...roles.map(({ code }) => code)) } : {}
  return fc.uniqueArray(answers({}, { actor: fc.constantFrom(...actors), ...role }), {
    maxLength: 3,
    selector: ({ actor }) => actor,
  })
}

const wordsOf = ({ unknown, ...also }: { unknown?: boolean; openEnded?: boolean; notApplicable?: boolean }) => [
  ...(unknown ? ['unknown'] : []),
  ...(also.openEnded ? ['open_ended'] : []),
  ...(also.notApplicable ? ['not_applicable'] : []),
]

type Arbitraries = Record<string, fc.Arbitrary<unknown>>

/** Any of these, and all of those. */
export const answers = (some: Arbitraries, all: Arbitraries = {}): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...some, ...all }, { requiredKeys: Object.keys(all) })

/** Of a section or its entries, every question that a rule reads. */
export const readIn = (section: string, of: 'own' | 'entry'): Arbitraries =>
  Object.fromEntries(
    canonicalQuestionnaire.sections
      .filter(({ id }) => id === section)
      .flatMap((it): readonly Question[] => (of === 'own' ? it.questions : 'entries' in it ? it.entries.questions : []))
      .filter((question) => isRead(question.id))
      .map((question) => [nameOf(question), anyAnswer(question)]),
  )

const isRead = (id: string) => {
  const [section = '', name = ''] = id.split('.')
  return Object.values<RuleEntry>(ruleCatalogue).some(({ reads }) => reads[section]?.includes(name))
}
