import { dateInTable, present } from '@kartlaggning/schema/document/dates'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { Radios } from '../../look/radios.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation, type Translate } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'
import { ChosenRespondents } from './chosen-respondents.tsx'
import type { loadDeadlines } from './load-deadlines.ts'
import './deadlines.css'
import { dayIn, writtenTo, wrongIn, type TypedMove, type WrongInMove } from './typed-move.ts'

const inDays = (days: number) => addDays(dateInTable(present().toISOString()), days)

/** The move itself: whose day, which day and why; what it leads to stands on the button. */
export function DeadlineForm({ tell }: { readonly tell: Announce }) {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadDeadlines>()
  const [query] = useSearchParams()
  const preset = query.getAll('svarande')
  const empty: TypedMove = { whose: preset.length > 0 ? 'chosen' : 'round', chosen: preset, date: '', reason: '' }
  const [typed, setTyped] = useState(empty)
  const [wrong, setWrong] = useState<WrongInMove>({})
  const { busy, mutate, errorMessage } = useMutation()
  const change = (changes: Partial<TypedMove>) => setTyped((before) => ({ ...before, ...changes }))
  const closed = round.status === 'closed'
  const reopens = closed && typed.whose === 'round'
  const mailed = writtenTo(respondents, typed, { reopens, closesOn: round.closesOn })
  const example = inDays(14)
  const say = (field: keyof WrongInMove) => wrong[field] && t(`deadlines.wrong.${wrong[field]}`, { example })

  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    const found = wrongIn(typed)
    setWrong(found)
    const [first] = Object.keys(found)
    if (first) return document.getElementById(`deadline-${first}`)?.focus()
    void mutate(async () => {
      tell(await move(round.id, closed, typed, t))
      setTyped({ ...empty, whose: 'round', chosen: [] })
    })
  }
  return (
    <form className="decide deadline-form" noValidate onSubmit={save}>
      <FieldGroup id="deadline-whose" label={t('deadlines.whose')} radios>
        <Radios
          id="deadline-whose"
          options={[
            {
              value: 'round',
              text: t('deadlines.all'),
              help: t(closed ? 'deadlines.allReopens' : 'deadlines.allHelp'),
            },
            { value: 'chosen', text: t('deadlines.some'), help: closed && t('deadlines.someReopens') },
          ]}
          chosen={typed.whose}
          onChoose={(whose) => change({ whose })}
        />
      </FieldGroup>
      {typed.whose === 'chosen' && (
        <ChosenRespondents chosen={typed.chosen} error={say('choose')} onChange={(chosen) => change({ chosen })} />
      )}
      <Field
        id="deadline-date"
        label={t('deadlines.date')}
        hint={t('deadlines.dateHint', { example })}
        error={say('date')}
      >
        <input
          className="ds-input"
          id="deadline-date"
          autoComplete="off"
          value={typed.date}
          aria-invalid={wrong.date ? true : undefined}
          aria-describedby={describedBy({ id: 'deadline-date', hint: true, error: say('date') })}
          onChange={(event) => change({ date: event.target.value })}
        />
      </Field>
      <Field id="deadline-reason" label={t('deadlines.reason')} hint={t('deadlines.reasonHint')} error={say('reason')}>
        <textarea
          className="ds-input"
          id="deadline-reason"
          rows={2}
          value={typed.reason}
          aria-invalid={wrong.reason ? true : undefined}
          aria-describedby={describedBy({ id: 'deadline-reason', hint: true, error: say('reason') })}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <p role="status">
        {mailed > 0 && t('deadlines.mails', { count: mailed })}
        {mailed === 0 && (typed.whose === 'round' || typed.chosen.length > 0) && t('deadlines.noMails')}
      </p>
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {mailed > 0
            ? t(reopens ? 'deadlines.reopenAndMail' : 'deadlines.saveAndMail', { count: mailed })
            : t(reopens ? 'deadlines.reopen' : 'deadlines.save')}
        </button>
      </div>
    </form>
  )
}

type Say = Translate<readonly ['respondents']>

/** Sends it, and says what came of it. */
async function move(roundId: string, closed: boolean, typed: TypedMove, t: Say): Promise<string> {
  const { whose, chosen, date, reason } = typed
  const params = { roundId }
  const said = { closesOn: dayIn(date), reason }
  if (closed && whose === 'round') {
    const { mailed } = await call(deadlines.reopen, { params, body: said })
    return t('deadlines.reopened', { mailed })
  }
  const respondents = whose === 'round' ? null : [...chosen]
  const { moved, mailed } = await call(deadlines.move, { params, body: { ...said, respondents } })
  return t('deadlines.done', { count: moved, mailed })
}
