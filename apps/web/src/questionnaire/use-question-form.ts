import type { AnswerEntry, Answering } from '@kartlaggning/schema/answers/answers'
import type { PreviousAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import type { Condition } from '@kartlaggning/schema/questionnaire/condition'
import type { Option, Question } from '@kartlaggning/schema/questionnaire/question'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import type { Json } from '@kartlaggning/schema/json'
import { isRecord, type Answers } from '@kartlaggning/schema/answers/answer-document'
import { isShown, optionsShown, rowsShown, shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useForm, type Resolver } from 'react-hook-form'
import { answersIn, formOf, fromForm, toForm, type FormValues } from './form-values.ts'
import { formNameOf } from './form-names.ts'
import { flushInput } from './saving/deferred-input.ts'
import type { Draft } from './saving/drafts.ts'
import type { AnswerAddress } from './saving/answer-address.ts'
import type { QuestionContext } from './question-context.tsx'
import { createStore } from '../store.ts'

export interface Opened {
  readonly draft: Pick<Draft, 'saving' | 'previous'> & {
    readonly answering: Pick<Answering, 'kind' | 'county' | 'municipality' | 'place'>
  }
  readonly section: string
  readonly entry: AnswerEntry | null
  readonly questions: readonly Question[]
}

export interface Shown {
  readonly question: Question
  /** Of the question: the rows of a matrix, the options of one that offers what is chosen above it. */
  readonly parts: string
}

/** A form over some questions: what is written in it is saved, and shows or hides what depends on it. */
export function useQuestionForm(opened: Opened) {
  const { draft, section, entry, questions } = opened
  const [carried] = useState(() => entry !== null && entry.carriedFrom !== null)
  const [start] = useState(() => answersAt(opened))
  const form = useForm<FormValues>({
    defaultValues: formOf(questions, start),
    resolver: useLazyResolver(questions, carried),
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  })
  const [errors] = useState(() => createStore<object>({}))
  useEffect(
    // One watch for all fields: each of its own would be asked at every key.
    () => form.subscribe({ formState: { errors: true }, callback: (state) => errors.set({ ...state.errors }) }),
    [form, errors],
  )
  const [shown, setShown] = useState(() => whatIsShown(questions, start, carried))
  useEffect(() => {
    const deciding = decidingIn(questions)
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name, values }) => {
        const question = questions.find((it) => nameOf(it) === name?.split('.')[0])
        if (!name || !question) return
        save(opened, question, name, values)
        if (!deciding.has(question.id)) return
        const next = whatIsShown(questions, answersIn(questions, values), carried)
        setShown((before) => (sameShown(before, next) ? before : next))
      },
    })
    return () => {
      flushInput()
      unsubscribe()
    }
  }, [form, questions, carried, opened])
  useRemoteChanges(opened, form)

  const { kind, county, municipality, place } = draft.answering
  const context = useMemo<QuestionContext>(
    () => ({
      form,
      errors,
      saving: draft.saving,
      section,
      entry: entry?.id ?? null,
      kind,
      county,
      municipality,
      place,
      earlier: earlierIn(draft.previous, section, entry),
    }),
    [form, errors, draft.saving, draft.previous, section, entry, kind, county, municipality, place],
  )
  return { form, context, shown }
}

/** Last round's answers to the same section, or to the entry that this one continues. */
function earlierIn(previous: PreviousAnswers | null, section: string, entry: AnswerEntry | null) {
  const { entries = [], ...own } = previous?.document[section] ?? {}
  const answers: Answers = entry === null ? own : (entries.find((it) => it.id === entry.carriedFrom) ?? {})
  return (name: string) =>
    name.split('.').reduce<Json | undefined>((at, part) => (isRecord(at) ? at[part] : undefined), answers)
}

const placeAt = ({ section, entry }: Opened, name: string): AnswerAddress => ({
  entry: entry?.id ?? null,
  question: `${section}.${name}`,
})

/** The answers as they stand, with what is unsent on top. */
function answersAt(opened: Opened): Answers {
  const { saving } = opened.draft
  return Object.fromEntries(
    opened.questions.map((question) => {
      const name = nameOf(question)
      if (question.kind !== 'matrix') return [name, saving.valueAt(placeAt(opened, name))]
      return [
        name,
        Object.fromEntries(question.rows.map(({ code }) => [code, saving.valueAt(placeAt(opened, `${name}.${code}`))])),
      ]
    }),
  )
}

function save(opened: Opened, question: Question, changed: string, values: FormValues) {
  const name = nameOf(question)
  const { saving } = opened.draft
  if (question.kind !== 'matrix') return saving.change(placeAt(opened, name), fromForm(question, values[name]))
  const rows = values[name]
  const row = changed.split('.')[1]
  if (row === undefined) return
  const cell = isRecord(rows) ? rows[row] : undefined
  saving.change(placeAt(opened, `${name}.${row}`), fromForm(question.cell, cell))
}

/** What someone else has changed in the meantime comes into the open form. */
function useRemoteChanges(opened: Opened, form: QuestionContext['form']) {
  useEffect(() => {
    const { saving } = opened.draft
    return saving.remoteChanges.subscribe(() => {
      for (const { entry, question, value } of saving.remoteChanges.get()) {
        if (entry !== (opened.entry?.id ?? null) || !question.startsWith(`${opened.section}.`)) continue
        const name = formNameOf(opened.section, question)
        const asked = opened.questions.find((it) => nameOf(it) === name.split('.')[0])
        if (asked) form.setValue(name, toForm(asked.kind === 'matrix' ? asked.cell : asked, value))
      }
    })
  }, [opened, form])
}

function useLazyResolver(questions: readonly Question[], carried: boolean): Resolver<FormValues> {
  return useCallback(
    async (...validated) => {
      const { resolverFor } = await import('./validate.ts')
      return resolverFor(questions, carried)(...validated)
    },
    [questions, carried],
  )
}

/** The questions that others depend on. */
function decidingIn(questions: readonly Question[]): ReadonlySet<string> {
  const deciding = questions
    .filter(isListed)
    .flatMap((it) => [
      ...askedIn(it.shownWhen),
      ...askedIn(it.hiddenWhen),
      ...askedIn(it.kind === 'matrix' ? it.rowShownWhen : undefined),
      it.kind === 'single' ? it.chosenIn : undefined,
    ])
  return new Set(deciding.filter((it) => it !== undefined))
}

const askedIn = (condition: Condition | undefined): readonly string[] =>
  condition ? [condition.question, ...askedIn(condition.and)] : []

function whatIsShown(questions: readonly Question[], answers: Answers, carried: boolean): readonly Shown[] {
  const listed = questions.filter(isListed)
  const shown = shownAnswers(listed, answers, carried)
  return listed
    .filter((question) => isShown(question, shown, carried))
    .map((question) => ({
      question,
      parts: partsShown(question, shown)
        .map((part) => part.code)
        .join(' '),
    }))
}

function partsShown(question: Question, shown: Answers): readonly Option[] {
  if (question.kind === 'matrix') return rowsShown(question, shown)
  return question.kind === 'single' && question.chosenIn ? optionsShown(question, shown) : []
}

/** A reason is asked for by the field of its text, and not decided at each key. */
const isListed = (question: Question) => !isReason(question)

const sameShown = (one: readonly Shown[], other: readonly Shown[]) =>
  one.length === other.length &&
  one.every((it, at) => it.question === other[at]?.question && it.parts === other[at]?.parts)
