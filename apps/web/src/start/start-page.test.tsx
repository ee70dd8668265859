import { answers } from '@kartlaggning/schema/answers/answers'
import { outbox } from '@kartlaggning/schema/mail/outbox'
import type { Actor } from '@kartlaggning/schema/permission'
import { pages } from '@kartlaggning/schema/pages'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { Language } from '@kartlaggning/schema/text'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aServer, anActor, anAssignment, openPage, type Server } from '../../test/a-page.tsx'

const routes = async () => (await import('./routes.tsx')).startRoutes
const openStart = (server: Server, actor?: Actor, language?: Language) =>
  openPage(server, routes, pages.start(), actor, language)

test('a stranger reads what it is, and where to sign in', async () => {
  await openStart(aServer())
  expect(await screen.findByRole('heading', { level: 1, name: /Kartläggning av det brottsförebyggande/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Logga in' }).getAttribute('href')).toBe('/logga-in')
})

test('whoever answers sees the assignments that can be answered first, and what came of the others', async () => {
  const server = aServer()
  const submitted = { respondentId: '0199a000-0000-7000-8000-0000000000d1', name: 'Heby kommun', submitted: true }
  const reported = {
    respondentId: '0199a000-0000-7000-8000-0000000000d2',
    name: 'Polisen i Sala',
    kind: 'police' as const,
    roundStatus: 'published' as const,
    open: false,
    edition: 2,
  }
  // Without its progress the row is shown all the same.
  server.refuses(answers.overview, 'internal-error')
  await openStart(server, anActor({ assignments: [reported, {}, submitted].map(anAssignment) }))
  const rows = (await screen.findAllByRole('listitem')).map((row) => within(row))
  expect(rows.map((row) => row.getAllByRole('link').map((it) => it.getAttribute('href')))).toEqual([
    ['/svara/0199a000-0000-7000-8000-00000000000a'],
    ['/svara/0199a000-0000-7000-8000-0000000000d1'],
    [
      '/svara/0199a000-0000-7000-8000-0000000000d2',
      '/avstamning/0199a000-0000-7000-8000-0000000000d2',
      '/rapport/0199a000-0000-7000-8000-00000000000b/2',
    ],
  ])
  expect(rows[0]?.getByText(/svara senast 18 december 2026/)).toBeTruthy()
  expect(rows[1]?.getByText(/inskickat/)).toBeTruthy()
})

test('the police have their English name inside what is said in English', async () => {
  const reported = { name: 'Polisen i Sala', kind: 'police' as const, roundStatus: 'published' as const, open: false }
  await openStart(aServer(), anActor({ assignments: [anAssignment(reported)] }), 'en')
  const [row] = await screen.findAllByRole('listitem')
  expect(row?.textContent).toContain('for the police in Sala')
})

test('whoever has declined reads when and why, and the way back, and not how little is answered', async () => {
  const declined = { reason: 'no_time', at: '2026-11-20T09:00:00Z' } as const
  await openStart(aServer(), anActor({ assignments: [anAssignment({ declined })] }))
  const [row] = await screen.findAllByRole('listitem')
  expect(row?.textContent).toContain('ni avböjde att svara 20 november 2026: tiden räcker inte.')
  expect(row?.textContent).toContain('Ni kan ändra er till och med 18 december 2026.')
  expect(row?.textContent).not.toContain('avsnitt')
  expect(within(row as HTMLElement).getByRole('link', { name: /Ta tillbaka eller svara ändå/ })).toBeTruthy()
})

test('whoever has no assignment is told so', async () => {
  await openStart(aServer(), anActor())
  expect(await screen.findByText(/Du har inget uppdrag just nu/)).toBeTruthy()
})

test('whoever coordinates sees the rounds, also that there is none', async () => {
  const server = aServer()
  server.replies(rounds.list, [])
  await openStart(server, anActor({ staff: [{ county: '19', role: 'coordinator' }] }))
  expect(await screen.findByText(/Det finns ingen omgång än/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Planera den första omgången' }).getAttribute('href')).toBe('/omgangar/ny')
})

test.each([
  [{ waiting: 3, minutes: 190, failure: 'unreachable' }, '3 mejl har inte kommit iväg på 3 timmar. Mejlservern svarar'],
  [{ waiting: 1, minutes: 0, failure: 'login' }, 'Ett mejl har inte kommit iväg på en minut. Mejlservern godtar inte'],
] as const)('whoever coordinates reads that mail does not leave, and why: %o', async (delay, said) => {
  const server = aServer()
  server.replies(rounds.list, [])
  server.replies(outbox.delay, delay)
  await openStart(server, anActor({ staff: [{ county: '19', role: 'coordinator' }] }))
  expect((await screen.findByRole('status')).textContent).toContain(said)
})
