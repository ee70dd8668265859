import type { Answering, Saved } from '@kartlaggning/schema/answers/answers'
import type { PreviousAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import type { Kind, Question } from '@kartlaggning/schema/questionnaire/question'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useMemo } from 'react'
import { learn, speak } from '../src/language.ts'
import { flushInput } from '../src/questionnaire/saving/deferred-input.ts'
import { createAutosave, type Autosave } from '../src/questionnaire/saving/autosave.ts'
import { QuestionField } from '../src/questionnaire/fields/question-field.tsx'
import { QuestionContextProvider } from '../src/questionnaire/question-context.tsx'
import { useQuestionForm } from '../src/questionnaire/use-question-form.ts'

/** Swedish is spoken, and what this DOM cannot do is let pass. */
export async function beReady() {
  await speak('sv')
  await learn('questionnaire')
  Element.prototype.scrollIntoView = () => undefined
}

/** A form of the section of its questions, for somebody in Sala; what is written is kept by its saving and goes nowhere. */
export function aForm() {
  const saving = createAutosave({
    respondentId: 'r',
    personId: 'p',
    personName: 'Anna Ek',
    outbox: { keep: async () => undefined, forget: async () => undefined, keepOverReload: async () => undefined },
    send: () => form.reply(),
  })
  const form = {
    saving,
    previous: null as PreviousAnswers | null,
    /** What the server says to what is saved; nothing, unless a test lets it. */
    reply: () => new Promise<Saved>(() => undefined),
    draw: (...questions: readonly Question[]) => render(<Form {...{ questions, saving, previous: form.previous }} />),
    answer: (question = 's.q') => saving.valueAt({ entry: null, question }),
  }
  return form
}

export type OneForm = ReturnType<typeof aForm>

/** A question named "Frågan". */
export const asked = (kind: Kind, more: Partial<Question> = {}) =>
  ({
    id: 's.q',
    text: { sv: 'Frågan', en: 'The question' },
    askedOf: ['municipality'],
    audience: 'county-board',
    required: true,
    ...kind,
    ...more,
  }) as Question

export const options = [
  { code: 'yes', text: { sv: 'Ja', en: 'Yes' } },
  { code: 'no', text: { sv: 'Nej', en: 'No' } },
]

/** Rows that each offer lists of their own. */
export const help = {
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

export const labelOf = (box: HTMLElement) => box.closest('.option')?.textContent

/** Writes in a field, and pauses. */
export function writeIn(field: Element, value: string) {
  fireEvent.input(field, { target: { value } })
  act(flushInput)
}

export const type = (label: string | RegExp, value: string) => writeIn(screen.getByLabelText(label), value)

export const twoMunicipalities = [
  {
    code: '1981',
    name: 'Sala',
    officialName: 'Sala kommun',
    county: '19',
    population: null,
    group: null,
    middle: null,
    policeAreas: [],
    neighbours: [],
  },
  {
    code: '0382',
    name: 'Östhammar',
    officialName: 'Östhammars kommun',
    county: '03',
    population: null,
    group: null,
    middle: null,
    policeAreas: [],
    neighbours: [],
  },
]

const answering = {
  respondentId: 'r',
  kind: 'municipality',
  county: '19',
  municipality: '1981',
  place: 'Sala',
} as unknown as Answering

interface FormProps {
  readonly questions: readonly Question[]
  readonly saving: Autosave
  readonly previous: PreviousAnswers | null
}

function Form({ questions, saving, previous }: FormProps) {
  const opened = useMemo(
    () => ({
      draft: { answering, entries: [], saving, previous, policeArea: null },
      section: questions[0]?.id.split('.')[0] ?? 's',
      entry: null,
      questions,
    }),
    [questions, saving, previous],
  )
  const { context, shown, form } = useQuestionForm(opened)
  return (
    <QuestionContextProvider value={context}>
      {shown.map(({ question, parts }) => (
        <QuestionField key={question.id} question={question} parts={parts} />
      ))}
      <button type="button" onClick={() => void form.handleSubmit(() => undefined)()}>
        Klart
      </button>
    </QuestionContextProvider>
  )
}
