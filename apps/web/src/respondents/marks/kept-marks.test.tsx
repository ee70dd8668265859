import { beforeEach, expect, test } from 'vitest'
import { keptMarks } from './kept-marks.ts'
import { forgetMarks, restoreMarks, toggleMark, type Marked } from './marked-answers.ts'

const place = { respondentId: 'sala', entry: null, question: 'problems.safety' }
const marked: Marked = { ...place, roundId: 'round', municipality: '1981', text: 'Trygghet – Ganska dålig' }

beforeEach(() => sessionStorage.clear())

test('which answers are marked outlives the page, for whoever marked them; what they say does not', () => {
  restoreMarks('karin', () => undefined)
  toggleMark(marked)
  expect(keptMarks('karin')).toEqual([place])
  expect(keptMarks('nils')).toEqual([])
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('Ganska')
  toggleMark(marked)
  expect(keptMarks('karin')).toEqual([])
})

test('what has been made use of is forgotten, and nothing else of the round', () => {
  restoreMarks('karin', () => undefined)
  const others = [
    { ...marked, respondentId: 'norberg' },
    { ...marked, question: 'problems.worry' },
  ]
  for (const it of [marked, ...others]) toggleMark(it)
  forgetMarks([marked])
  expect(keptMarks('karin').map(({ respondentId, question }) => [respondentId, question])).toEqual([
    ['norberg', 'problems.safety'],
    ['sala', 'problems.worry'],
  ])
  forgetMarks(others)
  expect(keptMarks('karin')).toEqual([])
})

test.each(['{', '[]', '{"by":"karin","answers":[{"question":1}]}'])('%s is no mark', (kept) => {
  sessionStorage.setItem('marked-answers', kept)
  expect(keptMarks('karin')).toEqual([])
})
