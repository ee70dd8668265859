import { backgroundJobs } from '@kartlaggning/schema/jobs/background-jobs'
import { expect, test } from 'vitest'
import { givenAMailServer } from '../../test/given-a-mail-server.ts'
import { performJobs } from '../../test/perform-jobs.ts'
import { givenAnInvitation } from '../../test/story.ts'
import { config, givenAnAnalyst, givenAWorld, type World } from '../../test/world.ts'
import { mailJobs } from '../mail/deliver-mail.ts'
import { smtp } from '../mail/sender.ts'

const deliver = ({ jobs }: World, server: string) =>
  performJobs(jobs.url, mailJobs(jobs, smtp(server, config.mailFrom, config.publicUrl)))

test('a coordinator reads what waits and why it has failed, tries it at once, and reads of whom nowhere', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { coordinator, email } = await givenAnInvitation(world)
  expect(await coordinator.call(backgroundJobs.list, {})).toMatchObject({
    lastSeenAt: null,
    jobs: [{ task: 'deliver-mail', state: 'waiting', attempts: 0, failure: null }],
  })
  server.full.add(email)
  await deliver(world, server.url)
  const failed = await coordinator.call(backgroundJobs.list, {})
  expect(failed.jobs).toMatchObject([{ state: 'failed', attempts: 1, failure: 'a mail has not left: EENVELOPE' }])
  expect(JSON.stringify(failed)).not.toContain(email)

  server.full.clear()
  await deliver(world, server.url)
  expect(server.received).toEqual([])
  expect(await coordinator.call(backgroundJobs.retry, {})).toEqual({ retried: 1 })
  await deliver(world, server.url)
  expect(server.received.map((it) => it.to)).toEqual([email])
  expect((await coordinator.call(backgroundJobs.list, {})).jobs).toEqual([])
})

test('one who does not coordinate neither reads it nor tries again', async () => {
  const world = await givenAWorld()
  const analyst = await givenAnAnalyst(world)
  expect((await analyst.refusal(backgroundJobs.list, {})).type).toBe('not-allowed')
  expect((await analyst.refusal(backgroundJobs.retry, {})).type).toBe('not-allowed')
})

test('what has been given up is not tried again', async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnInvitation(world)
  await world.owner.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'a mail has not left: EENVELOPE'`,
  )
  expect((await coordinator.call(backgroundJobs.list, {})).jobs).toMatchObject([{ state: 'given-up' }])
  expect(await coordinator.call(backgroundJobs.retry, {})).toEqual({ retried: 0 })
})
