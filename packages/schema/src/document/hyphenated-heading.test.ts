import { expect, test } from 'vitest'
import { problemName } from '../questionnaires/problem-groups.ts'
import { newestQuestionnaire } from '../questionnaires/registry.ts'
import { questionAt } from '../questionnaires/question-at.ts'
import { hyphenatedHeading } from './hyphenated-heading.ts'

const LONGEST = 10

/** Every problem that is asked about. */
function problemCodes(): string[] {
  const asked = questionAt(newestQuestionnaire().version, 'problems.concern')?.question
  return asked && 'rows' in asked ? asked.rows.map(({ code }) => code) : []
}

test('no part of a problem’s name is longer than a narrow column, and nothing but hyphens is added', () => {
  const names = problemCodes().map((code) => problemName(code, 'sv'))
  expect(names.length).toBeGreaterThan(20)
  const parts = names.flatMap((name) => hyphenatedHeading(name).split(/[ \u00AD(),-]/))
  expect(parts.filter((part) => part.length > LONGEST)).toEqual([])
  expect(names.map((name) => hyphenatedHeading(name).replaceAll('\u00AD', ''))).toEqual(names)
})

test.each([
  ['Arbetslivskriminalitet', 'Arbetslivs\u00ADkrimi\u00ADnalitet'],
  ['Narkotikabrott och öppen droghandel', 'Narkotika\u00ADbrott och öppen droghandel'],
  ['Skinnskatteberg', 'Skinn\u00ADskatte\u00ADberg'],
  ['Aktörer i samverkansinsatser', 'Aktörer i samverkans\u00ADinsatser'],
  ['Hatbrott', 'Hatbrott'],
])('%s is broken where its parts meet', (heading, expected) => {
  expect(hyphenatedHeading(heading)).toBe(expected)
})
