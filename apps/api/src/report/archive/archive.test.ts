import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from '@kartlaggning/schema/answers/answers'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import { archives } from '@kartlaggning/schema/report/archive/archive'
import { reports } from '@kartlaggning/schema/report/report'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { givenAnAnalysis } from '../../../test/story-after-closing.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../../test/world.ts'
import { csvRows } from './csv-rows.ts'
import { faultsInArchive } from './faults-in-archive.ts'

async function givenAnArchive() {
  const world = await givenAWorld()
  const story = await givenAnAnalysis(world)
  const params = { roundId: story.roundId }
  await story.coordinator.call(reports.publish, { params, body: { note: '' } })
  const download = async () => {
    const reply = await story.coordinator.send(archives.download, { params })
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'application/zip'])
    return reply.rawPayload
  }
  return { world, ...story, params, download, bytes: await download() }
}

const inside = (files: Record<string, Uint8Array>, name: string) =>
  Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1] ?? new Uint8Array()

test('an archive holds the frozen bytes of a round, is the same each time, and verifies without a database', async () => {
  const { world, coordinator, municipality, params, bytes, download } = await givenAnArchive()
  const files = unzipSync(bytes)
  const names = Object.keys(files).map((it) => it.slice(it.indexOf('/') + 1))
  const { rows } = await world.owner.query<{ reference: string; document: string }>(
    'select reference, document::text from submission order by reference',
  )
  expect(rows.length).toBeGreaterThan(1)
  for (const { reference, document } of rows) {
    expect(strFromU8(inside(files, `${reference}.json`))).toBe(document)
    expect(names).toContain(`data/submissions/${reference}.pdf`)
  }
  const editions = await world.owner.query<{ number: number; reader: string; document: string }>(
    'select number, reader, document from edition_document',
  )
  expect(editions.rows.length).toBeGreaterThan(1)
  for (const { number, reader, document } of editions.rows)
    expect(strFromU8(inside(files, `edition-${number}-${reader}.json`))).toBe(document)
  for (const name of ['README.txt', 'data/answers/codes.csv', 'data/questionnaire.json', 'data/rules.json'])
    expect(names).toContain(name)
  expect(csvRows(strFromU8(inside(files, 'contents.csv')))).toHaveLength(1 + rows.length + editions.rows.length)
  expect(strFromU8(inside(files, 'README.txt'))).toMatch(/SVENSKA[^]*ENGLISH/)

  expect(faultsInArchive(bytes)).toEqual([])
  expect((await download()).equals(bytes)).toBe(true)
  const events = await coordinator.send(securityEvents.export, { params: { county: '19' } })
  expect(events.body.match(/answers-exported.*archive county-board/g)).toHaveLength(2)

  for (const client of [municipality.client, await givenAnAnalyst(world)])
    await refused(world, 'not-allowed', () => client.refusal(archives.download, { params }))
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => elsewhere.refusal(archives.download, { params }))

  // A draft is in no archive.
  const ofSala = { respondentId: municipality.respondentId }
  expect((await municipality.client.call(answers.read, { params: ofSala })).answers.length).toBeGreaterThan(0)
  expect(names.filter((it) => it.startsWith('data/submissions/'))).toHaveLength(2 * rows.length)
})

test('what is altered, missing or added is told, and ends the command with 1', async () => {
  const { bytes } = await givenAnArchive()
  const altered = (change: (files: Record<string, Uint8Array>, path: (name: RegExp) => string) => void) => {
    const files = unzipSync(bytes)
    change(files, (name) => Object.keys(files).find((it) => name.test(it)) ?? '')
    return zipSync(files, { level: 0 })
  }
  const submission = /submissions\/.*\.json$/
  const cases: readonly (readonly [RegExp, Uint8Array])[] = [
    [/no archive that can be read/, bytes.subarray(0, bytes.length - 100)],
    [/is not as it was[^]*is not what was frozen/, altered((it, path) => (it[path(submission)] = strToU8('{}')))],
    [/and missing[^]*was frozen, and is missing/, altered((it, path) => delete it[path(submission)])],
    [/\.pdf is missing/, altered((it, path) => delete it[path(/submissions\/.*\.pdf$/)])],
    [/it has been added/, altered((it, path) => (it[path(/rules\.json$/).replace('rules', 'more')] = strToU8('1')))],
    [/bagit\.txt is in tagmanifest|no bagit\.txt/, altered((it, path) => delete it[path(/bagit\.txt$/)])],
    [/README\.txt is not as it was/, altered((it, path) => (it[path(/README\.txt$/)] = strToU8('Ett annat')))],
  ]
  for (const [said, file] of cases) expect(faultsInArchive(file).join('\n')).toMatch(said)
  // Unpacked and zipped again by most programs it lists its directories too: nothing has been added by that.
  const directoriesOf = (name: string) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index + 1))
  const zippedAgain = altered((it) => {
    for (const name of Object.keys(it).flatMap(directoriesOf)) it[name] = new Uint8Array()
  })
  expect(Object.keys(unzipSync(zippedAgain)).filter((it) => it.endsWith('/')).length).toBeGreaterThan(3)
  expect(faultsInArchive(zippedAgain)).toEqual([])

  const directory = mkdtempSync(join(tmpdir(), 'kartlaggning-archive-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const run = (file: Uint8Array) => {
    const path = join(directory, 'arkiv.zip')
    writeFileSync(path, file)
    return spawnSync(process.execPath, [join(import.meta.dirname, 'verify.ts'), path], { encoding: 'utf8', env: {} })
  }
  expect(run(bytes)).toMatchObject({ status: 0, stdout: expect.stringContaining('is as it was made') as string })
  const [, broken = bytes] = cases[1] ?? []
  expect(run(broken)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not what was frozen') as string })
})
