import { RoundPlan, type Round } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { formOf, planOf, type PlanForm } from './plan-form.ts'
import { missingInPlan } from './missing-in-plan.ts'

const today = new Date('2026-09-01T10:00:00Z')
const begun = { county: '19', today, by: null }
const typed = (changes: Partial<PlanForm> = {}): PlanForm => ({
  ...formOf(null, undefined, begun),
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
  const form = formOf(null, last, begun)
  expect(form).toMatchObject({
    name: '',
    purpose: 'Stöd',
    municipalities: ['1981'],
    previousRoundId: 'last',
    opensOn: '2026-09-15',
  })
  expect(form.consultation.held).toBe('later')
})

test('whoever plans the first round of a county is its contact, unless another is named', () => {
  const by = { name: 'Vera Alm', email: 'vera.alm@lansstyrelsen.example' }
  const contactOf = ({ contactName, contactEmail }: PlanForm) => [contactName, contactEmail]
  expect(contactOf(formOf(null, undefined, { ...begun, by }))).toEqual([by.name, by.email])
  const last = { ...plan(typed({ contactName: 'Karin Berg' })), id: 'last' } as Round
  expect(contactOf(formOf(null, last, { ...begun, by }))).toEqual(['Karin Berg', ''])
})
