import { EDITION_READERS } from '@kartlaggning/schema/answers/audience'
import { proxies } from '@kartlaggning/schema/answers/proxies'
import { contracts } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { reports } from '@kartlaggning/schema/report/report'
import { analyse, reconcile, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { givenAKey } from './api-keys.ts'
import { textOf, withCanaries } from './canaries.ts'
import type { About, Row } from './callers.ts'
import { aDocument, givenAnswerers } from './story.ts'
import { whoMayCall } from './who-may-call.ts'
import { givenAWorld, type World } from './world.ts'

const byPhone = {
  channel: 'phone',
  note: '',
  sourceName: 'Maja Lund',
  sourceFunction: 'samordnare',
  givenOn: '2026-11-01',
} as const

/** What shows a word of those answers and bears no mark, each with why that is no showing of what was submitted. */
const NEEDS_NONE: Readonly<Record<string, string>> = {
  'answers.read': 'the respondent’s own draft, below the notice of the page that says what was submitted and by whom',
  'receipts.changes': 'each step says who took it, and that of the submission bears the mark',
  'roundData.page':
    'a page of one table; the table of respondents beside it bears the mark, by the id that each row has',
  'roundData.csv': 'the same as a file',
  'needs.queue': 'a line that names an initiative; the need that it opens bears the mark at the answer',
  'gaps.inShort':
    'a sentence that names an initiative, without an answer; the gap itself bears the mark at each answer',
}

const MARK =
  /"onBehalf":(true|"partly"|\{"channel"|\[\{)|"proxy":\{"|(elvis l|L|l)ämnat av|[Ss]ubmitted by|ubmitted_(partly_)?on_behalf/

const gets = Object.entries(contracts).flatMap(([chapter, contract]) =>
  Object.entries<Endpoint>(contract).flatMap(([name, endpoint]) => {
    const row = (whoMayCall as Record<string, Record<string, Row>>)[chapter]?.[name]
    return endpoint.method === 'GET' && row ? [{ ...row, endpoint, called: `${chapter}.${name}` }] : []
  }),
)

async function givenSubmittedOnBehalf(world: World) {
  const story = await givenAnswerers(world)
  const { coordinator, municipality, police } = story
  const params = { respondentId: municipality.respondentId }
  await coordinator.call(proxies.open, { params, body: byPhone })
  const made = await aDocument(world, 'municipality', { seed: 7, entries: 2 })
  const shown = { ...made, closing: { ...made['closing'], shareLevel: 'lansbra' } }
  const { document, canaries } = withCanaries(shown, sectionsFor(questionnaireOf('2026'), 'municipality', 'full'), 0)
  await submit({ client: coordinator, ...params }, document)
  await submit(police, await aDocument(world, 'police', { seed: 8, entries: 2 }))
  return { ...story, params, words: canaries.map(({ word }) => word) }
}

type Story = Awaited<ReturnType<typeof givenSubmittedOnBehalf>>

/** By each address that shows a word of the answers, whether the reply bears a mark. */
async function shownIn(world: World, { coordinator, municipality, police, roundId, words }: Story) {
  const needId = (await coordinator.call(needs.list, { params: { roundId } }))[0]?.id ?? newId()
  const about: About = { roundId, respondentId: municipality.respondentId, entryId: newId(), needId }
  const callers = {
    coordinator,
    own: municipality.client,
    counterpart: police.client,
    answersKey: (await givenAKey(world, coordinator, { scope: 'answers', roundId })).program,
  }
  const shown = new Map<string, boolean>()
  for (const { endpoint, called, params, may } of gets)
    for (const [caller, client] of Object.entries(callers)) {
      if (may !== 'public' && !may.some((it) => it === caller)) continue
      const ids = { ...about, ...(caller === 'counterpart' && { respondentId: police.respondentId }), ...params }
      const reply = await client.send(endpoint, { params: ids })
      expect([called, caller, reply.statusCode]).not.toEqual([called, caller, 400])
      if (reply.statusCode !== 200) continue
      const text = await textOf(reply.rawPayload, String(reply.headers['content-type'] ?? ''))
      if (words.some((word) => text.includes(word))) shown.set(called, (shown.get(called) ?? true) && MARK.test(text))
    }
  return shown
}

const unmarkedIn = (shown: ReadonlyMap<string, boolean>) =>
  [...shown].filter(([called, isMarked]) => !isMarked && !(called in NEEDS_NONE)).map(([called]) => called)

test(
  'wherever answers that the county board has submitted are shown or taken out, it says so',
  { timeout: 480_000 },
  async () => {
    const world = await givenAWorld()
    const story = await givenSubmittedOnBehalf(world)
    const { coordinator, roundId } = story
    const before = await shownIn(world, story)
    expect(unmarkedIn(before)).toEqual([])
    await reconcile(coordinator, roundId)
    const meanwhile = await shownIn(world, story)
    expect(unmarkedIn(meanwhile)).toEqual([])
    await analyse(coordinator, roundId)
    for (const { id: needId, version: seen } of await coordinator.call(needs.list, { params: { roundId } }))
      await coordinator.call(needs.decide, {
        params: { needId },
        body: { seen, status: 'confirmed', motivation: 'Ja.', priority: null },
      })
    await coordinator.call(reports.publish, { params: { roundId }, body: { note: '', readers: [...EDITION_READERS] } })
    await coordinator.call(profiles.release, { params: { roundId } })
    const after = await shownIn(world, story)
    expect(unmarkedIn(after)).toEqual([])
    // What is said to need none does show them, and the other half of what is looked at is not nothing.
    const all = new Map([...meanwhile, ...after])
    expect([...all.keys()]).toEqual(expect.arrayContaining(Object.keys(NEEDS_NONE)))
    expect(all.size).toBeGreaterThan(20)
  },
)
