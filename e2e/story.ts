import { request, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { answers } from '@kartlaggning/schema/answers/answers'
import { unfold } from '@kartlaggning/schema/answers/fold'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds, type RoundPlan } from '@kartlaggning/schema/rounds/round'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { session } from '@kartlaggning/schema/identity/session'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { whatItSaid } from './application.ts'
import { callerFor, type Caller } from './caller.ts'

/** Whoever is signed in. */
export interface Voice {
  readonly api: Caller
}

export interface Someone extends Voice {
  readonly context: BrowserContext
  readonly page: Page
}

export interface Answerer extends Someone {
  readonly respondentId: string
  readonly kind: RespondentKind
  /** The personal link in the mail, good for another computer too. */
  readonly link: string
}

/** The personal links that the demo prints, by whom they are for. */
export async function demoLinks(): Promise<Record<'coordinator' | 'municipality' | 'police', string>> {
  const said = await whatItSaid()
  const linkOf = (who: string) => new RegExp(`${who}\\s+(\\S+/inbjudan#\\S+)`, 'i').exec(said)?.[1] ?? ''
  return { coordinator: linkOf('coordinator'), municipality: linkOf('municipality'), police: linkOf('police') }
}

/** Somebody at a browser of their own, signed in by a personal link as its button does. */
export async function signedInBy(
  browser: Browser,
  link: string,
  settings: BrowserContextOptions = {},
): Promise<Someone> {
  const context = await browser.newContext({ ...settings, extraHTTPHeaders: anAddressOfTheirOwn() })
  const api = callerFor(context.request)
  await api.call(session.signInByLink, { body: { token: link.split('#')[1] ?? '' } })
  return { context, page: await context.newPage(), api }
}

/** Signing in is slow for each address, and everyone here sits at the same machine. */
export const anAddressOfTheirOwn = () => ({ 'x-forwarded-for': `198.51.${aByte()}.${aByte()}` })

const aByte = () => Math.floor(Math.random() * 256)

/** The coordinator at a browser. */
export const givenTheCoordinator = async (browser: Browser) => signedInBy(browser, (await demoLinks()).coordinator)

let backstage: Promise<Voice> | undefined

/** The coordinator without a browser, for what only sets the scene. */
export const theCoordinator = () => (backstage ??= signedInBackstage())

async function signedInBackstage(): Promise<Voice> {
  const baseURL = `http://localhost:${process.env['E2E_PORT']}`
  const api = callerFor(await request.newContext({ baseURL, extraHTTPHeaders: anAddressOfTheirOwn() }))
  await api.call(session.signInByLink, { body: { token: (await demoLinks()).coordinator.split('#')[1] ?? '' } })
  return { api }
}

export const aPlan = (changes: Partial<RoundPlan> = {}): RoundPlan => ({
  name: `Provomgång ${newId().slice(-8)}`,
  year: 2026,
  scope: 'full',
  opensOn: '2026-10-05',
  closesOn: '2026-12-18',
  purpose: 'Att se vilket stöd länet behöver.',
  voluntary: true,
  legalGround: null,
  consultation: { held: false, reason: 'Frågorna är desamma som förra omgången.' },
  selection: 'Alla kommuner i länet.',
  estimatedMinutes: 60,
  registryNumber: null,
  contactName: 'Karin Berg',
  contactEmail: 'karin.berg@example.org',
  reconciles: true,
  previousRoundId: null,
  municipalities: ['1981', '1983'],
  thresholds: Thresholds.parse({}),
  ...changes,
})

export async function givenAnOpenRound({ api }: Voice, changes: Partial<RoundPlan> = {}) {
  const roundId = newId()
  await api.call(rounds.plan, { params: { roundId }, body: aPlan(changes) })
  return api.call(rounds.open, { params: { roundId } })
}

/** Invites somebody new to answer, and signs them in by the link in the mail. */
export async function givenSomeoneWhoAnswers(
  browser: Browser,
  coordinator: Voice,
  roundId: string,
  kind: RespondentKind,
  municipality: string | null,
  name = kind === 'police' ? 'Erik Strand' : 'Anna Ek',
): Promise<Answerer> {
  const all = await coordinator.api.call(respondents.list, { params: { roundId } })
  const respondent = all.find((it) => it.kind === kind && it.municipality === municipality)
  if (!respondent) throw new Error(`Nobody answers as ${kind} for ${municipality}.`)
  const email = `${newId()}@example.org`
  await coordinator.api.call(respondents.invite, {
    params: { respondentId: respondent.id },
    body: { name, email, function: 'Samordnare' },
  })
  const link = await linkMailedTo(coordinator, email)
  return { ...(await signedInBy(browser, link)), respondentId: respondent.id, kind, link }
}

/** A round of their own, and somebody who answers for Sala. */
export async function givenAMunicipalityThatAnswers(browser: Browser, changes: Partial<RoundPlan> = {}) {
  const coordinator = await theCoordinator()
  const round = await givenAnOpenRound(coordinator, { municipalities: ['1981'], ...changes })
  const answerer = await givenSomeoneWhoAnswers(browser, coordinator, round.id, 'municipality', '1981')
  return { coordinator, round, answerer }
}

/** A police officer who answers for two municipalities. */
export async function givenPoliceForTwo(browser: Browser) {
  const coordinator = await theCoordinator()
  const round = await givenAnOpenRound(coordinator, { municipalities: ['1907', '1981'] })
  const all = await coordinator.api.call(respondents.list, { params: { roundId: round.id } })
  const idFor = (code: string) => all.find((it) => it.kind === 'police' && it.municipality === code)?.id ?? ''
  const surahammar = idFor('1907')
  const sala = idFor('1981')
  const email = `${newId()}@example.org`
  for (const respondentId of [surahammar, sala]) {
    const body = { name: 'Mikael Brandt', email, function: 'Kommunpolis' }
    await coordinator.api.call(respondents.invite, { params: { respondentId }, body })
  }
  const someone = await signedInBy(browser, await linkMailedTo(coordinator, email))
  return { ...someone, roundId: round.id, surahammar, sala }
}

export async function linkMailedTo({ api }: Voice, email: string): Promise<string> {
  const mail = (await api.call(mailbox.list, {})).find((it) => it.to === email)
  return /\S+\/inbjudan#\S+/.exec(mail?.body ?? '')?.[0] ?? ''
}

const sections = (kind: RespondentKind) => sectionsFor(questionnaireOf('2026'), kind, 'full')

/** A complete made-up answer of a full round; the same for the same seed. */
export async function aDocument(
  { api }: Someone,
  kind: RespondentKind,
  { seed = 1, entries = 2 } = {},
): Promise<AnswerDocument> {
  const register = await api.call(actors.list, {})
  return madeUpDocument(sections(kind), {
    random: seeded(seed),
    actors: register.slice(0, 8).map((actor) => actor.id),
    municipalities: ['1981', '1983'],
    entries: () => entries,
  })
}

/** Writes a whole document past the pages, as a stream of saves. */
export async function write({ api, respondentId, kind }: Answerer, document: AnswerDocument) {
  const matrices = new Set(
    sections(kind).flatMap((it) => it.questions.filter((q) => q.kind === 'matrix').map((q) => q.id)),
  )
  for (const [section, { entries = [] }] of Object.entries(document)) {
    for (const { id: entryId } of entries) {
      await api.call(answers.addEntry, { params: { respondentId, entryId }, body: { section, copyOf: null } })
    }
  }
  const rows = unfold(document, (question) => matrices.has(question))
  const changes = rows.map((row, at) => ({ ...row, value: row.value as never, seen: 0, sequence: at + 1 }))
  for (let from = 0; from < changes.length; from += 400) {
    await api.call(answers.save, {
      params: { respondentId },
      body: { writer: newId(), changes: changes.slice(from, from + 400) },
    })
  }
}

export async function submit(answerer: Answerer, document: AnswerDocument) {
  await write(answerer, document)
  return answerer.api.call(answers.submit, { params: { respondentId: answerer.respondentId } })
}
