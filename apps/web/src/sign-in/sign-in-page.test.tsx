import { session, type Invitation } from '@kartlaggning/schema/identity/session'
import { pages } from '@kartlaggning/schema/pages'
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sharesComputer } from '../session.tsx'
import { aServer, anActor, anAssignment, openPage, type Server } from '../../test/a-page.tsx'

const routes = async () => (await import('./routes.tsx')).signInRoutes

const assign = vi.fn<(address: string) => void>()
const here = (hash = '') =>
  vi.stubGlobal('location', { origin: 'http://localhost:3000', pathname: '/inbjudan', hash, assign })

afterEach(() => {
  assign.mockClear()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const signedIn = (more: Parameters<typeof anActor>[0] = {}) => ({
  actor: anActor(more),
  expiresAt: '2027-01-01T00:00:00.000Z',
})

async function askForACode(server: Server, address: string = pages.signIn()) {
  server.replies(session.sendCode, {})
  await openPage(server, routes, address)
  await screen.findByLabelText('E-postadress')
  write('E-postadress', 'anna.ek@sala.example')
  press('Skicka kod')
  await screen.findByLabelText('Kod från mejlet')
}

test('an address that is none is not sent, and stays to be put right', async () => {
  const server = aServer()
  await openPage(server, routes, pages.signIn())
  await screen.findByLabelText('E-postadress')
  write('E-postadress', 'anna.ek')
  press('Skicka kod')
  expect(await screen.findByRole('link', { name: 'Skriv e-postadressen som namn@exempel.se' })).toBeTruthy()
  expect(server.asked(session.sendCode)).toEqual([])
  expect(screen.getByLabelText<HTMLInputElement>('E-postadress').value).toBe('anna.ek')
})

test('a code brings one to where one came from', async () => {
  here()
  const server = aServer()
  server.replies(session.signInByCode, signedIn())
  await askForACode(server, `${pages.signIn()}?till=${encodeURIComponent('/svara/1')}`)
  write('Kod från mejlet', '123 456')
  press('Logga in')
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('http://localhost:3000/svara/1'))
  expect(server.asked(session.signInByCode)).toEqual([{ email: 'anna.ek@sala.example', code: '123456' }])
})

test.each([
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/.//elsewhere.example/x', 'http://localhost:3000//elsewhere.example/x'],
  ['/\\\\elsewhere.example', '/'],
])('an address elsewhere (%s) is never gone to', async (address, gone) => {
  here()
  const server = aServer()
  server.replies(session.signInByCode, signedIn())
  await askForACode(server, `${pages.signIn()}?till=${encodeURIComponent(address)}`)
  write('Kod från mejlet', '123456')
  press('Logga in')
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith(gone))
})

test('a code of too few digits is not sent, and a wrong one says what to do', async () => {
  here()
  const server = aServer()
  server.refuses(session.signInByCode, 'code-not-valid')
  await askForACode(server)
  write('Kod från mejlet', '12345')
  press('Logga in')
  expect(await screen.findByRole('link', { name: 'Skriv de sex siffrorna från mejlet' })).toBeTruthy()
  expect(server.asked(session.signInByCode)).toEqual([])
  write('Kod från mejlet', '123456')
  press('Logga in')
  expect(await screen.findByText(/Koden stämmer inte.*gäller bara den senaste/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Skriv de sex siffrorna från mejlet' })).toBeNull()
  expect(assign).not.toHaveBeenCalled()
})

test('a new code is sent when one asks for it', async () => {
  const server = aServer()
  await askForACode(server)
  press('Skicka en ny kod')
  expect(await screen.findByText('En ny kod är skickad. Den gamla gäller inte längre.')).toBeTruthy()
  expect(server.asked(session.sendCode)).toHaveLength(2)
})

const token = 'a'.repeat(43)
const anInvitation = (more: Partial<Invitation> = {}): Invitation => ({
  respondent: 'Sala kommun',
  round: 'Kartläggningen 2026',
  reads: false,
  open: true,
  closesOn: '2026-12-18',
  estimatedMinutes: 60,
  respondents: 1,
  filled: 0,
  voluntary: true,
  provision: null,
  purpose: 'Att se vilket stöd länet behöver.',
  maskedEmail: 'a***@sala.example',
  authority: 'Länsstyrelsen Västmanland',
  contact: 'Karin Berg',
  ...more,
})

test('opening an invitation signs nobody in; its button does, and leads to the only assignment', async () => {
  here(`#${token}`)
  const server = aServer()
  server.replies(session.invitation, anInvitation())
  server.replies(session.signInByLink, signedIn({ assignments: [anAssignment()] }))
  await openPage(server, routes, pages.invitation())
  expect(await screen.findByRole('heading', { name: 'Svara på kartläggningen för Sala kommun' })).toBeTruthy()
  expect(screen.getByText('18 december 2026')).toBeTruthy()
  expect(server.asked(session.signInByLink)).toEqual([])
  press('Logga in och svara')
  await vi.waitFor(() =>
    expect(assign).toHaveBeenCalledWith(`http://localhost:3000/svara/0199a000-0000-7000-8000-00000000000a`),
  )
  expect(server.asked(session.signInByLink)).toEqual([{ token }])
  expect(sharesComputer()).toBe(false)
})

test('whoever opens an invitation on a shared computer says so there', async () => {
  here(`#${token}`)
  const server = aServer()
  server.replies(session.invitation, anInvitation())
  server.replies(session.signInByLink, signedIn({ assignments: [anAssignment()] }))
  await openPage(server, routes, pages.invitation())
  fireEvent.click(await screen.findByLabelText('Jag använder en delad dator'))
  press('Logga in och svara')
  await vi.waitFor(() => expect(assign).toHaveBeenCalled())
  expect(sharesComputer()).toBe(true)
})

test('the token of an invitation stays neither in the address nor, once used, in the history', async () => {
  const replaceState = vi.spyOn(history, 'replaceState')
  here(`#${token}`)
  const server = aServer()
  server.replies(session.invitation, anInvitation())
  server.replies(session.signInByLink, signedIn({ assignments: [anAssignment()] }))
  await openPage(server, routes, pages.invitation())
  await screen.findByRole('heading', { name: 'Svara på kartläggningen för Sala kommun' })
  expect(replaceState).toHaveBeenCalledWith(expect.objectContaining({ token }), '', '/inbjudan')
  press('Logga in och svara')
  await vi.waitFor(() => expect(assign).toHaveBeenCalled())
  expect(replaceState).toHaveBeenLastCalledWith(null, '', '/')
})

test.each(['.', '%20', ').', '%E2%80%9D'])('an invitation copied with %s after it is the same', async (after) => {
  here(`#${token}${after}`)
  const server = aServer()
  server.replies(session.invitation, anInvitation())
  await openPage(server, routes, pages.invitation())
  expect(await screen.findByRole('heading', { name: 'Svara på kartläggningen för Sala kommun' })).toBeTruthy()
  expect(server.asked(session.invitation)).toEqual([{ token }])
})

test('an invitation to a closed round says what is left', async () => {
  here(`#${token}`)
  const server = aServer()
  server.replies(session.invitation, anInvitation({ open: false }))
  await openPage(server, routes, pages.invitation())
  expect(await screen.findByRole('heading', { name: 'Kartläggningen för Sala kommun' })).toBeTruthy()
  expect(screen.queryByText('Svara senast')).toBeNull()
})

test.each([
  ['that is worth nothing any more leads to a code', `#${token}`, 'Länken gäller inte längre'],
  ['that was cut short says so', '#abc', 'Länken är ofullständig'],
  ['that is too long says so', `#${token}a`, 'Länken är ofullständig'],
])('a link %s', async (_, hash, title) => {
  here(hash)
  const server = aServer()
  server.refuses(session.invitation, 'link-not-valid')
  await openPage(server, routes, pages.invitation())
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy()
})
