import { contracts } from '@kartlaggning/schema/contracts'
import { disclosures } from '@kartlaggning/schema/answers/disclosure/disclosure'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import { orderedFiles } from '@kartlaggning/schema/report/ordered-file'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { reports } from '@kartlaggning/schema/report/report'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan, linkIn } from '@kartlaggning/schema/test/story'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { clientOf, type Client } from '../../test/client.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

const modules: readonly Readonly<Record<string, Endpoint>>[] = Object.values(contracts)
const files = modules.flatMap((it) => Object.values(it)).filter(({ schema }) => schema.produces)

/** For everyone, where a rehearsal is not, or with a key, which opens what is real. */
const isElsewhere = ({ url }: Endpoint) => url.startsWith('/public/') || url.startsWith('/data/')
/** What is fetched by whoever writes the answers, while they may be written. */
const isOfWriter = ({ url }: Endpoint) =>
  /^\/respondents\/:respondentId\/(answers\.|questions\.docx|other-survey\.docx)/.test(url)

const survey = {
  crosswalk: {
    name: 'Annan undersökning',
    rows: [{ row: 2, number: '1', wording: 'Läget?', addresses: '', options: '' }],
  },
  language: 'sv',
  of: 'draft',
}
const query = { language: 'sv', reader: 'county-board', of: 'draft' } as const

test(
  'every file of a rehearsal says once in its name that it is one, and inside where its form has room for it',
  { timeout: 180_000 },
  async () => {
    const world = await givenAWorld({}, { openMailbox: false })
    const coordinator = await givenACoordinator(world, '03')
    const planned = { roundId: newId() }
    const plan = aPlan({ county: '03', municipalities: ['0305', '0319', '0330'] })
    await coordinator.call(rounds.plan, { params: planned, body: plan })
    const params = await coordinator.call(rehearsals.begin, { params: planned })
    await coordinator.call(rounds.open, { params })
    await coordinator.call(respondents.inviteAll, { params })
    const [asked] = await coordinator.call(respondents.list, { params })
    const written = { respondentId: asked?.id ?? '' }
    const letters = await coordinator.call(rehearsals.mailbox, { params })
    const token = linkIn(letters.find(({ to }) => to === asked?.contacts[0]?.email)?.body)
    const door = await clientOf(world.app).send(session.signInByLink, { body: { token, shared: false } })
    const writer = clientOf(world.app, door.cookies.find(({ name }) => name === world.app.cookies.session.name)?.value)
    const said: Said[] = []
    for (const file of files.filter(isOfWriter)) said.push(await fetched(writer, file, written))

    await coordinator.call(rehearsals.advance, { params, body: { until: '2026-11-21' } })
    await coordinator.call(rounds.close, { params })
    const submitted = (await coordinator.call(respondents.list, { params })).find(
      (it) => it.submittedAt !== null && it.kind === 'municipality',
    )
    const respondentId = submitted?.id ?? ''
    const copied = await coordinator.call(disclosures.read, {
      params: { respondentId },
      querystring: { language: 'sv' },
    })
    const copy = {
      submissionId: copied.submission?.id ?? '',
      language: 'sv' as const,
      requestedBy: '',
      note: '',
      masks: [],
    }
    const made = await coordinator.call(disclosures.make, { params: { respondentId }, body: copy })
    await coordinator.call(reconciliation.begin, { params })
    await coordinator.call(gaps.analyse, { params })
    await coordinator.call(reports.publish, { params, body: { note: '', readers: ['participants', 'public'] } })
    await coordinator.call(profiles.release, { params })
    const edition = { ...params, number: 1 }
    const { id: fileId } = await coordinator.call(orderedFiles.order, {
      params: edition,
      body: { id: newId(), format: 'xlsx' },
    })
    const stateOfOrdered = async () =>
      (await coordinator.call(orderedFiles.list, { params: edition })).files.map((it) => it.state)
    await expect.poll(stateOfOrdered, { timeout: 30_000 }).toEqual(['made'])
    const all = { ...params, respondentId, disclosureId: made.id, number: '1', fileId, county: '03r' }
    for (const file of files.filter((it) => !isOfWriter(it) && !isElsewhere(it)))
      said.push(await fetched(coordinator, file, all))

    expect(said.filter(({ status }) => status !== 200)).toEqual([])
    expect(said.filter(({ name }) => !/^ovning-(?!ovning)/.test(name))).toEqual([])
    // A line before the others would break whatever reads a csv.
    const within = said.filter(({ type, saysInside }) => !type.startsWith('text/csv') && !saysInside)
    expect(within).toEqual([])
    expect(new Set(said.map(({ type }) => type)).size).toBeGreaterThan(6)
  },
)

interface Said {
  readonly url: string
  readonly type: string
  readonly status: number
  readonly name: string
  readonly saysInside: boolean
}

async function fetched(client: Client, file: Endpoint, params: Record<string, string>): Promise<Said> {
  const input = { params, querystring: query, ...(file.method === 'POST' && { body: survey, querystring: undefined }) }
  const {
    statusCode: status,
    headers,
    rawPayload,
  } = await client.send(file, input as Parameters<typeof client.send>[1])
  const name = /filename="([^"]*)"/.exec(String(headers['content-disposition']))?.[1] ?? ''
  const saysInside = status === 200 && /Övning|[Ff]iktiva uppgifter|FIKTIVA UPPGIFTER/.test(textIn(rawPayload))
  return { url: file.url, type: file.schema.produces?.[0] ?? '', status, name, saysInside }
}

/** Of a PDF what its metadata say, which are not compressed; of what is packed, all its parts. */
const textIn = (bytes: Buffer): string =>
  bytes.subarray(0, 2).toString() === 'PK'
    ? Object.values(unzipSync(bytes))
        .map((it) => Buffer.from(it).toString('utf8'))
        .join('\n')
    : bytes.toString('utf8')
