import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
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

beforeAll(beReady)

let form: OneForm
beforeEach(() => {
  form = aForm()
  registers.set({ actors: [], municipalities: twoMunicipalities })
})

const given: OneForm['draw'] = (...questions) => form.draw(...questions)
const answer: OneForm['answer'] = (question) => form.answer(question)

describe('each kind of question is answered in its field', () => {
  test('single: a radio for each option', () => {
    given(asked({ kind: 'single', options }))
    fireEvent.click(screen.getByRole('radio', { name: 'Nej' }))
    expect(answer()).toBe('no')
  })

  test('single: a long list is chosen from', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ code: `c${at}`, text: { sv: `Val ${at}`, en: '' } }))
    given(asked({ kind: 'single', options: many }))
    fireEvent.change(screen.getByRole('combobox', { name: 'Frågan' }), { target: { value: 'c7' } })
    expect(answer()).toBe('c7')
  })

  describe('single: a long list of described answers is searched', () => {
    const described = [
      ...Array.from({ length: 12 }, (_, at) => ({
        code: `c${at}`,
        text: { sv: `Metod ${at}`, en: '' },
        help: { sv: at === 7 ? 'Mot klotter.' : 'Mot annat.', en: '' },
      })),
      { code: 'other', text: { sv: 'Annan metod', en: 'Another' } },
    ]
    const givenThem = async () => {
      given(asked({ kind: 'single', options: described }))
      await screen.findByRole('combobox', { name: 'Frågan' })
    }
    const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Frågan' })
    const write = (value: string) => fireEvent.change(field(), { target: { value } })
    const offered = () => screen.getAllByRole('option').map((it) => it.textContent)

    test('by what is said of them, and chosen with the keyboard', async () => {
      await givenThem()
      write('klotter')
      expect(offered()).toEqual(['Metod 7Mot klotter.', 'Annan metod'])
      fireEvent.keyDown(field(), { key: 'ArrowDown' })
      fireEvent.keyDown(field(), { key: 'Enter' })
      expect(answer()).toBe('c7')
      expect(field().value).toBe('Metod 7')
      expect(field().getAttribute('aria-expanded')).toBe('false')
    })

    test('and pressed', async () => {
      await givenThem()
      fireEvent.click(field())
      expect(offered()).toHaveLength(13)
      fireEvent.click(screen.getByRole('option', { name: /^Metod 3/ }))
      expect(answer()).toBe('c3')
    })

    test('what is not there stays as it was typed, and the way out is offered', async () => {
      await givenThem()
      write('Vår metod')
      fireEvent.blur(field())
      fireEvent.click(await screen.findByRole('button', { name: 'Annan metod' }))
      expect(answer()).toBe('other')
      expect(field().value).toBe('Annan metod')
      expect(document.activeElement).toBe(field())
    })

    test('a whole name is chosen by leaving the field, and emptying it takes the answer back', async () => {
      await givenThem()
      write('metod 5')
      fireEvent.blur(field())
      expect(answer()).toBe('c5')
      write('')
      expect(answer()).toBeNull()
    })
  })

  test('single: an answer nobody has to give can be taken back', () => {
    given(asked({ kind: 'single', options }, { required: false }))
    fireEvent.click(screen.getByRole('radio', { name: 'Ja' }))
    fireEvent.click(screen.getByText('Ta bort svaret'))
    expect(answer()).toBeNull()
  })

  test('multi: several, and what excludes the others puts them out', () => {
    const none = { code: 'none', text: { sv: 'Inget', en: 'None' }, exclusive: true }
    given(asked({ kind: 'multi', options: [...options, none], max: 2 }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ja' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nej' }))
    expect(answer()).toEqual(['yes', 'no'])
    expect(screen.getByText('2 valda')).toBeTruthy()
  })

  test('multi: a long list is folded, and what is chosen is seen all the same', () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ code: `c${at}`, text: { sv: `Val ${at}`, en: '' } }))
    given(asked({ kind: 'multi', options: many, max: 2 }))
    const fold = screen.getByText('Välj i listan (21 alternativ)').closest('details')
    for (const name of ['Val 3', 'Val 7']) fireEvent.click(screen.getByRole('checkbox', { name, hidden: true }))
    expect(answer()).toEqual(['c3', 'c7'])
    expect(fold?.contains(screen.getByText('Val 3, Val 7'))).toBe(false)
    expect(screen.getByText('2 valda').className).toBe('visually-hidden')
  })

  test.each([
    [12, 0],
    [13, 2],
  ])('matrix: of %i boxes under each row, %i lists are folded', (count, folded) => {
    const many = Array.from({ length: count }, (_, at) => ({ code: `c${at}`, text: { sv: `Val ${at}`, en: '' } }))
    given(asked({ kind: 'matrix', rows: options, cell: { kind: 'multi', options: many } } as never))
    const row = within(screen.getByRole('group', { name: 'Ja' }))
    fireEvent.click(row.getByRole('checkbox', { name: 'Val 3', hidden: true }))
    expect(document.querySelectorAll('details.folded')).toHaveLength(folded)
    expect(row.queryAllByText('1 vald – ändra')).toHaveLength(folded / 2)
  })

  test('multi: what excludes the others puts them out', async () => {
    const none = { code: 'none', text: { sv: 'Inget', en: 'None' }, exclusive: true }
    given(asked({ kind: 'multi', options: [...options, none] }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ja' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Inget' }))
    await waitFor(() => expect(answer()).toEqual(['none']))
  })

  test('scale: the number is the answer, "vet inte" among them', () => {
    given(
      asked({
        kind: 'scale',
        points: [
          { value: 0, text: { sv: 'Inget', en: '' } },
          { value: 4, text: { sv: 'Stort', en: '' } },
        ],
        unknown: true,
      }),
    )
    fireEvent.click(screen.getByRole('radio', { name: 'Stort' }))
    expect(answer()).toBe(4)
    fireEvent.click(screen.getByRole('radio', { name: 'Vet inte' }))
    expect(answer()).toBe('unknown')
  })

  test('number: spaces and comma are as people write, and what is no number is kept as typed', () => {
    given(asked({ kind: 'number', min: 0, max: 9999 }))
    type('Frågan', '1 200')
    expect(answer()).toBe(1200)
    type('Frågan', '450.000')
    expect(answer()).toBe(450_000)
    type('Frågan', '1,500')
    expect(answer()).toBe('1,500')
    type('Frågan', 'ungefär tio')
    expect(answer()).toBe('ungefär tio')
  })

  test('month: as text, or until further notice', () => {
    given(asked({ kind: 'month', openEnded: true }))
    fireEvent.change(screen.getByLabelText('Frågan'), { target: { value: '2026-03' } })
    expect(answer()).toBe('2026-03')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tills vidare' }))
    expect(answer()).toBe('open_ended')
  })

  test('number and month: not known, in place of what is typed', () => {
    given(asked({ kind: 'number', min: 0, max: 99, unknown: true }))
    type('Frågan', '12')
    expect(answer()).toBe(12)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vet inte' }))
    expect(answer()).toBe('unknown')
    expect(screen.getByLabelText('Frågan')).toHaveProperty('value', '')
    type('Frågan', '7')
    expect(answer()).toBe(7)
    expect(screen.getByRole('checkbox', { name: 'Vet inte' })).toHaveProperty('checked', false)
  })

  test('month: not known or until further notice, one at a time', () => {
    given(asked({ kind: 'month', openEnded: true, unknown: true }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tills vidare' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vet inte' }))
    expect(answer()).toBe('unknown')
    expect(screen.getByRole('checkbox', { name: 'Tills vidare' })).toHaveProperty('checked', false)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vet inte' }))
    expect(answer()).toBeNull()
  })

  test('text: counts what is left; an emptied text is an answer taken back', () => {
    given(asked({ kind: 'text', max: 10, multiline: true }))
    type('Frågan', 'åtta tkn')
    expect(answer()).toBe('åtta tkn')
    expect(screen.getByText('2 tecken kvar')).toBeTruthy()
    type('Frågan', '  ')
    expect(answer()).toBeNull()
  })

  test('url: as typed', () => {
    given(asked({ kind: 'url' }))
    type('Frågan', 'https://www.exempel.se')
    expect(answer()).toBe('https://www.exempel.se')
  })

  test('ranking: a list for each place, in order', () => {
    given(asked({ kind: 'ranking', options, places: 2 }))
    fireEvent.change(screen.getByLabelText('Plats 2'), { target: { value: 'yes' } })
    fireEvent.change(screen.getByLabelText('Plats 1, viktigast'), { target: { value: 'no' } })
    expect(answer()).toEqual(['no', 'yes'])
  })

  test('municipalities: the county first', () => {
    given(asked({ kind: 'municipalities' }))
    expect(screen.getByRole('group', { name: 'I länet' })).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sala' }))
    expect(answer()).toEqual(['1981'])
  })

  test('municipalities: of other counties, those next door', () => {
    const heby = {
      code: '0331',
      name: 'Heby',
      officialName: 'Heby kommun',
      county: '03',
      population: null,
      group: null,
      middle: null,
      policeAreas: [],
      neighbours: ['1981'],
    }
    registers.set({ actors: [], municipalities: [...twoMunicipalities, heby] })
    given(asked({ kind: 'municipalities' }))
    expect(screen.getByRole('checkbox', { name: 'Heby' })).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: 'Östhammar' })).toBeNull()
  })

  test('confirmation: one box', () => {
    given(asked({ kind: 'confirmation' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Frågan' }))
    expect(answer()).toBe(true)
  })

  test('matrix: each row is an answer of its own', () => {
    given(
      asked({
        kind: 'matrix',
        rows: [{ code: 'theft', text: { sv: 'Stöld', en: '' } }],
        cell: { kind: 'single', options },
      } as never),
    )
    fireEvent.click(screen.getByRole('radio', { name: 'Nej' }))
    expect(answer('s.q.theft')).toBe('no')
    expect(screen.getByRole('radiogroup', { name: 'Stöld' })).toBeTruthy()
  })

  test('matrix of lists: each row offers its own', () => {
    given(asked(help as never))
    const row = (name: string) => within(screen.getByRole('group', { name }))
    const offered = (name: string) => row(name).getAllByRole('checkbox').map(labelOf)
    expect(offered('Utbildning')).toEqual(['Kurs', 'Annat'])
    expect(offered('Råd')).toEqual(['Besök', 'Annat'])
    fireEvent.click(row('Utbildning').getByRole('checkbox', { name: 'Kurs' }))
    fireEvent.click(row('Råd').getByRole('checkbox', { name: 'Annat' }))
    expect([answer('s.q.training'), answer('s.q.advice')]).toEqual([['course'], ['other']])
  })

  test('fixed: what is known stands there, and there is nothing to answer', () => {
    given(asked({ kind: 'fixed', shows: 'municipality' }))
    expect(screen.getByRole('group', { name: 'Frågan' }).textContent).toContain('Sala')
    fireEvent.click(screen.getByRole('button', { name: 'Klart' }))
    expect(answer()).toBeNull()
  })
})

describe('a number, a month and a link are checked when the field is left', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Frågan')
  const write = (value: string) => {
    type('Frågan', value)
    fireEvent.blur(field())
  }
  test.each([
    ['number', { kind: 'number', min: 0, max: 1e9 }, '450.000', '450\u00a0000', 450_000],
    [
      'number that may be unknown',
      { kind: 'number', min: 0, max: 1e9, unknown: true },
      '1,5 mkr',
      '1\u00a0500\u00a0000',
      1_500_000,
    ],
    ['month', { kind: 'month' }, 'mars -26', '2026-03', '2026-03'],
    ['month that may be unknown', { kind: 'month', unknown: true }, '2026/3 ', '2026-03', '2026-03'],
    ['link', { kind: 'url' }, 'www.sala.se/plan', 'https://www.sala.se/plan', 'https://www.sala.se/plan'],
  ] as const)('%s: shown as it was read', (_, kind, typed, shown, kept) => {
    given(asked(kind))
    write(typed)
    expect(field().value).toBe(shown)
    expect(answer()).toBe(kept)
  })

  test.each([
    ['number', { kind: 'number', min: 0, max: 99 }, '1,500', '15', /kan läsas på två sätt/],
    ['number that is too large', { kind: 'number', min: 0, max: 99, unknown: true }, '100', '99', /högst 99/],
    ['month', { kind: 'month' }, 'mars', 'mars 2026', /Skriv året också/],
    ['month that may be unknown', { kind: 'month', unknown: true }, '20263', '2026-03', /Skriv år och månad/],
    ['link', { kind: 'url' }, 'planen', 'sala.se/plan', /Skriv hela adressen/],
  ] as const)(
    '%s: the error stands beside the field, and goes when it is right',
    async (_, kind, wrong, right, said) => {
      given(asked(kind))
      type('Frågan', wrong)
      expect(screen.queryByText(said)).toBeNull()
      fireEvent.blur(field())
      expect(await screen.findByText(said)).toBeTruthy()
      expect(field().getAttribute('aria-invalid')).toBe('true')
      type('Frågan', right)
      await waitFor(() => expect(screen.queryByText(said)).toBeNull())
    },
  )

  test('one that is left empty says nothing', async () => {
    given(asked({ kind: 'month' }))
    fireEvent.blur(field())
    await new Promise((settle) => setTimeout(settle, 50))
    expect(field().getAttribute('aria-invalid')).toBeNull()
  })

  test('a month can be typed on a phone, hyphen and letters too', () => {
    given(asked({ kind: 'month' }))
    expect(field().inputMode).toBe('text')
  })
})
