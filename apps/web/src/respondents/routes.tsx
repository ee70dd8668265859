import { pages } from '@kartlaggning/schema/pages'
import type { RouteObject } from 'react-router'
import { inOwnCounty } from '../former-address.ts'
import { lazyPage } from '../lazy-page.ts'
import { unlessOnlyFiltered } from '../look/unless-only-filtered.ts'
import { loadRoundAndCalls } from './follow-up/load.ts'
import { loadRound } from './load-round.ts'
import { loadDeadlines } from './deadlines/load-deadlines.ts'
import { loadContacts } from './contacts/load-contacts.ts'
import { loadSubmission } from './load-submission.ts'
import { loadPeople } from './people/load-people.ts'
import { loadActors } from './actors/load-actors.ts'

const chapters = ['rounds', 'respondents', 'questionnaire'] as const

const ofPeople = [...chapters, 'respondents/people'] as const

export const respondentsRoutes: RouteObject[] = [
  { path: pages.formerActors.path, loader: inOwnCounty(pages.actors) },
  { path: pages.formerActor.path, loader: inOwnCounty(pages.actor) },
  {
    path: pages.actors.path,
    loader: loadActors,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./actors/actors-page.tsx')).ActorsPage),
  },
  {
    path: pages.actor.path,
    loader: loadActors,
    lazy: lazyPage(chapters, async () => (await import('./actors/actor-page.tsx')).ActorPage),
  },
  {
    path: pages.people.path,
    loader: loadPeople,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(ofPeople, async () => (await import('./people/people-page.tsx')).PeoplePage),
  },
  {
    path: pages.person.path,
    loader: loadPeople,
    lazy: lazyPage(ofPeople, async () => (await import('./people/person-page.tsx')).PersonPage),
  },
  {
    path: pages.replacePerson.path,
    loader: loadPeople,
    lazy: lazyPage(ofPeople, async () => (await import('./people/replace-page.tsx')).ReplacePage),
  },
  {
    path: pages.round.path,
    loader: loadRoundAndCalls,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage([...chapters, 'followUp'], async () => (await import('./round-page.tsx')).RoundPage),
  },
  {
    path: pages.deadlines.path,
    loader: loadDeadlines,
    lazy: lazyPage(chapters, async () => (await import('./deadlines/deadlines-page.tsx')).DeadlinesPage),
  },
  {
    path: pages.respondents.path,
    loader: loadRound,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./respondents-page.tsx')).RespondentsPage),
  },
  {
    path: pages.submissions.path,
    loader: loadRound,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./answers-page.tsx')).AnswersPage),
  },
  {
    path: pages.inviteAll.path,
    loader: loadRound,
    lazy: lazyPage(chapters, async () => (await import('./invite-all-page.tsx')).InviteAllPage),
  },
  {
    path: pages.importContacts.path,
    loader: loadRound,
    lazy: lazyPage(
      [...chapters, 'files', 'respondents/contact-import'],
      async () => (await import('./contact-import/contact-import-page.tsx')).ContactImportPage,
    ),
  },
  {
    path: pages.preflight.path,
    lazy: {
      ...lazyPage(
        [...chapters, 'respondents/preflight'],
        async () => (await import('./preflight/preflight-page.tsx')).PreflightPage,
      ),
      loader: async () => (await import('./preflight/load-preflight.ts')).loadPreflight,
    },
  },
  {
    path: pages.letters.path,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: {
      ...lazyPage(
        ['respondents/letters', 'rounds', 'respondents'],
        async () => (await import('./letters/letters-page.tsx')).LettersPage,
      ),
      loader: async () => (await import('./letters/load-letters.ts')).loadLetters,
    },
  },
  {
    path: pages.contacts.path,
    loader: loadContacts,
    lazy: lazyPage(
      [...chapters, 'declining', 'proxy'],
      async () => (await import('./contacts/contacts-page.tsx')).ContactsPage,
    ),
  },
  {
    path: pages.disclosure.path,
    lazy: {
      ...lazyPage(
        [...chapters, 'respondents/disclosure'],
        async () => (await import('./disclosure/disclosure-page.tsx')).DisclosurePage,
      ),
      loader: async () => (await import('./disclosure/load-disclosure.ts')).loadDisclosure,
    },
  },
  {
    path: pages.submission.path,
    loader: loadSubmission,
    shouldRevalidate: unlessOnlyFiltered,
    lazy: lazyPage(chapters, async () => (await import('./submission-page.tsx')).SubmissionPage),
  },
]
