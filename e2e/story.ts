import { aPlan, givenAnOpenRound as openRound, madeUp, respondentIn } from '@kartlaggning/schema/test/story'
import { request, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { newId } from '@kartlaggning/schema/id'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { type RoundPlan } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { whatItSaid } from './application.ts'
import { callerFor, type Caller } from './caller.ts'

/** Whoever is signed in. */
export interface Voice {
  readonly client: Caller
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
  const client = callerFor(context.request)
  await client.call(session.signInByLink, { body: { token: link.split('#')[1] ?? '' } })
  return { context, page: await context.newPage(), client }
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
  const client = callerFor(await request.newContext({ baseURL, extraHTTPHeaders: anAddressOfTheirOwn() }))
  await client.call(session.signInByLink, { body: { token: (await demoLinks()).coordinator.split('#')[1] ?? '' } })
  return { client }
}

/** A plan whose name no other round here has. */
export const aPlanOfItsOwn = (changes: Partial<RoundPlan> = {}): RoundPlan =>
  aPlan({ name: `Provomgång ${newId().slice(-8)}`, closesOn: '2026-12-18', ...changes })

export const givenAnOpenRound = ({ client }: Voice, changes: Partial<RoundPlan> = {}) =>
  openRound(client, aPlanOfItsOwn(changes))

/** Invites somebody new to answer, and signs them in by the link in the mail. */
export async function givenSomeoneWhoAnswers(
  browser: Browser,
  coordinator: Voice,
  roundId: string,
  kind: RespondentKind,
  municipality: string | null,
  name = kind === 'police' ? 'Erik Strand' : 'Anna Ek',
): Promise<Answerer> {
  const respondent = await respondentIn(coordinator.client, roundId, kind, municipality)
  const email = `${newId()}@example.org`
  await coordinator.client.call(respondents.invite, {
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

/** A colleague whom somebody who answers has invited to all of it. */
export async function givenAColleague(browser: Browser, coordinator: Voice, answerer: Answerer, name: string) {
  const email = `${newId()}@example.org`
  const params = { respondentId: answerer.respondentId }
  const body = { name, email, function: 'Samordnare', sections: null, message: '' }
  await answerer.client.call(colleagues.invite, { params, body })
  return signedInBy(browser, await linkMailedTo(coordinator, email))
}

/** A police officer who answers for two municipalities. */
export async function givenPoliceForTwo(browser: Browser) {
  const coordinator = await theCoordinator()
  const round = await givenAnOpenRound(coordinator, { municipalities: ['1907', '1981'] })
  const all = await coordinator.client.call(respondents.list, { params: { roundId: round.id } })
  const idFor = (code: string) => all.find((it) => it.kind === 'police' && it.municipality === code)?.id ?? ''
  const surahammar = idFor('1907')
  const sala = idFor('1981')
  const email = `${newId()}@example.org`
  for (const respondentId of [surahammar, sala]) {
    const body = { name: 'Mikael Brandt', email, function: 'Kommunpolis' }
    await coordinator.client.call(respondents.invite, { params: { respondentId }, body })
  }
  const someone = await signedInBy(browser, await linkMailedTo(coordinator, email))
  return { ...someone, roundId: round.id, surahammar, sala }
}

export async function linkMailedTo({ client }: Voice, email: string): Promise<string> {
  const mail = (await client.call(mailbox.list, {})).find((it) => it.to === email)
  return /\S+\/inbjudan#\S+/.exec(mail?.body ?? '')?.[0] ?? ''
}

/** A complete made-up answer of a full round; the same for the same seed. */
export async function aDocument(
  { client }: Someone,
  kind: RespondentKind,
  options: { readonly seed?: number; readonly entries?: number } = {},
): Promise<AnswerDocument> {
  const register = await client.call(actors.list, {})
  return madeUp(
    kind,
    register.slice(0, 8).map((actor) => actor.id),
    options,
  )
}
