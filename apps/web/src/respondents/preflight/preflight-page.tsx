import { pages } from '@kartlaggning/schema/pages'
import type { Preflight, PreflightRemark } from '@kartlaggning/schema/respondents/preflight'
import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'
import { missingInPlan } from '../../rounds/missing-in-plan.ts'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useTranslation } from '../../translation.ts'
import { OpenButton } from '../phase-buttons.tsx'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import type { loadPreflight } from './load-preflight.ts'
import { RemarkLine } from './remark-line.tsx'
import { blocks } from './blocks.ts'
import './preflight.css'

const A_LIST = 4

type Checked = Preflight['respondents'][number]

/** Whether a round can be opened: what blocks it, what one may go on with, and who is all right. */
export function PreflightPage() {
  const { t } = useTranslation(['respondents/preflight', 'respondents'])
  const { round, found } = useLoaderData<typeof loadPreflight>()
  const [message, done] = useStatusMessage()
  const isDraft = round.openedAt === null
  const missing = isDraft ? missingInPlan(round) : []
  const blocked = found.respondents.filter(({ remarks }) => remarks.some(({ code }) => blocks(code)))
  const others = found.respondents.filter((it) => !blocked.includes(it))
  const remarked = others.filter(({ remarks }) => remarks.length > 0)
  const fine = others.filter(({ remarks }) => remarks.length === 0)
  const open = missing.length === 0 && blocked.length === 0
  const empty = alike(remarked, 'no-contact')
  const unchecked = alike(remarked, 'domain-not-checked')
  const together = [...empty, ...unchecked]
  return (
    <RoundFrame round={round} tab="state" title={t(isDraft ? (open ? 'title.yes' : 'title.no') : 'title.open')}>
      <p className="lead">{t(isDraft ? 'lead' : 'leadOpen', { count: fine.length, all: found.respondents.length })}</p>
      <StatusMessage {...message} />
      {(missing.length > 0 || blocked.length > 0) && (
        <section className="notice notice--warm">
          <h2>{t('blocks')}</h2>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <Link
                  className="ds-link"
                  to={`${pages.planRound({ roundId: round.id })}#${field === 'consultation' ? 'consultation.held' : field}`}
                >
                  {t(`respondents:missing.${field}`)}
                </Link>
              </li>
            ))}
          </ul>
          <Respondents those={blocked} />
        </section>
      )}
      {remarked.length > 0 && (
        <section>
          <h2>{t('remarks', { count: remarked.length })}</h2>
          <p className="prose">{t(isDraft ? 'remarksText' : 'remarksOpen')}</p>
          {empty.length > 0 && (
            <Together those={empty} roundId={round.id}>
              {t('withoutContacts', { count: empty.length })}{' '}
              <Link className="ds-link" to={pages.importContacts({ roundId: round.id })}>
                {t('cures.list')}
              </Link>
            </Together>
          )}
          {unchecked.length > 0 && (
            <Together those={unchecked} roundId={round.id}>
              {t('unchecked', { count: unchecked.length })}
            </Together>
          )}
          <Respondents those={remarked.filter((it) => !together.includes(it))} />
        </section>
      )}
      <section>
        <h2>{t('fine', { count: fine.length })}</h2>
        {isDraft && <p className="prose">{t('fineText')}</p>}
        <ul className="preflight__fine" lang="sv">
          {fine.map(({ respondentId, name }) => (
            <li key={respondentId}>{name}</li>
          ))}
        </ul>
      </section>
      {isDraft && open && (
        <section className="decide">
          <h2>{t('open.title')}</h2>
          <p>{t(remarked.length > 0 ? 'open.remains' : 'open.clear', { count: remarked.length })}</p>
          <p className="buttons">
            <OpenButton
              round={round}
              done={done}
              remains={remarked.length > 0 ? t('open.remains', { count: remarked.length }) : undefined}
            />
          </p>
        </section>
      )}
    </RoundFrame>
  )
}

/** Those with whom nothing else is the matter, where they are so many that it is said of them all at once. */
function alike(remarked: readonly Checked[], one: PreflightRemark['code']): readonly Checked[] {
  const those = remarked.filter(({ remarks }) => remarks.every(({ code }) => code === one))
  return those.length >= A_LIST ? those : []
}

interface TogetherProps {
  readonly those: readonly Checked[]
  readonly roundId: string
  readonly children: ReactNode
}

function Together({ those, roundId, children }: TogetherProps) {
  return (
    <>
      <p className="prose">{children}</p>
      <ul className="preflight__fine" lang="sv">
        {those.map(({ respondentId, name }) => (
          <li key={respondentId}>
            <Link className="ds-link" to={pages.contacts({ roundId, respondentId })}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function Respondents({ those }: { readonly those: readonly Checked[] }) {
  if (those.length === 0) return null
  return (
    <ul className="preflight">
      {those.map(({ respondentId, name, remarks }) => (
        <li key={respondentId}>
          <h3 lang="sv">{name}</h3>
          <ul>
            {remarks.map((remark) => (
              <RemarkLine
                key={[remark.code, remark.personId, remark.about].join(' ')}
                remark={remark}
                respondentId={respondentId}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
