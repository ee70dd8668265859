import { expect, test } from 'vitest'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { sectionsFor } from '../questionnaire/section.ts'
import type { AnswerDocument } from './answer-document.ts'
import { compareVersions } from './compare-versions.ts'

const sections = sectionsFor(questionnaireOf('2026'), 'municipality', 'full')
const [kept, gone, added] = ['a', 'b', 'c'].map((it) => `00000000-0000-4000-9000-00000000000${it}`) as [
  string,
  string,
  string,
]

const before: AnswerDocument = {
  knowledge: { pictureStatus: 'current' },
  problems: { safety: 'poor', concern: { narcotics: 2, theft: 1 } },
  initiatives: {
    entries: [
      { id: kept, name: 'Fältgruppen', phase: 'idea' },
      { id: gone, name: 'Nattvandring' },
    ],
  },
}

test('what is said otherwise is told in the order of the questions, a row and an entry by itself', () => {
  const after: AnswerDocument = {
    knowledge: {},
    problems: { safety: 'poor', concern: { narcotics: 3, theft: 1 } },
    initiatives: {
      entries: [
        { id: kept, name: 'Fältgruppen', phase: 'ongoing' },
        { id: added, name: 'Lovskolan' },
      ],
    },
  }
  expect(compareVersions(sections, before, after)).toEqual({
    answers: [
      { entry: null, title: null, question: 'knowledge.pictureStatus', before: 'current', after: null },
      { entry: null, title: null, question: 'problems.concern.narcotics', before: 2, after: 3 },
      { entry: kept, title: 'Fältgruppen', question: 'initiatives.phase', before: 'idea', after: 'ongoing' },
    ],
    entries: [
      { id: added, section: 'initiatives', title: 'Lovskolan', what: 'added' },
      { id: gone, section: 'initiatives', title: 'Nattvandring', what: 'removed' },
    ],
  })
})

test('nothing is told of what is the same, or of what no question asks', () => {
  const after = { ...before, problems: { ...before['problems'], completed: true } }
  expect(compareVersions(sections, before, after)).toEqual({ answers: [], entries: [] })
})
