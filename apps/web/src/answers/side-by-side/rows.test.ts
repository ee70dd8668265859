import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { expect, test } from 'vitest'
import { groupsOf, namesOf, rowsOf } from './rows.ts'

const sections = sectionsFor(questionnaireOf('2026'), 'police', 'full')

test.each(sections.map((section) => [section.id, section] as const))(
  'every question of %s that can be answered has its line, once',
  (_, section) => {
    const names = groupsOf(section).flatMap((it) => it.rows.map((row) => row.name))
    expect(new Set(names).size).toBe(names.length)
    const asked = section.questions
      .filter((it) => !isReason(it) && it.kind !== 'fixed')
      .flatMap((it) => {
        const name = it.id.slice(section.id.length + 1)
        return it.kind === 'matrix' ? it.rows.map((row) => `${name}.${row.code}`) : [name]
      })
      .filter((name) => name !== section.entries?.noneQuestion)
    expect(names).toEqual(asked)
    const reasons = section.questions.filter(isReason).map((it) => it.id.slice(section.id.length + 1))
    expect(rowsOf(section).map((row) => row.name)).toEqual([...asked, ...reasons])
  },
)

test('of a matrix the lines that a municipality is asked are those that are shown there', () => {
  const concern = sections.flatMap((it) => it.questions).find((it) => it.id === 'problems.concern')
  const safety = sections.flatMap((it) => it.questions).find((it) => it.id === 'problems.safety')
  if (!concern || !safety) throw new Error('not asked')
  expect([
    ...namesOf([
      { question: concern, parts: 'narcotics theft' },
      { question: safety, parts: '' },
    ]),
  ]).toEqual(['concern.narcotics', 'concern.theft', 'safety'])
})
