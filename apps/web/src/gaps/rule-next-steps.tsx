import { needs } from '@kartlaggning/schema/needs/need'
import { nextStepsOf } from '@kartlaggning/schema/rules/next-steps'
import { useState, type SyntheticEvent } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { StatusMessage, useStatusMessage, type Announce } from '../respondents/status-message.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadRules } from './load-rules.ts'

/** What is proposed to offer when the rule has found something, in words of the county's own if it has any. */
export function RuleNextSteps({ rule }: { readonly rule: string }) {
  const { t } = useTranslation('gaps')
  const mayWrite = useMay('needs.decide')
  const steps = useNextSteps(rule)
  const [message, announce] = useStatusMessage()
  if (!useMay('needs.read') || steps.length === 0) return null
  return (
    <>
      <h2>{t('nextSteps.title')}</h2>
      <StatusMessage {...message} />
      <ul>
        {steps.map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      {mayWrite && (
        <details key={message.times}>
          <summary>{t('nextSteps.change')}</summary>
          <NextStepsForm rule={rule} announce={announce} />
        </details>
      )}
    </>
  )
}

function useNextSteps(rule: string) {
  const language = useLanguage()
  const { nextSteps } = useLoaderData<typeof loadRules>()
  const own = nextSteps.find((it) => it.rule === rule)?.steps ?? []
  return own.length > 0 ? own : nextStepsOf(rule).map(({ measure, what }) => ({ measure, what: what[language] }))
}

/** A line for each. One that is left as it was goes on belonging to its measure. */
function NextStepsForm({ rule, announce }: { readonly rule: string; readonly announce: Announce }) {
  const { t } = useTranslation('gaps')
  const { round } = useLoaderData<typeof loadRules>()
  const before = useNextSteps(rule)
  const [text, setText] = useState(() => before.map(({ what }) => what).join('\n'))
  const { busy, mutate, errorMessage } = useMutation()
  const hint = t('nextSteps.hint')
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const lines = text.split('\n').flatMap((it) => it.trim().slice(0, 200) || [])
    const steps = lines.slice(0, 10).map((what, at) => ({
      measure: (before.find((it) => it.what === what) ?? before[at])?.measure ?? null,
      what,
    }))
    const params = { roundId: round.id, rule }
    if (await mutate(() => call(needs.writeNextSteps, { params, body: { steps } }))) announce(t('nextSteps.saved'))
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void save(event)}>
      <Field id="next-steps" label={t('nextSteps.label')} hint={hint}>
        <textarea
          className="ds-input"
          id="next-steps"
          rows={5}
          value={text}
          aria-describedby={describedBy({ id: 'next-steps', hint })}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
          {t('nextSteps.save')}
        </button>
      </div>
    </form>
  )
}
