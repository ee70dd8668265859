import type { Answering, PreviousAnswers } from '@kartlaggning/schema/answers'
import type { Kind, Question } from '@kartlaggning/schema/question'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useMemo } from 'react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { learn, speak } from '../../language.ts'
import { createAutosave, type Autosave } from '../autosave.ts'
import { AskingProvider } from '../question-context.tsx'
import { registers } from '../registers.ts'
import { useQuestionForm } from '../use-question-form.ts'
import { QuestionField } from './question-field.tsx'

beforeAll(async () => {
  await speak('sv')
  await learn('questionnaire')
  // This DOM does not scroll.
  Element.prototype.scrollIntoView = () => undefined
})

let saving: Autosave
let previous: PreviousAnswers | null
beforeEach(() => {
  previous = null
  saving = createAutosave({
    respondentId: 'r',
    personId: 'p',
    personName: 'Anna Ek',
    outbox: { keep: async () => undefined, forget: async () => undefined, keepOverReload: async () => undefined },
    send: () => new Promise(() => undefined),
  })
  registers.set({
    actors: [],
    municipalities: [
      { code: '1981', name: 'Sala', county: '19', population: null, policeArea: null, neighbours: [] },
      { code: '0382', name: 'Östhammar', county: '03', population: null, policeArea: null, neighbours: [] },
    ],
  })
})

const options = [
  { code: 'yes', text: { sv: 'Ja', en: 'Yes' } },
  { code: 'no', text: { sv: 'Nej', en: 'No' } },
]
const asked = (kind: Kind, more: Partial<Question> = {}) =>
  ({
    id: 's.q',
    text: { sv: 'Frågan', en: 'The question' },
    askedOf: ['municipality'],
    audience: 'county-board',
    required: true,
    ...kind,
    ...more,
  }) as Question

const answering = { respondentId: 'r', kind: 'municipality', county: '19', place: 'Sala' } as unknown as Answering

function Form({ questions }: { readonly questions: readonly Question[] }) {
  const opened = useMemo(
    () => ({
      draft: { answering, entries: [], saving, previous, policeArea: null },
      section: 's',
      entry: null,
      questions,
    }),
    [questions],
  )
  const { asking, shown, form } = useQuestionForm(opened)
  return (
    <AskingProvider value={asking}>
      {shown.map(({ question, parts }) => (
        <QuestionField key={question.id} question={question} parts={parts} />
      ))}
      <button type="button" onClick={() => void form.handleSubmit(() => undefined)()}>
        Klart
      </button>
    </AskingProvider>
  )
}

const given = (...questions: Question[]) => render(<Form questions={questions} />)
const answer = (question = 's.q') => saving.valueAt({ entry: null, question })
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

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

const labelOf = (box: HTMLElement) => box.closest('.option')?.textContent

const help = {
  kind: 'matrix',
  rows: [
    { code: 'training', text: { sv: 'Utbildning', en: '' } },
    { code: 'advice', text: { sv: 'Råd', en: '' } },
  ],
  cell: {
    kind: 'multi',
    options: [
      { code: 'course', text: { sv: 'Kurs', en: '' }, rows: ['training'] },
      { code: 'visit', text: { sv: 'Besök', en: '' }, rows: ['advice'] },
      { code: 'other', text: { sv: 'Annat', en: '' } },
    ],
  },
} as const

describe('a question', () => {
  const first = asked({ kind: 'single', options })
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
    saving.receive([
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
    const theirs = {
      place: { entry: null, question: 's.q' },
      mine: 'mitt nya',
      theirs: 'deras',
      version: 2,
      by: 'Bo Lind',
      at: '2026-11-22T09:41:00Z',
    }
    saving.tell({ conflicts: new Map([['s.q', theirs]]) })
    expect((await screen.findByRole('alert')).textContent).toContain('Ni har ändrat samma svar')
    expect(screen.getByText('Bo Lind, 10:41')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: 'Skriv ihop båda' }))
    fireEvent.change(screen.getByLabelText('Text som sparas'), { target: { value: 'mitt och deras' } })
    fireEvent.click(screen.getByRole('button', { name: 'Spara valet' }))
    expect(answer()).toBe('mitt och deras')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  test('takes in what another has written meanwhile', async () => {
    given(asked({ kind: 'text', max: 100 }))
    saving.receive([
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
    previous = { roundName: 'Kartläggningen 2025', year: 2025, submittedAt: '', document: { s: { q: value } } }
    saving.receive([{ entry: null, question: 's.q', value, version: 0, answeredBy: '', answeredAt: '' }])
  }

  test('is chosen already, and asks whether it is still so', () => {
    lastYear('no')
    given(question)
    expect(screen.getByRole('radio', { name: 'Nej' })).toHaveProperty('checked', true)
    fireEvent.click(screen.getByRole('button', { name: 'Ja, det stämmer' }))
    expect(saving.hasUnsaved()).toBe(true)
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
  })
})

test('a key press draws nothing but its own field again', () => {
  const drawn = vi.fn()
  function Neighbour() {
    drawn()
    return null
  }
  function Beside() {
    return <Form questions={[asked({ kind: 'text', max: 100 })]} />
  }
  render(
    <>
      <Beside />
      <Neighbour />
    </>,
  )
  type('Frågan', 'a')
  type('Frågan', 'ab')
  expect(drawn).toHaveBeenCalledTimes(1)
})
