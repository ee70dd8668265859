import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sectionsOfRound } from './round-questionnaire.ts'
import { everyQuestion } from './question-selection.ts'
import { lostWithout } from './modules.ts'
import { answerTo, type Kind } from '../questionnaire/question.ts'
import { draftOf, parseSubmission } from '../questionnaire/validation.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { madeUpDocument, seeded } from '../answers/made-up-answers.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import { supplementarySection } from './supplementary-section.ts'
import { SupplementaryQuestion, SupplementaryQuestions } from './supplementary-questions.ts'
import { ruleCatalogue } from '../rules/catalogue.ts'
import type { RuleEntry } from '../rules/rule-entry.ts'

const word = fc.stringMatching(/^[A-Za-zåäöÅÄÖ]{1,20}$/)
const inBoth = fc.record({ sv: word, en: word })
const codes = fc.uniqueArray(fc.stringMatching(/^o[a-z0-9]{1,6}$/), { minLength: 2, maxLength: 5 })
const options = codes.chain((all) =>
  fc.tuple(...all.map((code) => fc.record({ code: fc.constant(code), text: inBoth }))),
)
const least = fc.integer({ min: -50, max: 50 })

const ofItsKind = fc.oneof(
  fc.record({ kind: fc.constant('single'), options }),
  fc.record({ kind: fc.constant('multi'), options, max: fc.constantFrom(null, 1, 2) }),
  fc.record({ kind: fc.constantFrom('scale', 'month', 'url') }),
  least.map((min) => ({ kind: 'number', min, max: min + 7, unit: null })),
  fc.record({ kind: fc.constant('text'), max: fc.integer({ min: 20, max: 2000 }) }),
)

const anyQuestion = fc
  .record({
    id: fc.stringMatching(/^x[a-z0-9]{1,8}$/),
    text: inBoth,
    help: fc.option(inBoth),
    askedOf: fc.subarray<RespondentKind>(['municipality', 'police', 'police_area'], { minLength: 1 }),
    required: fc.boolean(),
    audience: fc.constantFrom('county-board', 'lansbra', 'public'),
    of: ofItsKind,
  })
  .map(({ of, ...asked }): unknown => ({ ...asked, ...of }))
const anyQuestions = fc.uniqueArray(anyQuestion, {
  selector: (it) => (it as { id: string }).id,
  minLength: 1,
  maxLength: 6,
})

const rubbish = [null, {}, '', 'Ö'.repeat(3000), [], ['nonsense'], -1e9, true]

test('whatever question is valid asks something that can be answered, and refuses rubbish', { timeout: 20_000 }, () => {
  fc.assert(
    fc.property(anyQuestions, fc.integer(), (given, seed) => {
      const questions = SupplementaryQuestions.parse(given)
      const section = supplementarySection(questions)
      const sections = section ? [section] : []
      const made = { random: seeded(seed), actors: [], municipalities: [], entries: () => 0 }
      const document = madeUpDocument(sections, made)
      expect(Object.keys(document['supplementary'] ?? {})).toHaveLength(questions.length)
      expect(parseSubmission(sections, document).remarks).toEqual([])
      expect(draftOf(section?.questions ?? []).safeParse(document['supplementary']).success).toBe(true)
      for (const question of section?.questions ?? []) {
        for (const answer of rubbish) expect(answerTo(question as Kind).safeParse(answer).success).toBe(false)
      }
    }),
    { numRuns: 30 },
  )
})

const aNumber = {
  id: 'x1',
  text: { sv: 'Hur många?', en: 'How many?' },
  help: null,
  askedOf: ['municipality'],
  required: false,
  audience: 'county-board',
  kind: 'number',
  min: 0,
  max: 9,
  unit: null,
}

test.each<[string, object, string, string]>([
  ['without Swedish', { text: { sv: ' ', en: 'How many?' } }, 'text.sv', 'write-something'],
  ['that is too long', { text: { sv: 'a'.repeat(201), en: 'How many?' } }, 'text.sv', 'text-too-long'],
  ['with help in English alone', { help: { sv: '', en: 'Count all' } }, 'help.sv', 'write-something'],
  ['with a highest below the lowest', { max: -1 }, 'max', 'max-below-min'],
  ['for the counterpart to see', { audience: 'counterpart' }, 'audience', 'choose-one'],
  ['that would be mirrored', { mirrored: true }, '', 'Unrecognized key: "mirrored"'],
  ['under another section', { id: 'closing' }, 'id', 'choose-one'],
])('a question %s is refused', (_, changes, path, message) => {
  const { error } = SupplementaryQuestion.safeParse({ ...aNumber, ...changes })
  expect(error?.issues.map((it) => [it.path.join('.'), it.message])).toEqual([[path, message]])
})

test('without English it is asked in Swedish of whoever reads English', () => {
  const text = (sv: string) => ({ sv, en: '' })
  const options = [
    { code: 'o1', text: text('Ja') },
    { code: 'o2', text: { sv: 'Nej', en: 'No' } },
  ]
  const { min: _, max: __, unit: ___, ...question } = aNumber
  const own = { ...question, kind: 'single', text: text('Har ni kameror?'), help: text('Räkna alla.'), options }
  const [asked] = supplementarySection(SupplementaryQuestions.parse([own]))?.questions ?? []
  expect(asked).toMatchObject({
    text: { sv: 'Har ni kameror?', en: 'Har ni kameror?' },
    help: { en: 'Räkna alla.' },
    options: [{ text: { en: 'Ja' } }, { text: { en: 'No' } }],
  })
  const [number] =
    supplementarySection(SupplementaryQuestions.parse([{ ...aNumber, unit: text('kameror') }]))?.questions ?? []
  expect(number).toMatchObject({ unit: { en: 'kameror' } })
})

test('a section left out is gone, and the own questions stand before the closing ones, for those they are for', () => {
  const supplementary = SupplementaryQuestions.parse([aNumber])
  const of = (kind: RespondentKind, scope: 'full' | 'light') =>
    sectionsOfRound(questionnaireOf('2026'), { scope, modulesOff: ['support', 'problems'], supplementary }, kind).map(
      (it) => it.id,
    )
  expect(of('municipality', 'light')).toEqual(['agreements', 'initiatives', 'jointActions', 'supplementary', 'closing'])
  expect(of('municipality', 'full')).not.toContain('support')
  expect(of('municipality', 'full')).not.toContain('problems')
  expect(of('police', 'full')).not.toContain('supplementary')
  const all = { scope: 'full', ...everyQuestion } as const
  expect(sectionsOfRound(questionnaireOf('2026'), all, 'police').map((it) => it.id)).toHaveLength(11)
})

test('what is lost without a section is told by rule, figure and what the two sides compare', () => {
  const sections = questionnaireOf('2026').sections
  const lost = Object.fromEntries(sections.map((section) => [section.id, lostWithout(section)]))
  const reading = (section: string) =>
    Object.entries<RuleEntry>(ruleCatalogue).flatMap(([rule, { reads, partial }]) =>
      section in reads && !partial ? [rule] : [],
    )
  expect(reading('agreements')).toEqual(expect.arrayContaining(['R24', 'R25']))
  expect(reading('agreements')).not.toContain('R29')
  expect(lost['agreements']).toMatchObject({ rules: reading('agreements'), figures: ['structure', 'sinceLast'] })
  expect(lost['problems']).toMatchObject({ rules: reading('problems'), figures: ['problems', 'across'] })
  expect(lost['about']).toEqual({ rules: reading('about'), figures: ['steps'], mirrored: 0 })
})
