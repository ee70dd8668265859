import { RoundPlan, type Round } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { formOf, planOf, type PlanForm } from './plan-form.ts'
import { missingInPlan } from './missing-in-plan.ts'

const today = new Date('2026-09-01T10:00:00Z')
const typed = (changes: Partial<PlanForm> = {}): PlanForm => ({
  ...formOf(null, undefined, today, '19'),
  name: 'Kartläggningen 2026',
  ...changes,
})
const plan = (form: PlanForm) => RoundPlan.parse(planOf(form))

test('a name is enough for a draft, and what is missing to open it is listed', () => {
  expect(missingInPlan(plan(typed()))).toEqual([
    'purpose',
    'selection',
    'consultation',
    'contactName',
    'municipalities',
  ])
})

test('a duty to answer wants its legal ground; a voluntary round has none', () => {
  expect(missingInPlan(plan(typed({ voluntary: 'no' })))).toContain('legalGround')
  expect(plan(typed({ voluntary: 'yes', legalGround: 'Lagen om något' })).legalGround).toBeNull()
})

test('a date may be written without hyphens', () => {
  expect(plan(typed({ opensOn: ' 20261005 ' })).opensOn).toBe('2026-10-05')
})

test('a number that is left empty is not taken for zero', () => {
  expect(RoundPlan.safeParse(planOf(typed({ estimatedMinutes: '' }))).success).toBe(false)
})

test('of the consultation only what was chosen is kept', () => {
  const consultation = { held: 'no', with: 'SKR', on: '2026-08-01', reason: 'Samma frågor' } as const
  expect(plan(typed({ consultation })).consultation).toEqual({ held: false, reason: 'Samma frågor' })
})

test('a new round begins as the last one was, but with a name, dates and consultation of its own', () => {
  const last = { ...plan(typed({ purpose: 'Stöd', municipalities: ['1981'] })), id: 'last' } as Round
  const form = formOf(null, last, today, '19')
  expect(form).toMatchObject({
    name: '',
    purpose: 'Stöd',
    municipalities: ['1981'],
    previousRoundId: 'last',
    opensOn: '2026-09-15',
  })
  expect(form.consultation.held).toBe('later')
})
