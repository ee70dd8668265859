import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  aForm,
  asked,
  beReady,
  help,
  labelOf,
  options,
  twoMunicipalities,
  type,
  type OneForm,
} from '../../../test/a-form.tsx'
import { registers } from '../registers.ts'
import { wholeQuestionnaire } from '../sections.ts'
import { problem } from '../../../test/a-saving.ts'

beforeAll(async () => {
  await beReady()
  // What contradicts what comes with the sections.
  await wholeQuestionnaire('2026')
})

let form: OneForm
beforeEach(() => {
  form = aForm()
})

const given: OneForm['draw'] = (...questions) => form.draw(...questions)
const answer: OneForm['answer'] = (question) => form.answer(question)

describe('a question', () => {
  const first = asked({ kind: 'single', options })
  const valid = { code: 'valid', text: { sv: 'Gällande', en: '' } }
  const expired = { code: 'expired', text: { sv: 'Upphörd', en: '' } }
  const follow = asked(
    { kind: 'text', max: 100 },
    { id: 's.more', text: { sv: 'Mer', en: '' }, shownWhen: { question: 's.q', in: ['yes'] } },
  )

  test('is shown when the answer above asks for it, and its own answer is kept when it is hidden again', () => {
    given(first, follow)
    expect(screen.queryByLabelText('Mer')).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: 'Ja' }))
    type('Mer', 'något')
    fireEvent.click(screen.getByRole('radio', { name: 'Nej' }))
    expect(screen.queryByLabelText('Mer')).toBeNull()
    expect(answer('s.more')).toBe('något')
  })

  test('offers only what is chosen above it, and says so when its answer is chosen no longer', async () => {
    const most: Kind = { kind: 'single', options: help.cell.options, chosenIn: 's.q' }
    given(asked(help as never), asked(most, { id: 's.most', text: { sv: 'Viktigast', en: '' } }))
    const box = (name: string) => screen.getByRole('checkbox', { name })
    const offered = () =>
      within(screen.getByRole('radiogroup', { name: 'Viktigast' }))
        .getAllByRole('radio')
        .map(labelOf)
    expect(screen.queryByRole('radiogroup', { name: 'Viktigast' })).toBeNull()
    fireEvent.click(box('Kurs'))
    fireEvent.click(box('Besök'))
    expect(offered()).toEqual(['Kurs', 'Besök'])
    fireEvent.click(screen.getByRole('radio', { name: 'Besök' }))
    fireEvent.click(box('Besök'))
    expect(offered()).toEqual(['Kurs'])
    expect(answer('s.most')).toBe('visit')
    fireEvent.click(screen.getByRole('button', { name: 'Klart' }))
    expect(await within(screen.getByRole('radiogroup', { name: 'Viktigast' })).findByText('Välj ett svar')).toBeTruthy()
    fireEvent.click(box('Besök'))
    expect(screen.getByRole('radio', { name: 'Besök' })).toHaveProperty('checked', true)
  })

  test('says when an answer does not go with another, leads to that one, and keeps both', () => {
    const status = asked(
      { kind: 'single', options: [valid, expired] },
      { id: 'agreements.agreementStatus', text: { sv: 'Finns en överenskommelse?', en: '' } },
    )
    const until = asked(
      { kind: 'month', openEnded: true },
      { id: 'agreements.agreementTo', text: { sv: 'Till och med när?', en: '' } },
    )
    given(status, until)
    const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
    const passed = /^Månaden då överenskommelsen upphör har passerat/
    choose('Gällande')
    type('Till och med när?', '2020-01')
    expect(screen.getByText(passed).closest('[role=status]')?.textContent).toContain('kan de stå kvar')
    fireEvent.click(screen.getByRole('link', { name: 'Gå till det andra svaret' }))
    expect(document.activeElement?.id).toBe('q-agreementStatus')
    choose('Upphörd')
    expect(screen.queryByText(passed)).toBeNull()
    choose('Gällande')
    expect(screen.getByText(passed)).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tills vidare' }))
    expect(screen.queryByText(passed)).toBeNull()
    type('Till och med när?', '2999-12')
    expect(screen.queryByText(passed)).toBeNull()
    expect([answer('agreements.agreementStatus'), answer('agreements.agreementTo')]).toEqual(['valid', '2999-12'])
  })

  test('says when one’s own municipality is among the others', () => {
    registers.set({ actors: [], municipalities: twoMunicipalities })
    given(asked({ kind: 'municipalities' }, { id: 'cooperation.with', text: { sv: 'Vilka kommuner?', en: '' } }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sala' }))
    expect(screen.getByText(/^Er egen kommun står bland de andra/)).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sala' }))
    expect(screen.queryByText(/^Er egen kommun/)).toBeNull()
  })

  test('says when the police has two roles', () => {
    const roles = ['leads', 'participates'].map((code) => ({ code, text: { sv: code, en: '' } }))
    const id = '01890000-0000-7000-8000-000000000001'
    registers.set({
      municipalities: twoMunicipalities,
      actors: [
        {
          id,
          name: 'Polisen',
          kind: 'police_lpo',
          county: null,
          municipality: null,
          proposed: false,
          mergedInto: null,
        },
      ],
    })
    const counterpart = asked(
      { kind: 'single', options: roles },
      { id: 'jointActions.counterpartRole', text: { sv: 'Polisens roll', en: '' } },
    )
    form.saving.change({ entry: null, question: 'jointActions.actors' }, [{ actor: id, role: 'leads' }])
    given(asked({ kind: 'actors', roles }, { id: 'jointActions.actors', text: { sv: 'Aktörer', en: '' } }), counterpart)
    const ofCounterpart = within(screen.getByRole('radiogroup', { name: 'Polisens roll' }))
    fireEvent.click(ofCounterpart.getByRole('radio', { name: 'participates' }))
    expect(screen.getByText(/^Bland aktörerna har polisen en annan roll/)).toBeTruthy()
    fireEvent.click(ofCounterpart.getByRole('radio', { name: 'leads' }))
    expect(screen.queryByText(/^Bland aktörerna/)).toBeNull()
  })

  test('says what to do when it is judged, tied to its control', async () => {
    given(asked({ kind: 'text', max: 100 }))
    expect(screen.queryByText('Skriv ett svar')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Klart' }))
    const error = await screen.findByText('Skriv ett svar')
    const field = screen.getByLabelText('Frågan')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(error.id)
  })

  test('shows both answers when another has changed it, and takes over the one chosen', async () => {
    form.saving.receive([
      {
        entry: null,
        question: 's.q',
        value: 'mitt',
        version: 1,
        answeredBy: 'Anna Ek',
        answeredAt: '2026-11-22T09:00:00Z',
      },
    ])
    given(asked({ kind: 'text', max: 100 }))
    const theirs = { value: 'deras', version: 2, answeredBy: 'Bo Lind', answeredAt: '2026-11-22T09:41:00Z' }
    const conflicts = [{ entry: null, question: 's.q', ...theirs }]
    form.reply = () => Promise.reject(problem('answer-changed-by-another', { conflicts }))
    type('Frågan', 'mitt nya')
    void form.saving.sendNow()
    expect((await screen.findByRole('alert')).textContent).toContain('Ni har ändrat samma svar')
    expect(screen.getByText('Bo Lind, 10:41')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: 'Skriv ihop båda' }))
    fireEvent.change(screen.getByLabelText('Text som sparas'), { target: { value: 'mitt och deras' } })
    fireEvent.click(screen.getByRole('button', { name: 'Spara valet' }))
    expect(answer()).toBe('mitt och deras')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  test.each([
    ['the page is left', () => form.saving.leave()],
    ['the field is left', () => fireEvent.blur(screen.getByLabelText('Frågan'))],
    ['the saving is asked for all of it', () => form.saving.rows()],
  ])('P1 keeps what was typed when %s before there is a pause', (_, happens) => {
    given(asked({ kind: 'text', max: 100 }))
    fireEvent.input(screen.getByLabelText('Frågan'), { target: { value: 'nytt' } })
    expect(answer()).toBeNull()
    act(() => void happens())
    expect(answer()).toBe('nytt')
  })

  test('P1 keeps what was typed when the form goes away before there is a pause', () => {
    const { unmount } = given(asked({ kind: 'text', max: 100 }))
    fireEvent.input(screen.getByLabelText('Frågan'), { target: { value: 'nytt' } })
    unmount()
    expect(answer()).toBe('nytt')
  })

  test('P2 what another has written does not take the place of what has just been typed', () => {
    given(asked({ kind: 'text', max: 100 }))
    const field = screen.getByLabelText<HTMLInputElement>('Frågan')
    fireEvent.input(field, { target: { value: 'mitt' } })
    const theirs = { value: 'deras', version: 1, answeredBy: 'Bo Lind', answeredAt: '2026-11-22T09:41:00Z' }
    act(() => void form.saving.receive([{ entry: null, question: 's.q', ...theirs }]))
    expect([field.value, answer()]).toEqual(['mitt', 'mitt'])
  })

  test('takes in what another has written meanwhile', async () => {
    given(asked({ kind: 'text', max: 100 }))
    form.saving.receive([
      {
        entry: null,
        question: 's.q',
        value: 'nytt',
        version: 1,
        answeredBy: 'Bo Lind',
        answeredAt: '2026-11-22T09:00:00Z',
      },
    ])
    await waitFor(() => expect(screen.getByLabelText('Frågan')).toHaveProperty('value', 'nytt'))
  })
})

describe('last round’s answer', () => {
  const question = asked({ kind: 'single', options })
  const lastYear = (value: string) => {
    form.previous = {
      roundName: 'Kartläggningen 2025',
      year: 2025,
      submittedAt: '',
      imported: false,
      document: { s: { q: value } },
    }
    form.saving.receive([{ entry: null, question: 's.q', value, version: 0, answeredBy: '', answeredAt: '' }])
  }

  test('is chosen already, and asks whether it is still so', () => {
    lastYear('no')
    given(question)
    expect(screen.getByRole('radio', { name: 'Nej' })).toHaveProperty('checked', true)
    fireEvent.click(screen.getByRole('button', { name: 'Ja, det stämmer' }))
    expect(form.saving.hasUnsaved()).toBe(true)
    expect(screen.queryByText(/stämmer det fortfarande/)).toBeNull()
    expect(document.activeElement?.id).toBe('q-q')
  })

  test('stands beside another answer, and can be used again', () => {
    lastYear('no')
    given(question)
    expect(screen.queryByText(/Förra omgången:/)).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: 'Ja' }))
    expect(screen.getByText(/Förra omgången: Nej/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Använd samma' }))
    expect(answer()).toBe('no')
    expect(screen.queryByText(/Förra omgången: Nej/)).toBeNull()
    expect(document.activeElement?.id).toBe('q-q')
  })

  const isConfirmed = () => form.saving.state.get().unconfirmed.size === 0

  test('is confirmed by a text that is emptied and written anew within an instant', () => {
    lastYear('Nattvandring')
    given(asked({ kind: 'text', max: 100 }))
    const field = screen.getByLabelText('Frågan')
    field.focus()
    fireEvent.input(field, { target: { value: '' } })
    fireEvent.input(field, { target: { value: 'Nattvandring' } })
    expect(isConfirmed()).toBe(false)
    fireEvent.blur(field)
    expect(isConfirmed()).toBe(true)
    expect(answer()).toBe('Nattvandring')
  })

  test('is not confirmed by a field that is looked at and left', () => {
    lastYear('Nattvandring')
    given(asked({ kind: 'text', max: 100 }))
    const field = screen.getByLabelText('Frågan')
    field.focus()
    fireEvent.blur(field)
    expect(isConfirmed()).toBe(false)
  })

  const many = Array.from({ length: 12 }, (_, at) => ({ code: `c${at}`, text: { sv: `Val ${at}`, en: '' } }))

  test('is confirmed by being chosen again in a list, and not by the list being opened', async () => {
    lastYear('c7')
    given(asked({ kind: 'single', options: many }))
    const list = screen.getByRole('combobox', { name: 'Frågan' })
    fireEvent.pointerDown(list)
    fireEvent.click(list)
    await Promise.resolve()
    expect(isConfirmed()).toBe(false)
    fireEvent.click(list)
    await waitFor(() => expect(isConfirmed()).toBe(true))
  })

  test('is confirmed by being chosen again where one searches', async () => {
    lastYear('c7')
    given(asked({ kind: 'single', options: many.map((it) => ({ ...it, help: { sv: 'Hjälp', en: '' } })) }))
    const field = await screen.findByRole('combobox', { name: 'Frågan' })
    fireEvent.click(field)
    fireEvent.blur(field)
    expect(isConfirmed()).toBe(false)
    fireEvent.click(field)
    fireEvent.click(screen.getByRole('option', { name: /^Val 7/ }))
    expect(isConfirmed()).toBe(true)
    expect(answer()).toBe('c7')
  })
})

test('a key press draws nothing but its own field again', () => {
  const drawn = vi.fn(() => ({ sv: 'Grannen', en: 'The neighbour' }))
  const neighbour = Object.defineProperty(asked({ kind: 'text', max: 100 }, { id: 's.next' }), 'text', { get: drawn })
  given(asked({ kind: 'text', max: 100 }), neighbour)
  expect(drawn).toHaveBeenCalled()
  drawn.mockClear()
  type('Frågan', 'a')
  type('Frågan', 'ab')
  expect(drawn).not.toHaveBeenCalled()
})
