import { answers } from '@kartlaggning/schema/answers/answers'
import { proxies } from '@kartlaggning/schema/answers/proxies'
import { newId } from '@kartlaggning/schema/id'
import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan, respondentIn, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { aDocument } from '../../test/story.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

const byPhone = {
  channel: 'phone',
  note: '',
  sourceName: 'Påhittad Person',
  sourceFunction: '',
  givenOn: '2026-10-05',
} as const

test('those made up leave alone what the coordinator writes on their behalf', { timeout: 240_000 }, async () => {
  const world = await givenAWorld({}, { openMailbox: false })
  const coordinator = await givenACoordinator(world, '03')
  const planned = newId()
  await coordinator.call(rounds.plan, {
    params: { roundId: planned },
    body: aPlan({ county: '03', municipalities: ['0305', '0319'] }),
  })
  const params = await coordinator.call(rehearsals.begin, { params: { roundId: planned } })
  await coordinator.call(rounds.open, { params })
  await coordinator.call(respondents.inviteAll, { params })
  const { id: respondentId } = await respondentIn(coordinator, params.roundId, 'municipality', '0305')
  const about = { params: { respondentId } }
  await coordinator.call(proxies.open, { ...about, body: byPhone })
  const passed = await coordinator.call(rehearsals.advance, { params, body: { until: '2026-11-21' } })
  expect(passed.submitted).toBeGreaterThan(0)
  expect((await coordinator.call(answers.read, about)).answers).toEqual([])
  await submit({ client: coordinator, respondentId }, await aDocument(world, 'municipality'))
  expect((await coordinator.call(answers.submitted, about)).answering.submission?.proxy).toMatchObject(byPhone)
  await coordinator.call(rehearsals.remove, { params })
  expect((await world.owner.query('select from proxy')).rowCount).toBe(0)
})
