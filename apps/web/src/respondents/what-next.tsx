import { isRehearsal } from '@kartlaggning/schema/county'
import { pages } from '@kartlaggning/schema/pages'
import { profilesAreDue } from '@kartlaggning/schema/rounds/phase'
import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'
import { dateInText, daysUntil } from '@kartlaggning/schema/document/dates'
import { useMay } from '../session.tsx'
import { missingInPlan } from '../rounds/missing-in-plan.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { DeleteDraftButton, TakeBackButton } from './course/undo-buttons.tsx'
import { AnalyseButton, BeginReconciliationButton, CloseButton, OpenButton } from './phase-buttons.tsx'
import { isWithoutInvitation } from './status-counts.ts'
import type { loadRound } from './load-round.ts'
import { StatusMessage, useStatusMessage, type Announce } from './status-message.tsx'

/** What the coordinator can do with the round now, and what that leads to. */
export function WhatNext() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const stillOpen = round.status === 'closed' ? respondents.filter((it) => it.open).length : 0
  const language = useLanguage()
  const [message, done] = useStatusMessage()
  return (
    <section className="decide" aria-labelledby="what-next">
      <h2 id="what-next">{t('next.title')}</h2>
      <StatusMessage {...message} />
      <p className="prose">{t(`next.${textOf[round.status]}`, { closesOn: dateInText(round.closesOn, language) })}</p>
      {stillOpen > 0 && <p className="prose">{t('course.stillOpen', { count: stillOpen })}</p>}
      <Steps done={done} />
    </section>
  )
}

const textOf = {
  draft: 'draft',
  consultation: 'draft',
  open: 'open',
  closed: 'closed',
  reconciliation: 'reconciliation',
  analysis: 'analysis',
  feedback: 'analysis',
  published: 'published',
  archived: 'archived',
} as const satisfies Record<RoundStatus, string>

function Steps({ done }: { readonly done: Announce }): ReactNode {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const mayInvite = useMay('respondents.invite')
  const isLeftToInvite = respondents.some(isWithoutInvitation)
  const isOver = daysUntil(round.closesOn) < 0
  switch (round.status) {
    case 'draft':
    case 'consultation':
      return <StepsOfDraft done={done} />
    case 'open':
      return (
        <div className="buttons">
          {mayInvite && (
            <Link
              className="ds-button"
              to={pages.inviteAll({ roundId: round.id })}
              {...(!isLeftToInvite && { 'data-variant': 'secondary' })}
            >
              {t('next.invite')}
            </Link>
          )}
          <CloseButton round={round} respondents={respondents} done={done} isNext={isOver && !isLeftToInvite} />
          <DeadlinesLink text={t('deadlines.link')} />
          <TakeBackButton done={done} />
        </div>
      )
    case 'closed':
      return (
        <div className="buttons">
          {round.reconciles && <BeginReconciliationButton round={round} done={done} />}
          <AnalyseButton round={round} done={done} {...(round.reconciles && { variant: 'secondary' })} />
          {!round.imported && <DeadlinesLink text={t('course.reopen')} />}
        </div>
      )
    case 'reconciliation':
    case 'analysis':
    case 'feedback':
    case 'published':
      return (
        <div className="buttons">
          {round.needsLeft > 0 && (
            <Link className="ds-button" to={pages.needs({ roundId: round.id })}>
              {t('next.needsLeft', { count: round.needsLeft })}
            </Link>
          )}
          {profilesAreDue(round) && (
            <Link
              className="ds-button"
              to={pages.profiles({ roundId: round.id })}
              {...(round.needsLeft > 0 && { 'data-variant': 'secondary' })}
            >
              {t('next.profilesLeft', { count: round.profilesLeft })}
            </Link>
          )}
          <AnalyseButton
            round={round}
            done={done}
            {...(round.status !== 'reconciliation' && { variant: 'secondary' })}
          />
        </div>
      )
    case 'archived':
      return null
  }
}

function DeadlinesLink({ text }: { readonly text: string }) {
  const { round } = useLoaderData<typeof loadRound>()
  if (!useMay('rounds.move-deadlines')) return null
  return (
    <Link className="ds-button" data-variant="secondary" to={pages.deadlines({ roundId: round.id })}>
      {text}
    </Link>
  )
}

/** A plan may be rehearsed; a rehearsal is led on a page of its own. */
function RehearseLink() {
  const { t } = useTranslation('respondents')
  const { round } = useLoaderData<typeof loadRound>()
  if (!useMay('rehearsals.lead')) return null
  return (
    <Link className="ds-button" data-variant="secondary" to={pages.rehearsal({ roundId: round.id })}>
      {t(isRehearsal(round.county) ? 'next.rehearsal' : 'next.rehearse')}
    </Link>
  )
}

function StepsOfDraft({ done }: { readonly done: Announce }) {
  const { t } = useTranslation('respondents')
  const { round } = useLoaderData<typeof loadRound>()
  const mayPlan = useMay('rounds.plan')
  const missing = missingInPlan(round)
  const address = pages.planRound({ roundId: round.id })
  return (
    <>
      {missing.length > 0 && (
        <div className="notice notice--warm">
          <p>{t('next.missing', { count: missing.length })}</p>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                {mayPlan ? (
                  <Link className="ds-link" to={`${address}#${field === 'consultation' ? 'consultation.held' : field}`}>
                    {t(`missing.${field}`)}
                  </Link>
                ) : (
                  t(`missing.${field}`)
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="buttons">
        {missing.length === 0 && <OpenButton round={round} done={done} />}
        <Link className="ds-button" data-variant="secondary" to={pages.preflight({ roundId: round.id })}>
          {t('next.preflight')}
        </Link>
        {mayPlan && (
          <Link className="ds-button" data-variant={missing.length === 0 ? 'secondary' : undefined} to={address}>
            {t('next.plan')}
          </Link>
        )}
        {mayPlan && (
          <Link className="ds-button" data-variant="secondary" to={pages.roundQuestions({ roundId: round.id })}>
            {t('next.selection')}
          </Link>
        )}
        <RehearseLink />
        {!isRehearsal(round.county) && <DeleteDraftButton />}
      </div>
    </>
  )
}
