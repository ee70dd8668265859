import { expect, expectTypeOf, test } from 'vitest'
import {
  answer,
  type Address,
  type Collaborator,
  type EntryAddress,
  type Initiative,
  type JointAction,
  type ValueAt,
} from './address.ts'
import { canonicalAnswers } from './canonical-answers.ts'
import type { LocalCode, Month } from './value.ts'

const from = {
  answers: canonicalAnswers(
    {
      knowledge: { pictureStatus: 'current', pictureMonth: '2025-03' },
      problems: { concern: { narcotics: 4, arson: 'unknown' }, priority: ['narcotics', 'arson', 'traffic'] },
    },
    '2026',
  ),
}

test('an answer is read at its address, and has the type of its question', () => {
  const status = answer(from, 'knowledge.pictureStatus')
  expectTypeOf(status).toEqualTypeOf<'current' | 'outdated' | 'in_progress' | 'not_started' | 'unknown' | undefined>()
  expect(status).toBe('current')
  expect(answer(from, 'knowledge.pictureMonth')).toBe('2025-03')
  expect(answer(from, 'problems.concern')).toEqual({ narcotics: 4, arson: 'unknown' })
  expect(answer(from, 'problems.concern.narcotics')).toBe(4)
  expect(answer(from, 'problems.concern.traffic')).toBeUndefined()
  expect(answer(from, 'agreements.agreementStatus')).toBeUndefined()
})

test('every kind of question has its type', () => {
  expectTypeOf<ValueAt<'knowledge.pictureMonth'>>().toEqualTypeOf<Month | 'unknown'>()
  expectTypeOf<ValueAt<'agreements.agreementTo'>>().toEqualTypeOf<Month | 'open_ended' | 'unknown'>()
  expectTypeOf<ValueAt<'problems.concern.narcotics'>>().toEqualTypeOf<
    0 | 1 | 2 | 3 | 4 | 'unknown' | 'not_applicable'
  >()
  expectTypeOf<ValueAt<'agreements.agreementSteers'>>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 'unknown'>()
  expectTypeOf<ValueAt<'closing.noPersonalData'>>().toEqualTypeOf<true>()
  expectTypeOf<ValueAt<'agreements.agreementSignatoriesOther'>>().toEqualTypeOf<string>()
  expectTypeOf<ValueAt<'cooperation.with'>>().toEqualTypeOf<readonly string[]>()
  expectTypeOf<ValueAt<'about.municipality'>>().toEqualTypeOf<never>()
  expectTypeOf<'narcotics' | LocalCode>().toExtend<ValueAt<'problems.priority'>[number]>()
  expectTypeOf<Initiative['evaluated']>().toEqualTypeOf<
    readonly ('effect' | 'process' | 'own' | 'planned' | 'no' | 'unknown' | LocalCode)[] | undefined
  >()
  expectTypeOf<Collaborator['importance']>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 'unknown' | undefined>()
  expectTypeOf<NonNullable<JointAction['actors']>[number]>().toExtend<{ actor: string; role: string }>()
  expectTypeOf<NonNullable<Initiative['actors']>[number]>().toEqualTypeOf<{ readonly actor: string }>()
})

test('a question that is not asked, and an option that is not offered, do not compile', () => {
  expectTypeOf<'knowledge.pictureState'>().not.toExtend<Address>()
  expectTypeOf<'problems.concern.weather'>().not.toExtend<Address>()
  expectTypeOf<'initiatives.phase'>().not.toExtend<Address>()
  expectTypeOf<'initiatives.fase'>().not.toExtend<EntryAddress>()
  expectTypeOf<'collaborators.phase'>().not.toExtend<EntryAddress>()
  expectTypeOf<'jointActions.phase'>().toExtend<EntryAddress<'jointActions'>>()
  expectTypeOf<'curent'>().not.toExtend<ValueAt<'knowledge.pictureStatus'>>()
  expectTypeOf<5>().not.toExtend<ValueAt<'problems.concern.narcotics'>>()
  expectTypeOf<'weather'>().not.toExtend<ValueAt<'problems.priority'>[number]>()
  expectTypeOf<'begun'>().not.toExtend<NonNullable<Initiative['phase']>>()
  expectTypeOf<Initiative>().not.toHaveProperty('counterpartRole')
  expectTypeOf(answer<'knowledge.planStatus'>)
    .parameter(1)
    .toEqualTypeOf<'knowledge.planStatus'>()
})
