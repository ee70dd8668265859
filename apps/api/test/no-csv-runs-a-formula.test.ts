import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { roundData } from '@kartlaggning/schema/answers/export/round-data'
import { contracts } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import { archives } from '@kartlaggning/schema/report/archive/archive'
import { editionData } from '@kartlaggning/schema/report/edition-data'
import { initiativeCatalogue } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { reports } from '@kartlaggning/schema/report/report'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { givenAKey } from './api-keys.ts'
import type { Client } from './client.ts'
import { aDocument } from './story.ts'
import { both, givenAnAnalysis, having } from './story-after-closing.ts'
import { givenAWorld } from './world.ts'

const FORMULA = 'Möte,=1+1;=1+1\t=1+1'

/** Every address that sends csv, by itself or packed. */
const makingCsv = Object.values(contracts)
  .flatMap((chapter) => Object.values(chapter) as Endpoint[])
  .filter(({ schema }) => schema.produces?.some((type) => /^text\/csv|^application\/zip/.test(type)))

const flavours = ['swedish-excel', 'open'] as const
type Fetch = (endpoint: Endpoint, input?: object) => Promise<string[]>

/** What each of them sends, in every flavour, where people have written what a program would run. */
async function givenEveryCsv() {
  const world = await givenAWorld()
  const document = await aDocument(world, 'municipality', { entries: 1 })
  const initiative = { name: FORMULA, share: 'yes_talk', phase: 'ongoing', evaluated: ['effect'] }
  const { coordinator, roundId, municipality } = await givenAnAnalysis(world, {
    municipality: both(having('initiatives', document, initiative), (it) => ({
      ...it,
      closing: { ...it['closing'], open: FORMULA, shareLevel: 'lansbra' },
    })),
  })
  for (const table of ['round', 'person', 'municipality'])
    await world.owner.query(`update ${table} set name = $1 || name`, [FORMULA])
  const params = { roundId, county: '19', number: 1, respondentId: municipality.respondentId }
  await coordinator.call(reports.publish, {
    params,
    body: { note: FORMULA, readers: ['participants', 'lansbra', 'public'] },
  })
  const answersKey = await givenAKey(world, coordinator, { scope: 'answers', roundId })
  const editionsKey = await givenAKey(world, coordinator, { scope: 'editions', reader: 'lansbra' })

  const by =
    (client: Client): Fetch =>
    async (endpoint, input = {}) => {
      const sent = await Promise.all(
        flavours.map((flavour) =>
          client.send(endpoint, { params: { ...params, ...input }, querystring: { flavour } } as never),
        ),
      )
      return sent.flatMap(({ statusCode, rawPayload }) => {
        expect([endpoint.url, statusCode]).toEqual([endpoint.url, 200])
        return csvIn(rawPayload)
      })
    }
  const tables = async (ids: readonly string[], fetch: Fetch, endpoint: Endpoint) =>
    (await Promise.all(ids.map((table) => fetch(endpoint, { table })))).flat()
  const own = by(municipality.client)
  const inRound = await answersKey.program.call(roundData.read, { params })
  const inEdition = await editionsKey.program.call(editionData.read, { params })
  return new Map<Endpoint, readonly string[]>([
    [answerExports.tables, await by(coordinator)(answerExports.tables)],
    [answerExports.ownTables, await own(answerExports.ownTables)],
    [roundData.csv, await tables(idsOf(inRound.tables), by(answersKey.program), roundData.csv)],
    [editionData.csv, await tables(idsOf(inEdition.tables), by(editionsKey.program), editionData.csv)],
    [publicReports.csv, await tables(['tabell-1', 'tabell-2'], by(coordinator), publicReports.csv)],
    [securityEvents.export, await by(coordinator)(securityEvents.export)],
    [initiativeCatalogue.asCsv, await own(initiativeCatalogue.asCsv)],
    [archives.download, await by(coordinator)(archives.download)],
  ])
}

const idsOf = (tables: readonly { readonly id: string }[]) => tables.map(({ id }) => id)

/** The csv that was sent: itself, or the files in a package. */
const csvIn = (bytes: Uint8Array): string[] =>
  strFromU8(bytes.subarray(0, 2)) === 'PK'
    ? Object.entries(unzipSync(bytes)).flatMap(([name, file]) => (name.endsWith('.csv') ? [strFromU8(file)] : []))
    : [strFromU8(bytes)]

/** Whatever tells values apart, and however quotes are read: what begins as a formula and is no number. */
const formulasIn = (csv: string) =>
  csv.split(/[,;|\t\r\n"]/).filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell))

/** Where nobody's own words are. */
const WITHOUT_TEXTS: readonly Endpoint[] = [publicReports.csv, securityEvents.export]

test('nothing in any csv that is sent is run as a formula, whatever tells its values apart', async () => {
  const made = await givenEveryCsv()
  expect(makingCsv.map(({ url }) => url).toSorted()).toEqual([...made.keys()].map(({ url }) => url).toSorted())
  for (const [{ url }, files] of made) {
    expect([url, files.flatMap(formulasIn)]).toEqual([url, []])
    const areDisarmed = files.some((csv) => csv.includes("Möte,'=1+1;'=1+1\t'=1+1"))
    expect([url, areDisarmed]).toEqual([url, !WITHOUT_TEXTS.some((it) => it.url === url)])
  }
}, 240_000)

const apps = join(import.meta.dirname, '../..')

test('whatever makes csv in a page or a file writes it as everything else does', () => {
  const sources = ['api/src', 'web/src']
    .flatMap((folder) =>
      readdirSync(join(apps, folder), { recursive: true, encoding: 'utf8' }).map((it) => join(folder, it)),
    )
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => ({ file, source: readFileSync(join(apps, file), 'utf8') }))
  const making = sources.filter(({ source }) => source.includes('text/csv'))
  expect(making.map(({ file }) => file)).toContain(join('web/src', 'look', 'download-csv.tsx'))
  const byThemselves = making.filter(({ source }) => !source.includes("'@kartlaggning/schema/document/csv'"))
  expect(byThemselves.map(({ file }) => file)).toEqual([])
})
