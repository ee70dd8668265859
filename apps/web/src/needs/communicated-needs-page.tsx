import type { OwnCommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { SeverityTag } from '../gaps/severity-tag.tsx'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { AnswersBehind } from './answers-behind.tsx'
import { CommentForm } from './comment-form.tsx'
import type { loadCommunicatedNeeds } from './load-communicated-needs.ts'
import './needs.css'
import './communicated-needs.css'

/** What the report will say of a respondent, which may comment on it until a day. */
export function CommunicatedNeedsPage() {
  const { t } = useTranslation(['needs', 'gaps'])
  const language = useLanguage()
  const { communicated } = useLoaderData<typeof loadCommunicatedNeeds>()
  const { name, roundName, fictional, until, open, published, respondentId } = communicated
  const [said, setSaid] = useState<Readonly<Record<string, OwnCommunicatedNeed>>>({})
  const needs = communicated.needs.map((it) => said[it.needId] ?? it)
  const day = until ? dateInText(until, language) : ''
  return (
    <Page
      title={t(published ? 'communicated.wasShown' : 'communicated.title', { name: insideSentence(name, language) })}
      within={roundName}
      aside={roundName}
      back={{ to: pages.taskList({ respondentId }), text: t('communicated.back') }}
      fictional={fictional}
    >
      {until === null ? (
        <p className="notice">{t(published ? 'communicated.notShown' : 'communicated.notYet')}</p>
      ) : (
        <>
          <p className="lead">{t(published ? 'communicated.before' : 'communicated.lead', { count: needs.length })}</p>
          {needs.length > 0 && (
            <p className={open ? 'notice notice--warm' : 'notice'}>
              {t(open ? 'communicated.until' : 'communicated.over', { date: day })}
            </p>
          )}
        </>
      )}
      {needs.map((need) => (
        <CommunicatedNeed
          key={need.needId}
          need={need}
          onSaid={(changed) => setSaid((before) => ({ ...before, [need.needId]: changed }))}
        />
      ))}
      {until !== null && <p className="quiet">{t('communicated.others')}</p>}
    </Page>
  )
}

interface CommunicatedNeedProps {
  readonly need: OwnCommunicatedNeed
  readonly onSaid: (need: OwnCommunicatedNeed) => void
}

function CommunicatedNeed({ need, onSaid }: CommunicatedNeedProps) {
  const language = useLanguage()
  const { communicated, names } = useLoaderData<typeof loadCommunicatedNeeds>()
  const { needId, title, severity, findings } = need
  const place = (code: string) => names.municipalities.find((it) => it.code === code)?.name ?? code
  const heading = `behov-${needId}`
  return (
    <article className="communicated" aria-labelledby={heading}>
      <h2 id={heading}>{title[language]}</h2>
      <p className="communicated__facts">
        <SeverityTag severity={severity} />
        {need.municipalities.length > 1 && <span lang="sv">{need.municipalities.map(place).join(', ')}</span>}
      </p>
      {findings.map(({ sentence, evidence }) => (
        <div key={sentence.sv}>
          <p className="prose">{sentence[language]}</p>
          <AnswersBehind evidence={evidence} questionnaire={communicated.questionnaire} names={names} place={place} />
        </div>
      ))}
      <Written need={need} />
      <CommentForm need={need} respondentId={communicated.respondentId} open={communicated.open} onSaid={onSaid} />
    </article>
  )
}

/** What the coordinator has written of it, where that is shown. */
function Written({ need: { motivation, support } }: Pick<CommunicatedNeedProps, 'need'>) {
  const { t } = useTranslation('needs')
  const lines = [
    [t('communicated.motivation'), motivation ?? t('communicated.withheld')],
    [t('communicated.support'), support ?? ''],
  ].filter(([, line]) => line !== '')
  return (
    <dl className="communicated__written">
      {lines.map(([name, line]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang="sv">{line}</dd>
        </div>
      ))}
    </dl>
  )
}
