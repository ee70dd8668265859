import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { answerTo } from '@kartlaggning/schema/questionnaire/question'
import { useId, useState, type SyntheticEvent } from 'react'
import { describedBy, Field } from '../look/field.tsx'
import { flushInput } from '../questionnaire/saving/deferred-input.ts'
import { useTranslation } from '../translation.ts'
import { titleOf, type Point, type Turn } from './points.ts'
import { SharedValue, useSharedValue } from './shared-value.tsx'
import type { Speaking } from './use-say.ts'
import { useSharedWording, useWho } from './who.ts'

interface PointFormProps {
  readonly point: Point
  readonly own: Reconciliation['own']
  readonly turn: Turn
  readonly speaking: Speaking
  /** There is nothing to agree on, only something to explain. */
  readonly explains?: boolean
}

/** Our reasons, a value that both could state, or both; folded until it is asked for. */
export function PointForm(props: PointFormProps) {
  const { t } = useTranslation('reconciliation')
  const { text } = useSharedWording()
  const [isOpen, setOpen] = useState(false)
  const { point, own, turn, explains = false } = props
  const answers = point.conversation.steps.some((it) => it.id === point.conversation.proposal && it.by !== own.kind)
  return (
    <details
      className="point-form no-print"
      data-unsent={isOpen || undefined}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t(whatToDo({ turn, answers, explains }))}
        <span className="visually-hidden"> {t('own.talk.about', { title: titleOf(point, text) })}</span>
      </summary>
      {isOpen && <Form {...props} answers={answers} onSent={() => setOpen(false)} />}
    </details>
  )
}

function whatToDo({ turn, answers, explains }: { turn: Turn; answers: boolean; explains: boolean }) {
  if (explains) return 'own.talk.justExplain'
  if (turn === 'explained') return 'own.talk.goOn'
  return answers ? 'own.talk.otherwise' : 'own.talk.explain'
}

interface FormProps extends PointFormProps {
  /** A proposal of theirs waits for us. */
  readonly answers: boolean
  readonly onSent: () => void
}

function Form({ point, own, speaking, answers, explains = false, onSent }: FormProps) {
  const { t } = useTranslation('reconciliation')
  const { t: q } = useTranslation('questionnaire')
  const who = useWho(own.kind)
  const id = useId()
  const [words, setWords] = useState('')
  const [error, setError] = useState<'write' | 'choose' | undefined>()
  const shared = useSharedValue(point, own.respondentId)
  const hint = `${t('own.talk.whoSees', who)} ${q('aboutPeople')}`
  const wordsError = error === 'write' ? t(explains ? 'own.talk.writeWords' : 'own.talk.write') : undefined

  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    flushInput()
    const value = explains ? null : shared.read()
    const fault = value === null ? (words.trim() === '' ? 'write' : undefined) : faultIn(point, value)
    setError(fault)
    if (fault) return
    const { proposal } = point.conversation
    const step =
      value !== null
        ? ({ kind: 'propose', value, ends: proposal } as const)
        : answers
          ? ({ kind: 'decline', ends: proposal } as const)
          : ({ kind: 'explain' } as const)
    if (await speaking.say({ ...step, words: words.trim() })) onSent()
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Field id={`${id}-words`} label={t('own.talk.words')} hint={hint} error={wordsError}>
        <textarea
          className="ds-input"
          id={`${id}-words`}
          rows={3}
          value={words}
          aria-invalid={wordsError ? true : undefined}
          aria-describedby={describedBy({ id: `${id}-words`, hint, error: wordsError })}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      {!explains && <SharedValue point={point} shared={shared} />}
      <p role="alert">{error === 'choose' && t('own.talk.choose')}</p>
      <div className="buttons">
        <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={speaking.busy}>
          {t('own.talk.send', who)}
        </button>
      </div>
    </form>
  )
}

const faultIn = ({ kind }: Point, value: unknown) => (answerTo(kind).safeParse(value).success ? undefined : 'choose')
