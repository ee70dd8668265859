import { dateInText, timeInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { rehearsals, type DueDay, type Passed, type Rehearsal } from '@kartlaggning/schema/rehearsal/rehearsal'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useState } from 'react'
import { Link, useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

interface RehearsedClockProps {
  readonly round: Round
  readonly rehearsal: Rehearsal
}

/** What time it is in the rehearsal, the ways forward, and what happened on the last of them. */
export function RehearsedClock({ round, rehearsal }: RehearsedClockProps) {
  const { t } = useTranslation('rehearsal')
  const language = useLanguage()
  const mayLead = useMay('rehearsals.lead')
  const { busy, mutate, errorMessage } = useMutation()
  const { revalidate } = useRevalidator()
  const [passed, setPassed] = useState<Passed>()
  const [next] = rehearsal.due
  const goTo = (until: string) =>
    mutate(async () => {
      setPassed(await call(rehearsals.advance, { params: { roundId: round.id }, body: { until } }))
      await revalidate()
    })
  const date = dateInText(rehearsal.now, language)
  return (
    <section aria-labelledby="rehearsed-clock">
      <h2 id="rehearsed-clock">{t('clock.title', { date, time: timeInText(rehearsal.now, language) })}</h2>
      <p className="prose">{t('clock.text')}</p>
      <div role="status">
        {busy && <p>{t('clock.busy')}</p>}
        {!busy && passed && <WhatHappened passed={passed} />}
      </div>
      <ErrorMessage text={errorMessage} />
      {mayLead && (
        <div className="buttons">
          {next && (
            <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void goTo(next.day)}>
              {t(`due.${next.what}`, { date: dateInText(next.day, language) })}
            </button>
          )}
          <Forward days={1} />
          <Forward days={7} />
        </div>
      )}
      {rehearsal.due.length > 1 && <Due due={rehearsal.due.slice(1)} goTo={mayLead ? goTo : undefined} />}
      <p>
        <Link className="ds-link" to={pages.rehearsedMail({ roundId: round.id })}>
          {t('clock.mail', { count: rehearsal.letters })}
        </Link>
      </p>
    </section>
  )

  function Forward({ days }: { readonly days: number }) {
    return (
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        aria-disabled={busy}
        onClick={() => void goTo(addDays(rehearsal.today, days))}
      >
        {t('clock.forward', { count: days })}
      </button>
    )
  }
}

interface DueProps {
  readonly due: readonly DueDay[]
  readonly goTo: ((until: string) => Promise<unknown>) | undefined
}

function Due({ due, goTo }: DueProps) {
  const { t } = useTranslation('rehearsal')
  const language = useLanguage()
  return (
    <>
      <h3>{t('clock.later')}</h3>
      <ul className="prose">
        {due.map(({ what, day }) => (
          <li key={`${what} ${day}`}>
            {goTo ? (
              <button className="ds-button" data-variant="tertiary" type="button" onClick={() => void goTo(day)}>
                {t(`due.${what}`, { date: dateInText(day, language) })}
              </button>
            ) : (
              t(`due.${what}`, { date: dateInText(day, language) })
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function WhatHappened({ passed }: { readonly passed: Passed }) {
  const { t } = useTranslation('rehearsal')
  const kinds = (['submitted', 'begun', 'reminded', 'bounced', 'reconciled'] as const).filter(
    (kind) => passed[kind] > 0,
  )
  if (kinds.length === 0) return <p className="notice">{t('happened.nothing')}</p>
  return (
    <div className="notice">
      <p>{t('happened.title')}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{t(`happened.${kind}`, { count: passed[kind] })}</li>
        ))}
      </ul>
    </div>
  )
}
