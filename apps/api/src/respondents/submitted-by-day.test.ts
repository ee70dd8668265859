import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { submittedByDay } from '@kartlaggning/schema/respondents/submitted-by-day'
import { givenAnOpenRound, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../test/story.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

test('those who have submitted are counted day by day, once each, beside the same days of the round before', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  await submit(municipality, await aDocument(world, 'municipality'))
  await submit(police, await aDocument(world, 'police'))
  const moved = `update submission set submitted_at = (select opened_at from round where id = $1) + $2::interval
    where respondent_id = $3`
  await world.owner.query('alter table submission disable trigger frozen')
  await world.owner.query(moved, [roundId, '3 days', municipality.respondentId])
  await world.owner.query(moved, [roundId, '9 days', police.respondentId])
  const next = await givenAnOpenRound(coordinator, {
    name: 'Kartläggningen 2027',
    year: 2027,
    previousRoundId: roundId,
  })
  expect(await coordinator.call(submittedByDay.read, { params: { roundId: next.id } })).toMatchObject({
    current: { name: 'Kartläggningen 2027', days: [] },
    previous: {
      name: 'Kartläggningen 2026',
      days: [
        { day: 3, submitted: 1 },
        { day: 9, submitted: 2 },
      ],
    },
  })
})

test('a round of another county is counted for nobody here', async () => {
  const world = await givenAWorld()
  const { roundId } = await givenAnswerers(world)
  const elsewhere = await givenACoordinator(world, '03')
  for (const endpoint of [submittedByDay.read, deadlines.list])
    await refused(world, 'not-found', () => elsewhere.refusal(endpoint, { params: { roundId } }))
})
