import Fastify from 'fastify'
import { expect, onTestFinished, test, vi } from 'vitest'
import { givenAFailingDatabase } from '../../test/failing-database.ts'
import { givenAWorld, type World } from '../../test/world.ts'
import { startJobs, type Jobs } from './start-jobs.ts'

const { log } = Fastify()
const IN_TIME = { timeout: 15_000, interval: 50 }

async function givenJobs(url: string, tasks: Jobs['tasks'], longestJob?: number) {
  const jobs = await startJobs(url, { tasks, everyMinute: [] }, log, longestJob)
  onTestFinished(() => jobs.stop())
}

const add = ({ owner }: World, task: string) => owner.query('select graphile_worker.add_job($1)', [task])

const taken = (task: () => unknown, times: number) =>
  vi.waitFor(() => expect(task).toHaveBeenCalledTimes(times), IN_TIME)

test('where the connection is lost as they begin, jobs are taken all the same', async () => {
  const world = await givenAWorld()
  const database = await givenAFailingDatabase(world.jobs.url)
  const wake = vi.fn()
  database.fails('cut', '_private_tasks')
  await givenJobs(database.url, { wake })
  await add(world, 'wake')
  await taken(wake, 1)
  expect(database.failures()).toBe(1)
})

test('where the connection is lost as one has ended, others are taken, and who stops then does not wait', async () => {
  const world = await givenAWorld()
  const database = await givenAFailingDatabase(world.jobs.url)
  const wake = vi.fn(() => database.fails('cut', 'delete from'))
  const jobs = await startJobs(database.url, { tasks: { wake }, everyMinute: [] }, log)
  const lost = (times: number) => vi.waitFor(() => expect(database.failures()).toBe(times), IN_TIME)
  await add(world, 'wake')
  await lost(1)
  await add(world, 'wake')
  await taken(wake, 2)
  await lost(2)
  await jobs.stop()
})

test('where the database is silent without a word, others are taken', async () => {
  const world = await givenAWorld()
  const database = await givenAFailingDatabase(world.jobs.url)
  const wake = vi.fn()
  await givenJobs(`${database.url}?query_timeout=500`, { wake })
  await add(world, 'wake')
  await taken(wake, 1)
  for (let time = 2; time <= 3; time++) {
    database.fails('silent', 'get_job')
    await add(world, 'wake')
    await taken(wake, time)
  }
})

test('jobs that never end keep nobody from taking another, and are tried again', async () => {
  const world = await givenAWorld()
  const wake = vi.fn()
  const stuck = vi.fn(() => new Promise<void>(() => undefined))
  await givenJobs(world.jobs.url, { wake, stuck }, 300)
  for (let count = 0; count < 4; count++) await add(world, 'stuck')
  await taken(stuck, 4)
  await add(world, 'wake')
  await taken(wake, 1)
  await vi.waitFor(async () => {
    const { rows } = await world.owner.query('select last_error from graphile_worker.jobs where locked_at is null')
    expect(rows).toHaveLength(4)
    expect(JSON.stringify(rows[0])).toContain('stuck has not ended in 0.3 s')
  }, IN_TIME)
})
