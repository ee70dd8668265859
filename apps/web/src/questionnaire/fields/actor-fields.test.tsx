import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aForm, asked, beReady, twoMunicipalities, type OneForm } from '../../../test/a-form.tsx'
import { registers } from '../registers.ts'

const actor = (id: string, name: string, more: Partial<RegisteredActor> = {}): RegisteredActor => ({
  id,
  name,
  kind: 'police_area',
  county: '19',
  municipality: null,
  proposed: false,
  mergedInto: null,
  ...more,
})

beforeAll(beReady)

let form: OneForm
beforeEach(() => {
  form = aForm()
  registers.set({
    actors: [
      actor('a1', 'Polisområde Västmanland'),
      actor('a2', 'Sala kommun', { kind: 'm_executive', municipality: '1981' }),
      actor('a3', 'Sala kn', { mergedInto: 'a2' }),
      actor('a4', 'Salas nattvandrare', { kind: 'night_walkers', proposed: true }),
      actor('a5', 'Uppsala kommun', { county: '03' }),
    ],
    municipalities: twoMunicipalities,
  })
})
afterEach(() => vi.unstubAllGlobals())

const roles = [
  { code: 'leads', text: { sv: 'Leder', en: 'Leads' } },
  { code: 'participates', text: { sv: 'Deltar', en: 'Participates' } },
]
async function given(kind: Kind) {
  form.draw(asked(kind))
  const box = await screen.findByRole('combobox', { name: kind.kind === 'actors' ? 'Lägg till en aktör' : 'Frågan' })
  box.focus()
  return box as HTMLInputElement
}

const answer = () => form.answer()
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } })
const press = (box: HTMLElement, ...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(box, { key })
}
const offered = () => screen.queryAllByRole('option').map((it) => it.textContent)
const pointedAt = (box: HTMLElement) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')
const said = () =>
  screen
    .getAllByRole('status')
    .map((it) => it.textContent)
    .join(' ')
    .trim()

describe('one actor', () => {
  test('is found as one types, and chosen by arrows and Enter', async () => {
    const box = await given({ kind: 'actor' })
    expect(box.getAttribute('aria-expanded')).toBe('false')
    type(box, 'sala')
    expect(box.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('listbox').id).toBe(box.getAttribute('aria-controls'))
    expect(said()).toBe('2 träffar.')
    expect(pointedAt(box)).toBeNull()
    press(box, 'ArrowDown', 'ArrowDown')
    expect(pointedAt(box)?.textContent).toContain('Salas nattvandrare')
    expect(screen.getByRole('option', { selected: true })).toBe(pointedAt(box))
    press(box, 'ArrowUp', 'Enter')
    expect(answer()).toBe('a2')
    expect(box.value).toBe('Sala kommun')
    expect(document.activeElement).toBe(box)
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.getByText('Kommunledning eller kommunstyrelse · Sala')).toBeTruthy()
  })

  test('the arrows go around, Escape closes the list and then takes back what was typed', async () => {
    const box = await given({ kind: 'actor' })
    type(box, 'polis')
    press(box, 'ArrowUp')
    expect(pointedAt(box)?.textContent).toBe('Föreslå ”polis” som ny aktör')
    press(box, 'ArrowDown', 'Escape')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(box.value).toBe('polis')
    press(box, 'Escape')
    expect(box.value).toBe('')
    expect(answer()).toBeNull()
  })

  test('is said with what it was found by, its kind and place, and that it is proposed', async () => {
    const box = await given({ kind: 'actor' })
    type(box, 'sala kn')
    expect(offered()).toEqual(['Sala kommun Kommunledning eller kommunstyrelse · Sala · heter också ”Sala kn”'])
    type(box, 'natt')
    expect(offered()[0]).toContain('föreslagen')
    type(box, 'uppsala')
    expect(offered()).not.toContain('Uppsala kommun')
  })

  test('typed in full, whatever the case, is chosen by going on', async () => {
    const box = await given({ kind: 'actor' })
    type(box, 'POLISOMRADE västmanland')
    fireEvent.blur(box)
    expect(answer()).toBe('a1')
    expect(box.value).toBe('Polisområde Västmanland')
  })

  test('is chosen by a press on it, and taken away by its button', async () => {
    const box = await given({ kind: 'actor' })
    fireEvent.click(box)
    fireEvent.click(screen.getByRole('option', { name: /^Polisområde/ }))
    expect(answer()).toBe('a1')
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort Polisområde Västmanland' }))
    expect(answer()).toBeNull()
    expect(document.activeElement).toBe(box)
  })

  test('that is not there is said, with what was typed kept and no other left standing', async () => {
    const box = await given({ kind: 'actor' })
    type(box, 'Sala kommun')
    fireEvent.blur(box)
    type(box, 'Brandkåren')
    fireEvent.blur(box)
    await waitFor(() => expect(said()).toContain('”Brandkåren” finns inte i registret.'))
    expect(box.value).toBe('Brandkåren')
    expect(answer()).toBeNull()
  })

  test('that has been merged is called what it was merged into', async () => {
    form.saving.receive([
      {
        entry: null,
        question: 's.q',
        value: 'a3',
        version: 1,
        answeredBy: 'Anna Ek',
        answeredAt: '2026-11-22T09:00:00Z',
      },
    ])
    expect((await given({ kind: 'actor' })).value).toBe('Sala kommun')
  })
})

test('what was answered last round under another name is not another answer', async () => {
  form.previous = {
    roundName: 'Kartläggningen 2025',
    year: 2025,
    submittedAt: '',
    imported: false,
    document: { s: { q: 'a3' } },
  }
  const box = await given({ kind: 'actor' })
  expect(screen.getByText('Sala kommun', { exact: false })).toBeTruthy()
  type(box, 'sala kommun')
  fireEvent.blur(box)
  expect(answer()).toBe('a2')
  expect(screen.queryByText(/Förra omgången/)).toBeNull()
  type(box, 'polisområde västmanland')
  fireEvent.blur(box)
  expect(screen.getByText(/Förra omgången: Sala kommun/)).toBeTruthy()
  type(box, 'Brandkåren')
  fireEvent.blur(box)
  expect(box.value).toBe('Brandkåren')
  fireEvent.click(screen.getByRole('button', { name: 'Använd samma' }))
  expect(box.value).toBe('Sala kommun')
})

describe('an actor to propose', () => {
  test('shows first those that are nearly the same, and one of them can be chosen instead', async () => {
    const box = await given({ kind: 'actor' })
    type(box, 'Sala komun')
    expect(said()).toContain('liknar det du har skrivit')
    press(box, 'ArrowUp', 'Enter')
    const panel = await screen.findByRole('group', { name: 'Föreslå en ny aktör' })
    expect(document.activeElement?.textContent).toBe('Föreslå en ny aktör')
    expect(panel.textContent).toContain('aldrig en person')
    fireEvent.click(within(panel).getByRole('button', { name: /^Sala kommun/ }))
    expect(answer()).toBe('a2')
    expect(screen.queryByRole('group', { name: 'Föreslå en ny aktör' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Frågan' }))
  })

  test('needs a kind, and is then used at once', async () => {
    const fetched = vi.fn(async (address: string, { body }: { body: string }) => {
      const { county: _, ...proposal } = JSON.parse(body) as { county: string }
      const reply = { id: address.split('/').at(-1), ...proposal, county: '19', proposed: true, mergedInto: null }
      return new Response(JSON.stringify(reply), { headers: { 'content-type': 'application/json' } })
    })
    vi.stubGlobal('fetch', fetched)
    const box = await given({ kind: 'actors' })
    type(box, 'Brandkåren')
    press(box, 'ArrowDown', 'Enter')
    fireEvent.click(screen.getByRole('button', { name: 'Föreslå aktören' }))
    expect(screen.getByText('Välj vilken typ av aktör det är')).toBeTruthy()
    expect(fetched).not.toHaveBeenCalled()
    fireEvent.change(screen.getByLabelText('Vilken typ av aktör är det?'), { target: { value: 'rescue' } })
    fireEvent.change(screen.getByLabelText('Var är den verksam?'), { target: { value: '1981' } })
    expect(screen.queryByText('Välj vilken typ av aktör det är')).toBeNull()
    fireEvent.keyDown(screen.getByLabelText('Vad heter organisationen?'), { key: 'Enter' })
    await screen.findByRole('button', { name: 'Ta bort Brandkåren' })
    expect(JSON.parse(fetched.mock.calls[0]?.[1].body ?? '')).toEqual({
      name: 'Brandkåren',
      kind: 'rescue',
      municipality: '1981',
      county: '19',
    })
    expect(answer()).toEqual([{ actor: fetched.mock.calls[0]?.[0].split('/').at(-1) }])
    expect(screen.getByRole('list', { name: 'Valda aktörer' }).textContent).toContain('föreslagen')
    expect(said()).toBe('Brandkåren är tillagd')
  })

  test('that is refused stays to be tried again, with what was written', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const box = await given({ kind: 'actor' })
    type(box, 'Brandkåren')
    press(box, 'ArrowDown', 'Enter')
    fireEvent.change(screen.getByLabelText('Vilken typ av aktör är det?'), { target: { value: 'rescue' } })
    fireEvent.click(screen.getByRole('button', { name: 'Föreslå aktören' }))
    expect((await screen.findByText(/Vi når inte tjänsten/)).closest('[role=alert]')).toBeTruthy()
    expect(screen.getByLabelText('Vad heter organisationen?')).toHaveProperty('value', 'Brandkåren')
    expect(answer()).toBeNull()
  })

  test('is let be by Escape, with focus back in the field', async () => {
    const box = await given({ kind: 'actor' })
    type(box, 'Brandkåren')
    press(box, 'ArrowDown', 'Enter')
    fireEvent.keyDown(screen.getByLabelText('Vad heter organisationen?'), { key: 'Escape' })
    expect(document.activeElement).toBe(box)
    expect(box.value).toBe('Brandkåren')
  })
})

describe('several actors', () => {
  test('are added one by one, given roles and removed, and what happens is said', async () => {
    const box = await given({ kind: 'actors', roles })
    type(box, 'polis')
    press(box, 'ArrowDown', 'Enter')
    expect(said()).toBe('Polisområde Västmanland är tillagd')
    expect(box.value).toBe('')
    fireEvent.change(screen.getByLabelText('Roll för Polisområde Västmanland'), { target: { value: 'leads' } })
    expect(answer()).toEqual([{ actor: 'a1', role: 'leads' }])
    type(box, 'sala kommun')
    fireEvent.blur(box)
    expect(answer()).toEqual([{ actor: 'a1', role: 'leads' }, { actor: 'a2' }])
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort Polisområde Västmanland' }))
    expect(answer()).toEqual([{ actor: 'a2' }])
    expect(said()).toBe('Polisområde Västmanland är borttagen')
    expect(document.activeElement).toBe(box)
  })

  test('offer none that is chosen already, under another name either', async () => {
    form.saving.receive([
      {
        entry: null,
        question: 's.q',
        value: [{ actor: 'a3' }],
        version: 1,
        answeredBy: 'Anna Ek',
        answeredAt: '2026-11-22T09:00:00Z',
      },
    ])
    const box = await given({ kind: 'actors' })
    expect(screen.getByRole('button', { name: 'Ta bort Sala kommun' })).toBeTruthy()
    type(box, 'sala')
    expect(offered().join()).not.toContain('Sala kommun')
    type(box, 'sala kommun')
    fireEvent.blur(box)
    expect(answer()).toEqual([{ actor: 'a3' }])
    expect(said()).toBe('Sala kommun är redan vald')
  })
})

test('of two thousand actors a few are drawn, and a key costs no more than they do', async () => {
  registers.set({
    actors: Array.from({ length: 2000 }, (_, at) => actor(`${at}`, `Förening ${at} i Västerås`)),
    municipalities: [],
  })
  const box = await given({ kind: 'actor' })
  type(box, 'forening')
  expect(offered()).toHaveLength(13)
  expect(said()).toBe('De 12 första av 2\u00A0000 visas. Skriv mer för att hitta rätt.')
  for (const text of ['forening 1', 'forening 19', 'forening 199', 'forening 19', 'forening 1']) {
    type(box, text)
    expect(offered().length).toBeLessThanOrEqual(13)
  }
})
