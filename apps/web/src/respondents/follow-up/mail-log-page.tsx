import type { LoggedMail } from '@kartlaggning/schema/respondents/round-mail'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import '../../look/table.css'
import { Filters, FilterSelect, FilterText } from '../../look/filters.tsx'
import { Mark, type Shape } from '../../look/mark.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { FailingAddresses } from './failing-addresses.tsx'
import type { loadMailLog } from './load.ts'
import { ReportBounce } from './report-bounce.tsx'

const states = ['waiting', 'sent', 'failed', 'given-up', 'bounced', 'withdrawn'] as const

/** What became of each letter of the round, with the addresses that do not work first. */
export function MailLogPage() {
  const { t } = useTranslation('followUp')
  const { round, respondents, log } = useLoaderData<typeof loadMailLog>()
  const [query] = useSearchParams()
  const [message, tell] = useStatusMessage()
  const mayReport = useMay('respondents.invite')
  const sought = (query.get('sok') ?? '').toLowerCase()
  const state = query.get('status') ?? ''
  const shown = log.filter(
    (it) =>
      (state === '' || it.state === state) &&
      [it.name, it.email, it.respondent].some((text) => text.toLowerCase().includes(sought)),
  )
  return (
    <RoundFrame round={round} tab="respondents" title={t('log.title', { count: log.length })}>
      <p className="prose">{t('log.lead')}</p>
      <p>
        <Link className="ds-link" to={pages.reminders({ roundId: round.id })}>
          {t('reminders.link')}
        </Link>
      </p>
      <StatusMessage {...message} />
      <FailingAddresses county={round.county} respondents={respondents} />
      {mayReport && <ReportBounce round={round} respondents={respondents} tell={tell} />}
      <section>
        <h2>{t('log.all')}</h2>
        <Filters label={t('log.filter')}>
          <FilterSelect
            name="status"
            label={t('log.state')}
            all={t('log.every')}
            options={states.map((it) => [it, t(`log.states.${it}`)])}
          />
          <FilterText name="sok" label={t('log.search')} />
        </Filters>
        <p className="result-count" role="status">
          {t('log.shown', { count: shown.length, all: log.length })}
        </p>
        {shown.length > 0 && <LogTable log={shown} />}
      </section>
    </RoundFrame>
  )
}

const shapes: Readonly<Record<LoggedMail['state'], Shape>> = {
  waiting: 'open',
  sent: 'full',
  failed: 'call',
  'given-up': 'call',
  bounced: 'call',
  withdrawn: 'none',
}

function LogTable({ log }: { readonly log: readonly LoggedMail[] }) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  return (
    <ScrollRegion label={t('log.all')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('log.to')}</th>
            <th scope="col">{t('log.what')}</th>
            <th scope="col">{t('log.state')}</th>
            <th scope="col">{t('log.when')}</th>
          </tr>
        </thead>
        <tbody>
          {log.map((mail) => (
            <tr key={mail.id}>
              <th scope="row" lang="sv">
                {mail.name} <small>{mail.email}</small>
                <small>{mail.respondent}</small>
              </th>
              <td>{t(`log.kinds.${mail.kind}`)}</td>
              <td>
                <Mark shape={shapes[mail.state]}>{t(`log.states.${mail.state}`)}</Mark>
                {mail.withdrawnBecause && <small>{t(`log.withdrawn.${mail.withdrawnBecause}`)}</small>}
                {mail.maybeTwice && <small>{t('log.maybeTwice')}</small>}
                {mail.reply && <small lang="en">{mail.reply}</small>}
              </td>
              <td>{dateInWords(mail.at ?? mail.createdAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
