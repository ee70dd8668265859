import { actors } from '@kartlaggning/schema/respondents/actor'
import { answers } from '@kartlaggning/schema/answers/answers'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { call, isProblem } from '../call.ts'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { registers } from '../questionnaire/registers.ts'

/** A round, everyone it asks, and what their municipalities are called. */
export async function readFollowedRound({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [round, asked, municipalities] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(respondents.list, { params: { roundId } }),
    call(rounds.municipalities),
  ])
  return { round, respondents: asked, municipalities }
}

/** The same, and everyone who answers or has answered for one of them. */
export async function readContacts(args: LoaderFunctionArgs) {
  const [followed, access] = await Promise.all([
    readFollowedRound(args),
    call(respondents.access, { params: { respondentId: args.params['respondentId'] ?? '' } }),
  ])
  return { ...followed, access }
}

/** What a respondent has submitted, with what its codes and ids are called. `null` until it has. */
export async function readSubmitted(args: LoaderFunctionArgs) {
  const [followed, register, submitted] = await Promise.all([
    readFollowedRound(args),
    call(actors.list),
    call(answers.submitted, { params: { respondentId: args.params['respondentId'] ?? '' } }).catch(
      (problem: unknown) => {
        if (isProblem(problem, 'not-found')) return null
        throw problem
      },
    ),
  ])
  return { ...followed, names: { actors: register, municipalities: followed.municipalities }, submitted }
}

/** The county's actors; where one is searched for, it is among these. */
export async function readActorRegister() {
  const [register, municipalities] = await Promise.all([call(actors.register), call(rounds.municipalities)])
  registers.set({ actors: register, municipalities })
  return register
}

const chapters = ['rounds', 'respondents', 'questionnaire'] as const

export const respondentsRoutes: RouteObject[] = [
  {
    path: 'aktorer',
    loader: readActorRegister,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./actors/actors-page.tsx')).ActorsPage),
  },
  {
    path: 'aktorer/:actorId',
    loader: readActorRegister,
    lazy: lazyPage(chapters, async () => (await import('./actors/actor-page.tsx')).ActorPage),
  },
  {
    path: 'omgangar/:roundId',
    loader: readFollowedRound,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./round-page.tsx')).RoundPage),
  },
  {
    path: 'omgangar/:roundId/bjud-in',
    loader: readFollowedRound,
    lazy: lazyPage(chapters, async () => (await import('./invite-all-page.tsx')).InviteAllPage),
  },
  {
    path: 'omgangar/:roundId/bjud-in/:respondentId',
    loader: readContacts,
    lazy: lazyPage(chapters, async () => (await import('./contacts/contacts-page.tsx')).ContactsPage),
  },
  {
    path: 'omgangar/:roundId/svar/:respondentId',
    loader: readSubmitted,
    lazy: lazyPage(chapters, async () => (await import('./submission-page.tsx')).SubmissionPage),
  },
]
