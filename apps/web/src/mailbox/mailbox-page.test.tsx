import { mailbox, type Mail } from '@kartlaggning/schema/mail/mailbox'
import { pages } from '@kartlaggning/schema/pages'
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aServer, openPage } from '../../test/a-page.tsx'

const routes = async () => (await import('./routes.tsx')).mailboxRoutes

const aMail = (more: Partial<Mail> = {}): Mail => ({
  id: '0199a000-0000-7000-8000-0000000000c1',
  to: 'anna.ek@sala.example',
  subject: 'Inbjudan till Kartläggningen 2026',
  body: 'Hej!\n\nhttp://localhost:3000/inbjudan#abc\n\nHälsningar',
  createdAt: '2026-11-22T09:42:00.000Z',
  sentAt: null,
  failure: null,
  ...more,
})

test('a letter is shown with whom it is for and when, and its link can be followed', async () => {
  const server = aServer()
  server.replies(mailbox.list, [aMail()])
  await openPage(server, routes, pages.mailbox())
  expect(await screen.findByRole('heading', { name: 'Inbjudan till Kartläggningen 2026' })).toBeTruthy()
  expect(screen.getByText(/anna\.ek@sala\.example · 22 november 2026/)).toBeTruthy()
  const link = screen.getByRole('link', { name: 'http://localhost:3000/inbjudan#abc' })
  expect(link.getAttribute('href')).toBe('http://localhost:3000/inbjudan#abc')
  expect(screen.queryByText(/kom inte fram/)).toBeNull()
})

test('P6 a letter that did not arrive says why', async () => {
  const server = aServer()
  server.replies(mailbox.list, [aMail({ failure: '550 unknown user' })])
  await openPage(server, routes, pages.mailbox())
  expect(await screen.findByText('Mejlet kom inte fram: 550 unknown user')).toBeTruthy()
})

test('an empty mailbox says so, and what comes later is fetched', async () => {
  const server = aServer()
  server.replies(mailbox.list, [])
  await openPage(server, routes, pages.mailbox())
  expect(await screen.findByText('Inga mejl har skickats än.')).toBeTruthy()
  server.replies(mailbox.list, [aMail()])
  fireEvent.click(screen.getByRole('button', { name: 'Hämta nya mejl' }))
  expect(await screen.findByRole('heading', { name: 'Inbjudan till Kartläggningen 2026' })).toBeTruthy()
})
