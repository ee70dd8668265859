import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { everyQuestion } from '@kartlaggning/schema/rounds/question-selection'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUpAnswers, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { expect, test } from 'vitest'
import { answersIn, formOf } from './form-values.ts'
import { sectionIdsOf, sectionsOf } from './sections.ts'

const registered = {
  actors: ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002'],
  municipalities: ['1981'],
}

test('the form gives back the answers it was given, for every question there is', () => {
  for (const kind of ['municipality', 'police', 'police_area'] as const) {
    const sections = sectionsFor(questionnaireOf('2026'), kind, 'full')
    const groups: (readonly Question[])[] = sections.flatMap((it) => [it.questions, it.entries?.questions ?? []])
    for (const [at, questions] of groups.entries()) {
      const answers = madeUpAnswers(questions, { random: seeded(at), entries: () => 0, ...registered })
      expect(JSON.parse(JSON.stringify(answersIn(questions, formOf(questions, answers))))).toEqual(answers)
    }
  }
})

test('the pages know every section of the questionnaire, in its order', async () => {
  expect(sectionIdsOf('2026')).toEqual(questionnaireOf('2026').sections.map((section) => section.id))
  const asked = { questionnaire: '2026', kind: 'police', scope: 'light', ...everyQuestion } as const
  expect(await sectionsOf(asked)).toEqual(sectionsFor(questionnaireOf('2026'), 'police', 'light'))
})
