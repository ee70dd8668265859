import { disclosures } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { whyWithheld, type Audience } from '@kartlaggning/schema/answers/audience'
import { isMarkedSecret } from '@kartlaggning/schema/answers/secret-answer'
import { contracts } from '@kartlaggning/schema/contracts'
import type { OpenedByKey } from '@kartlaggning/schema/identity/api-key'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { reports } from '@kartlaggning/schema/report/report'
import { analyse } from '@kartlaggning/schema/test/story'
import pg from 'pg'
import { expect, test } from 'vitest'
import { connection, databaseOn } from '../src/database/database.ts'
import { findLeaks } from '../src/report/leaks/find-leaks.ts'
import { readRoundsOnDisk } from '../src/report/leaks/read-rounds-on-disk.ts'
import { givenAKey } from './api-keys.ts'
import { clientOf, type Client } from './client.ts'
import { wordsIn } from './canaries.ts'
import { answeringElse, givenPlanted, isMirrored, SHARED, type Planted, type Whose } from './planted-round.ts'
import { whoMayCall } from './who-may-call.ts'
import { givenAReaderAtLansbra } from './given-a-reader.ts'
import { givenACoordinator, givenAnAnalyst, givenAPerson, givenAWorld, type World } from './world.ts'

interface Reader {
  readonly name: string
  readonly client: Client
  /** In which circle the reader stands to each respondent. */
  readonly circle: (whose: Whose) => Audience
}

const others = (own: Whose, municipality: readonly Whose[]) => (whose: Whose) =>
  whose === own ? 'own-organisation' : municipality.includes(whose) ? 'counterpart' : 'lansbra'

async function readers(
  world: World,
  coordinator: Client,
  planted: Record<Whose, Planted>,
  roundId: string,
): Promise<Reader[]> {
  const outside = () => 'public' as const
  const board = () => 'county-board' as const
  const keyTo = async (opens: OpenedByKey) => (await givenAKey(world, coordinator, opens)).program
  return [
    { name: 'sala', client: planted.sala.client, circle: others('sala', ['police', 'area']) },
    { name: 'the counterpart', client: planted.police.client, circle: others('police', ['sala', 'area']) },
    { name: 'the neighbour', client: planted.neighbour.client, circle: others('neighbour', ['area']) },
    { name: 'the police area', client: planted.area.client, circle: others('area', []) },
    { name: 'the coordinator', client: coordinator, circle: board },
    { name: 'an analyst', client: await givenAnAnalyst(world), circle: board },
    {
      name: 'somebody at LänsBrå',
      client: await givenAReaderAtLansbra(world, coordinator, roundId),
      circle: () => 'lansbra',
    },
    { name: 'another county', client: await givenACoordinator(world, '03'), circle: outside },
    { name: 'a passer-by', client: (await givenAPerson(world, 'Per Lind')).client, circle: outside },
    { name: 'a program for the county board', client: await keyTo({ scope: 'answers', roundId }), circle: board },
    {
      name: 'a program for LänsBrå',
      client: await keyTo({ scope: 'editions', reader: 'lansbra' }),
      circle: () => 'lansbra',
    },
    {
      name: 'a program for those who took part',
      client: await keyTo({ scope: 'editions', reader: 'participants' }),
      circle: () => 'participants',
    },
    { name: 'a program for everyone', client: await keyTo({ scope: 'editions', reader: 'public' }), circle: outside },
    { name: 'the public', client: clientOf(world.app), circle: outside },
  ]
}

const exits = Object.entries(contracts).flatMap(([chapter, contract]) =>
  Object.entries<Endpoint>(contract).flatMap(([name, endpoint]) =>
    // What is said live holds the connection, and everybody's mail is open only where the service is tried out.
    endpoint.method === 'GET' && chapter !== 'presence' && chapter !== 'mailbox'
      ? [{ exit: `${chapter}.${name}`, endpoint }]
      : [],
  ),
)

/** Of an edition each reader's own is read; its files are made of that, and asked for by one of those who have the same. */
const READ_BY_ONE = ['sala', 'the counterpart', 'the police area']
/** Whoever may read everything can be told nothing too much. That they are told it is seen of these, on pages. */
const READ_ALL = ['the coordinator', 'a program for the county board']

/** Refused before an answer is read, so of one respondent as of all, and whatever they have answered. */
const isShut = (statusCode: number) => statusCode === 401 || statusCode === 403

const paramsOf: Record<string, Record<string, { readonly params?: object }>> = whoMayCall

/** Everything that can be read through an exit, of each respondent where it is of one. */
async function* read(
  { client, name }: Reader,
  { exit, endpoint }: (typeof exits)[number],
  about: object,
  ids: string[],
) {
  const [chapter = '', operation = ''] = exit.split('.')
  if (exit.startsWith('reports.as') && READ_BY_ONE.includes(name)) return
  // What is for everyone is the same to all: it is read as nobody, and before it is published by the coordinator.
  if (chapter === 'publicReports' && name !== 'the public' && name !== 'the coordinator') return
  const all = endpoint.url.includes(':respondentId') ? ids : ids.slice(0, 1)
  for (const respondentId of all) {
    const params = { ...about, respondentId, ...paramsOf[chapter]?.[operation]?.params }
    const reply = await client.send(endpoint, { params })
    const { statusCode, rawPayload: bytes, body } = reply
    yield { statusCode, bytes, body, type: String(reply.headers['content-type']) }
    if (isShut(statusCode)) return
  }
}

test(
  'P7: every answer, through every exit, to every reader: nothing that is not for them',
  { timeout: 240_000 },
  async () => {
    // Everybody’s mail can be read where the service is tried out, and nowhere else.
    const world = await givenAWorld({}, { openMailbox: false })
    const { coordinator, roundId, planted, open } = await givenPlanted(world)
    const all = await readers(world, coordinator, planted, roundId)
    const [need] = await coordinator.call(needs.list, { params: { roundId } })
    const about = { roundId, entryId: newId(), needId: need?.id ?? '' }
    const ids = Object.values(planted).map((it) => it.respondentId)
    const whoseIs = new Map(
      (Object.keys(planted) as Whose[]).flatMap((whose) =>
        planted[whose].canaries.map((canary) => [canary.word, { ...canary, whose }] as const),
      ),
    )
    const mayRead = (circle: Audience, word: string) => {
      const { whose, question, entry } = whoseIs.get(word) ?? { whose: 'sala' as const, question: null, entry: null }
      if (!question) return false
      const isSecret = isMarkedSecret(planted[whose].secret, entry, question.id)
      if (isSecret && circle !== 'own-organisation' && circle !== 'county-board') return false
      return whyWithheld({ ...question, mirrored: isMirrored(question) }, SHARED[whose], circle) === null
    }
    const leaks: string[] = []
    const seenBy = new Map<string, Set<string>>()
    const before = new Map<string, string[]>()
    const shut = new Set<string>()
    const mayReadAll = ({ circle }: Reader) => [...whoseIs].every(([word, { whose }]) => mayRead(circle(whose), word))
    expect(all.filter(mayReadAll).map(({ name }) => name)).toEqual(expect.arrayContaining(READ_ALL))
    for (const reader of all) {
      const readsAll = mayReadAll(reader)
      if (readsAll && !READ_ALL.includes(reader.name)) continue
      const seen = new Set<string>()
      for (const exit of exits.filter(({ endpoint }) => !readsAll || !endpoint.schema.produces))
        for await (const { statusCode, bytes, body, type } of read(reader, exit, about, ids)) {
          const key = `${reader.name} ${exit.exit}`
          before.set(key, [...(before.get(key) ?? []), whatIsRead(statusCode, body)])
          if (isShut(statusCode)) shut.add(key)
          if (statusCode !== 200) continue
          for (const word of await wordsIn(bytes, type)) {
            seen.add(word)
            const whose = whoseIs.get(word)?.whose ?? 'sala'
            if (!mayRead(reader.circle(whose), word))
              leaks.push(`${exit.exit} to ${reader.name}: ${whoseIs.get(word)?.question.id} of ${whose}`)
          }
        }
      seenBy.set(reader.name, seen)
    }
    expect([...new Set(leaks)]).toEqual([])
    // What is looked for can be found: the county board reads all of it, and each side something of the other.
    expect(seenBy.get('the coordinator')).toEqual(new Set(whoseIs.keys()))
    expect(seenBy.get('a program for the county board')?.size).toBeGreaterThan(0)
    const seenOf = (reader: string, whose: Whose) =>
      [...(seenBy.get(reader) ?? [])].filter((word) => whoseIs.get(word)?.whose === whose).length
    expect(seenOf('sala', 'sala')).toBe(planted.sala.canaries.length)
    expect(seenOf('the counterpart', 'sala')).toBeGreaterThan(0)
    expect(seenOf('the public', 'sala')).toBe(0)

    // Files that the county board makes for others.
    const fileFor = async (reader: 'lansbra' | 'public') =>
      Promise.all(
        [answerExports.json, answerExports.workbook, answerExports.tables].map(async (endpoint) => {
          const reply = await coordinator.send(endpoint, { params: { roundId }, querystring: { reader } })
          return wordsIn(reply.rawPayload, String(reply.headers['content-type']))
        }),
      )
    for (const reader of ['lansbra', 'public'] as const) {
      const [json, ...rest] = await fileFor(reader)
      const allowed = [...whoseIs.keys()].filter((word) => mayRead(reader, word))
      const ofMunicipalities = (word: string) => whoseIs.get(word)?.whose !== 'area'
      expect([...(json ?? [])].filter((word) => !mayRead(reader, word))).toEqual([])
      expect(allowed.filter(ofMunicipalities).filter((word) => !json?.has(word))).toEqual([])
      for (const file of rest) expect(file).toEqual(json)
    }

    await theOperatorsCommand(world, coordinator, planted)

    // What is chosen rather than written: whatever it had been where it is withheld, they would have read the same.
    const previewed = async () => {
      const asRead = (endpoint: Endpoint, querystring = {}) =>
        coordinator.send(endpoint, { params: { roundId }, querystring })
      const replies = [
        await asRead(reports.previewForOthers),
        await asRead(reports.previewForOthers, { reader: 'lansbra' }),
        await asRead(publicReports.preview),
      ]
      expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
      return replies.map(({ body }) => body).join()
    }
    const preview = await previewed()
    await answeringElse(world, planted)
    await analyse(coordinator, roundId)
    await open()
    expect(await previewed()).toBe(preview)
    const differing: string[] = []
    for (const reader of all.filter(
      ({ circle }) => circle('sala') !== 'county-board' && circle('sala') !== 'own-organisation',
    ))
      for (const exit of exits.filter(({ endpoint }) => !endpoint.schema.produces)) {
        const key = `${reader.name} ${exit.exit}`
        if (shut.has(key)) continue
        const now: string[] = []
        for await (const { statusCode, body } of read(reader, exit, about, ids)) now.push(whatIsRead(statusCode, body))
        if (JSON.stringify(now) !== JSON.stringify(before.get(key) ?? [])) differing.push(key)
      }
    // When one was last here, and what the machine is doing, is no answer.
    expect(differing.filter((it) => !/ (session|securityEvents|backgroundJobs|outbox)\./.test(it))).toEqual([])
  },
)

/** That there is nothing is read too; why, and of which request, is not. */
const whatIsRead = (statusCode: number, body: string) => (statusCode === 200 ? body : String(statusCode))

/** It finds nothing where nothing has left, and what is put into an edition past the application. */
async function theOperatorsCommand(world: World, coordinator: Client, planted: Record<Whose, Planted>) {
  const pool = new pg.Pool(connection(world.ownerUrl, 2))
  pool.on('error', () => undefined)
  try {
    const db = databaseOn(pool)
    const [round] = await readRoundsOnDisk(db)
    expect(round?.written.length).toBeGreaterThan(50)
    const found = async () => (round ? await findLeaks(db, round) : null)
    const { leaks = null, exits = 0 } = (await found()) ?? {}
    expect(leaks).toEqual([])
    expect(exits).toBeGreaterThan(16)
    const [canary] = planted.sala.canaries
    const altering = (from: string, to: string, reader = 'participants') =>
      world.owner.query(
        `set session_replication_role = replica;
         update edition_document set document = replace(document, '${from}', '${to}') where reader = '${reader}';
         update edition_document set hash = encode(sha256(convert_to(document, 'UTF8')), 'hex');
         set session_replication_role = default`,
      )
    await altering('"outline"', `"${canary?.word}": 1, "outline"`)
    await altering('"publicOutline"', `"${canary?.word}": 1, "publicOutline"`, 'public')
    const exit = {
      round: 'Kartläggningen 2026',
      exit: 'edition 1',
      respondent: 'Sala kommun',
      question: canary?.question.id,
    }
    const published = (await found())?.leaks
    expect(published).toContainEqual({ ...exit, reader: 'Polisen i Sala' })
    expect(published?.map((it) => it.exit)).toContain('edition 1 with a key')
    expect(published).toContainEqual({ ...exit, exit: 'edition 1 for everyone', reader: 'public' })
    await altering(`"${canary?.word}": 1, "outline"`, '"outline"')
    await altering(`"${canary?.word}": 1, "publicOutline"`, '"publicOutline"', 'public')

    const params = { respondentId: planted.sala.respondentId }
    const { submission } = await coordinator.call(disclosures.read, { params })
    const copied = { submissionId: submission?.id ?? '', requestedBy: '', note: '', masks: [] }
    const { id } = await coordinator.call(disclosures.make, { params, body: copied })
    expect((await found())?.leaks).toEqual([])
    const mask = JSON.stringify([
      { entry: canary?.entry, question: canary?.question.id, ground: 'osl-18-2', words: '' },
    ])
    await world.owner.query(
      `set session_replication_role = replica;
       update disclosure set masks = '${mask}' where id = '${id}';
       update profile set document = '{"${canary?.word}":1,' || substr(document, 2)
         where respondent_id = '${planted.police.respondentId}';
       update profile set hash = encode(sha256(convert_to(document, 'UTF8')), 'hex');
       set session_replication_role = default`,
    )
    const beside = (await found())?.leaks.map((it) => `${it.exit} to ${it.reader}`)
    expect(new Set(beside)).toEqual(new Set(['profile to Polisen i Sala', 'copy handed out to whoever asked for it']))
  } finally {
    await pool.end()
  }
}
