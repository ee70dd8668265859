import { dateInTable, dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Round } from '@kartlaggning/schema/rounds/round'
import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadRound } from '../load-round.ts'

/** The steps of the round with the days they were taken, the planned one beside where it was another; what was left out. */
export function RoundDates() {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const own = respondents.filter((it) => it.closesOn > round.closesOn).length
  return (
    <section>
      <h2>{t(round.openedAt ? 'course.title' : 'course.titleBefore')}</h2>
      <dl className="facts">
        <Fact name={t('course.consultation')}>
          <Consulted round={round} />
        </Fact>
        <Fact name={t(round.openedAt ? 'course.opened' : 'course.opens')}>
          <Day at={round.openedAt} planned={round.opensOn} />
        </Fact>
        <Fact name={t(round.closedAt ? 'course.closed' : 'course.lastDay')}>
          {round.closedAt ? <Day at={round.closedAt} planned={round.closesOn} /> : dateInText(round.closesOn, language)}
          {own > 0 && (
            <>
              <br />
              <Link className="ds-link" to={pages.deadlines({ roundId: round.id })}>
                {t('course.own', { count: own })}
              </Link>
            </>
          )}
        </Fact>
        {round.closedAt && (
          <Fact name={t('course.reconciliation')}>
            <Reconciled round={round} />
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Consulted({ round: { consultation } }: { readonly round: Round }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  if (consultation === null) return t('course.consultationLater')
  return consultation.held
    ? t('course.consulted', { with: consultation.with, date: dateInText(consultation.on, language) })
    : t('course.notConsulted', { reason: consultation.reason })
}

function Day({ at, planned }: { readonly at: string | null; readonly planned: string }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  if (at === null) return dateInText(planned, language)
  const isAsPlanned = dateInTable(at) === planned
  return (
    <>
      {dateInText(dateInTable(at), language)}
      {!isAsPlanned && <small> ({t('course.planned', { date: dateInText(planned, language) })})</small>}
    </>
  )
}

function Reconciled({ round }: { readonly round: Round }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const day = (at: string | null) => (at ? dateInText(dateInTable(at), language) : '')
  const { reconciles, reconcilesUntil, reconciliationBeganAt: began, reconciliationEndedAt: ended, status } = round
  if (!reconciles) return t('course.noReconciliation')
  if (began && ended) return t('course.reconciled', { from: day(began), to: day(ended) })
  if (began && status === 'reconciliation')
    return t('course.reconciling', { from: day(began), to: day(reconcilesUntil) })
  if (reconcilesUntil) return t('course.reconciled', { from: day(round.closedAt), to: day(reconcilesUntil) })
  return analysisHasBegun(status) ? t('course.skipped') : '–'
}
