import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, unfold, type AnswerRow, type EntryRow } from './fold.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { madeUpDocument, seeded } from './made-up-answers.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { nameOf, sectionsFor } from '../questionnaire/section.ts'
import { shownAnswers } from '../questionnaire/visibility.ts'
import type { AnswerDocument } from './answer-document.ts'

const RESERVED = ['entries', 'id', '__proto__']

/** Any words at all between the dots of an address. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((it) => !it.includes('.') && !RESERVED.includes(it))
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string({ unit: 'grapheme' })),
  fc.array(fc.record({ actor: fc.uuid(), role: fc.string({ unit: 'grapheme' }) })),
)
const isMatrix = (question: string) => question.split('.')[1]?.startsWith('matrix ') ?? false
const answers = fc
  .tuple(
    fc.dictionary(
      word.filter((it) => !it.startsWith('matrix ')),
      value,
      { maxKeys: 3 },
    ),
    fc.dictionary(word, fc.dictionary(word, value, { minKeys: 1, maxKeys: 3 }), { maxKeys: 2 }),
  )
  .map(([plain, matrices]) => ({
    ...plain,
    ...Object.fromEntries(Object.entries(matrices).map(([name, rows]) => [`matrix ${name}`, rows])),
  }))
const anyDocument = fc.dictionary(
  word,
  fc
    .tuple(answers, fc.array(fc.tuple(fc.uuid(), answers), { maxLength: 3 }))
    .filter(([own, entries]) => Object.keys(own).length + entries.length > 0)
    .map(([own, entries]) => ({
      ...own,
      ...(entries.length > 0 && { entries: entries.map(([id, entry]) => ({ ...entry, id })) }),
    })),
  { maxKeys: 4 },
) as fc.Arbitrary<AnswerDocument>

const entriesOf = (document: AnswerDocument): EntryRow[] =>
  Object.entries(document).flatMap(([section, { entries = [] }]) => entries.map(({ id }) => ({ id, section })))

test('P1: what is saved row by row and loaded again, in any order, is equal, whatever has been written', () => {
  fc.assert(
    fc.property(anyDocument, fc.infiniteStream(fc.integer()), (document, order) => {
      const sent = JSON.parse(JSON.stringify(unfold(document, isMatrix))) as AnswerRow[]
      const shuffled = sent
        .map((row) => [order.next().value as number, row] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, row]) => row)
      expect(fold(shuffled, entriesOf(document))).toEqual(document)
    }),
    { numRuns: 60 },
  )
})

const questionnaire = questionnaireOf('2026')

test('P4: hiding and showing again loses nothing, however conditions are toggled in between', () => {
  const toggles = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...RespondentKind.options), toggles, (seed, kind, toggled) => {
      const sections = sectionsFor(questionnaire, kind, 'full')
      const document = madeUpDocument(sections, {
        random: seeded(seed),
        actors: [],
        municipalities: ['1981'],
        entries: () => 0,
      })
      for (const { id, questions } of sections) {
        const before = { ...document[id] }
        const shown = shownAnswers(questions, before)
        const deciding = questions.filter((it) => it.kind === 'single')
        let draft: AnswerDocument[string] = { ...before }
        for (const [which, what] of toggled) {
          const question = deciding[which % (deciding.length || 1)]
          if (question?.kind !== 'single') continue
          draft = { ...draft, [nameOf(question)]: question.options[what % question.options.length]?.code }
          shownAnswers(questions, draft)
        }
        const restored = Object.fromEntries(deciding.map((it) => [nameOf(it), before[nameOf(it)]]))
        expect(shownAnswers(questions, { ...draft, ...restored })).toEqual(shown)
      }
    }),
    { numRuns: 40 },
  )
})
