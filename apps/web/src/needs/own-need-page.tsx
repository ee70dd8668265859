import type { Task } from '@kartlaggning/schema/gaps/task'
import { taskWords } from '@kartlaggning/schema/gaps/gap-words'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { ErrorMessage } from '../look/error-message.tsx'
import { ErrorSummary } from '../look/error-summary.tsx'
import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { useMarked } from '../respondents/marks/marked-answers.ts'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useTranslation } from '../translation.ts'
import type { loadWorkbench } from './load-workbench.ts'
import { useOwnNeed } from './use-own-need.ts'

/** A need that no rule has found, written from answers that were marked while reading. */
export function OwnNeedPage() {
  const { t } = useTranslation(['needs', 'gaps'])
  const { round } = useLoaderData<typeof loadWorkbench>()
  const { errors, submitCount, busy, errorMessage, send } = useOwnNeed()
  const errorOf = (field: string) => errors.find((it) => it.target === field)?.text
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={t('own.title')}
      back={{ to: pages.needs({ roundId: round.id }), text: t('own.back') }}
      errors={errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}
    >
      <p className="lead">{t('own.lead')}</p>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <Field id="title" label={t('own.what')} hint={t('own.whatHint')} error={errorOf('title')}>
          <input
            className="ds-input"
            id="title"
            name="title"
            aria-invalid={errorOf('title') ? true : undefined}
            aria-describedby={describedBy({ id: 'title', hint: true, error: errorOf('title') })}
          />
        </Field>
        <Answers error={errorOf('answers')} />
        <Municipalities error={errorOf('municipalities')} />
        <FieldGroup id="tasks" label={t('own.tasks')} error={errorOf('tasks')}>
          {(Object.keys(taskWords) as Task[]).map((task) => (
            <Box key={task} name="tasks" value={task} label={t(`gaps:task.${task}`)} />
          ))}
        </FieldGroup>
        <Field id="motivation" label={t('motivation')} hint={t('decide.motivationHint')} error={errorOf('motivation')}>
          <textarea
            className="ds-input"
            id="motivation"
            name="motivation"
            rows={3}
            aria-invalid={errorOf('motivation') ? true : undefined}
            aria-describedby={describedBy({ id: 'motivation', hint: true, error: errorOf('motivation') })}
          />
        </Field>
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" type="submit" aria-disabled={busy}>
            {t('own.save')}
          </button>
        </div>
      </form>
    </RoundFrame>
  )
}

function Answers({ error }: { readonly error: string | undefined }) {
  const { t } = useTranslation('needs')
  const { round, names } = useLoaderData<typeof loadWorkbench>()
  const marked = useMarked(round.id)
  const place = (code: string | null) => names.municipalities.find((it) => it.code === code)?.name ?? ''
  return (
    <FieldGroup id="answers" label={t('own.evidence')} hint={t('own.evidenceHint')} error={error}>
      {marked.length === 0 && <p>{t('own.noEvidence')}</p>}
      {marked.map(({ municipality, text, passageId }, at) => (
        <Box
          key={`${text} ${municipality} ${passageId ?? ''}`}
          name="answers"
          value={String(at)}
          label={[place(municipality), text].filter(Boolean).join(': ')}
          isChosen
        />
      ))}
      <p>
        <Link className="ds-link" to={pages.submissions({ roundId: round.id })}>
          {t('own.toAnswers')}
        </Link>
      </p>
    </FieldGroup>
  )
}

function Municipalities({ error }: { readonly error: string | undefined }) {
  const { t } = useTranslation('needs')
  const { round, queue, names } = useLoaderData<typeof loadWorkbench>()
  const marked = new Set(useMarked(round.id).flatMap(({ concerns, municipality }) => concerns ?? municipality ?? []))
  const asked = new Set(queue.municipalities.map(({ code }) => code))
  const all = names.municipalities.filter(({ code }) => asked.has(code))
  return (
    <FieldGroup id="municipalities" label={t('own.where')} error={error}>
      {all
        .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
        .map(({ code, name }) => (
          <Box key={code} name="municipalities" value={code} label={name} isChosen={marked.has(code)} />
        ))}
    </FieldGroup>
  )
}

interface BoxProps {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly isChosen?: boolean
}

const Box = ({ name, value, label, isChosen }: BoxProps) => (
  <div className="option">
    <input
      className="ds-input"
      type="checkbox"
      id={`${name}-${value}`}
      name={name}
      value={value}
      defaultChecked={isChosen}
    />
    <label htmlFor={`${name}-${value}`}>{label}</label>
  </div>
)
