import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { expect, onTestFinished, test } from 'vitest'
import { outsidersProgram } from './outsider.ts'
import { givenAKey } from './api-keys.ts'
import { givenAnInvitation } from './story.ts'
import { givenAWorld, type World } from './world.ts'

const run = promisify(execFile)
const TSC = join(import.meta.dirname, '../../../node_modules/.bin/tsc')
const HOW =
  '--ignoreConfig --strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --module nodenext --target es2024'

/** A folder of theirs, with the client generated from what the API says of itself. */
async function givenAClient({ app }: World, program: string) {
  const folder = await mkdtemp(join(import.meta.dirname, '../node_modules/.outsider-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const { body } = await app.inject('/api/openapi.json')
  await writeFile(join(folder, 'api.d.ts'), astToString(await openapiTypescript(body)))
  await writeFile(join(folder, 'program.mts'), program)
  return folder
}

const compile = (folder: string) =>
  run(TSC, [...HOW.split(' '), '--types', 'node', 'program.mts'], { cwd: folder }).catch(
    (error: { stdout?: string }) => {
      throw new Error(error.stdout)
    },
  )

test('a client generated from the description compiles, signs in, reads, saves and is refused by type', async () => {
  const world = await givenAWorld()
  const { token, respondentId, round, coordinator } = await givenAnInvitation(world)
  const { secret } = await givenAKey(world, coordinator, { scope: 'answers', roundId: round.id })
  const folder = await givenAClient(world, outsidersProgram)
  await compile(folder)
  const origin = await world.app.listen({ port: 0, host: '127.0.0.1' })
  const { stdout } = await run(process.execPath, [
    join(folder, 'program.mjs'),
    origin,
    token,
    respondentId,
    round.id,
    secret,
  ])
  const { bytes, tables, asked, ...rest } = JSON.parse(stdout) as { bytes: number; tables: string[]; asked: number }
  expect(rest).toEqual({ whoever: 'not-signed-in', status: 'open', version: 1, theirs: 'poor', how: 'Bearer' })
  expect(tables).toEqual([
    'respondents',
    'answers',
    'initiatives',
    'collaborators',
    'jointActions',
    'codes',
    'questions',
  ])
  expect(asked).toBeGreaterThan(0)
  expect(bytes).toBeGreaterThan(10_000)
}, 120_000)
