import { expect, test } from 'vitest'
import { sectionsFor } from '../questionnaire/section.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { estimatedMinutes, minutesOfAll } from './estimate.ts'
import { madeUpDocument, seeded } from './made-up-answers.ts'
import { whatIsLeft } from './what-is-left.ts'

const asked = questionnaireOf('2026')
const whole = sectionsFor(asked, 'municipality', 'full')
const plan = { minutes: 60, whole }

const before = madeUpDocument(whole, {
  random: seeded(7),
  actors: ['0199c0de-0000-7000-8000-000000000001', '0199c0de-0000-7000-8000-000000000002'],
  municipalities: ['1980', '1983'],
  entries: () => 4,
})

test('a municipality that answers everything takes what the plan says', () => {
  expect(estimatedMinutes({ sections: whole }, plan)).toBe(60)
  expect(estimatedMinutes({ sections: whole }, { ...plan, minutes: 45 })).toBe(45)
})

test('a local police area has a few minutes, and so has a colleague with one section', () => {
  expect(estimatedMinutes({ sections: sectionsFor(asked, 'police_area', 'full') }, plan)).toBeLessThanOrEqual(10)
  const problems = whole.filter(({ id }) => id === 'problems')
  const minutes = estimatedMinutes({ sections: problems }, plan)
  expect(minutes).toBeGreaterThan(2)
  expect(minutes).toBeLessThan(25)
  expect(estimatedMinutes({ sections: whole.filter(({ id }) => id === 'about') }, plan)).toBeLessThan(5)
})

test('what is carried takes less than half, and what is confirmed nothing', () => {
  const { minutes, filled } = whatIsLeft({ sections: whole, previous: before, plan })
  expect(filled).toBeGreaterThan(60)
  expect(minutes).toBeGreaterThan(5)
  expect(minutes).toBeLessThanOrEqual(30)
  const confirmed = { sections: whole, document: before }
  expect(estimatedMinutes(confirmed, plan)).toBeLessThan(minutes / 2)
})

test('nobody who is asked nothing is promised anything', () => {
  expect(estimatedMinutes({ sections: [] }, plan)).toBe(0)
})

test('the police answer for several side by side: what is the same is given once', () => {
  const sections = sectionsFor(asked, 'police', 'full')
  const one = { kind: 'police' as const, ...whatIsLeft({ sections, previous: null, plan }) }
  expect(one.minutesBeside).toBeGreaterThan(one.minutes / 8)
  expect(one.minutesBeside).toBeLessThan(one.minutes / 2)
  expect(minutesOfAll([one])).toBe(one.minutes)
  expect(minutesOfAll([one, one, one, one])).toBe(one.minutes + 3 * one.minutesBeside)
})

test('municipalities are answered for one after the other', () => {
  const one = { kind: 'municipality' as const, ...whatIsLeft({ sections: whole, previous: null, plan }) }
  expect(minutesOfAll([one, one])).toBe(120)
})
