import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, unfold } from './fold.ts'
import { parseSubmission } from '../questionnaire/validation.ts'
import { sectionsFor } from '../questionnaire/section.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { madeUpDocument, seeded } from './made-up-answers.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { RoundScope } from '../rounds/round-scope.ts'

const actors = [
  '0199c0de-0000-7000-8000-000000000001',
  '0199c0de-0000-7000-8000-000000000002',
  '0199c0de-0000-7000-8000-000000000003',
]
const municipalities = ['1980', '1981', '1983']
const questionnaire = questionnaireOf('2026')

const madeUp = fc.record({
  seed: fc.integer(),
  kind: fc.constantFrom(...RespondentKind.options),
  scope: fc.constantFrom(...RoundScope.options),
  entries: fc.integer({ min: 0, max: 6 }),
})

const documentOf = ({
  seed,
  kind,
  scope,
  entries,
}: {
  seed: number
  kind: RespondentKind
  scope: RoundScope
  entries: number
}) => {
  const sections = sectionsFor(questionnaire, kind, scope)
  return {
    sections,
    document: madeUpDocument(sections, { random: seeded(seed), actors, municipalities, entries: () => entries }),
  }
}

test('a made-up answer is complete and valid, whoever answers and however many entries', () => {
  fc.assert(
    fc.property(madeUp, (given) => {
      const { sections, document } = documentOf(given)
      expect(parseSubmission(sections, document).remarks).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('P1 unfolding a document to rows and folding them again, in any order, gives the same document', () => {
  fc.assert(
    fc.property(madeUp, fc.func(fc.integer()), (given, orderOf) => {
      const { sections, document } = documentOf(given)
      const matrices = new Set(
        sections.flatMap((section) => section.questions.filter((it) => it.kind === 'matrix').map((it) => it.id)),
      )
      const rows = unfold(document, (question) => matrices.has(question))
      const entries = Object.entries(document).flatMap(([section, answers]) =>
        (answers.entries ?? []).map(({ id }) => ({ id, section })),
      )
      const shuffled = rows.toSorted((a, b) => orderOf(a.question, a.entry) - orderOf(b.question, b.entry))
      const whole = Object.fromEntries(
        Object.entries(document).filter(
          ([, answers]) => Object.keys(answers).some((it) => it !== 'entries') || answers.entries?.length,
        ),
      )
      const folded = fold(shuffled, entries)
      for (const section of Object.keys(whole)) expect(folded[section]).toEqual(emptyEntriesLeftOut(whole[section]))
    }),
    { numRuns: 60 },
  )
})

const emptyEntriesLeftOut = (answers: { entries?: readonly unknown[] | undefined } | undefined) => {
  if (answers?.entries?.length !== 0) return answers
  const { entries: _none, ...rest } = answers
  return rest
}
