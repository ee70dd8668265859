import { proxies } from '@kartlaggning/schema/answers/proxies'
import { dateInText, dateInWords } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { channelWords } from '@kartlaggning/schema/respondents/proxy-words'
import type { Proxy } from '@kartlaggning/schema/respondents/proxy'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { forgetActor, useActor, useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'
import { ProxyFields } from './proxy-fields.tsx'
import { useProxyForm } from './use-proxy-form.ts'

interface ProxySectionProps {
  readonly respondent: Respondent
  readonly tell: Announce
}

/** Where the coordinator writes what a respondent has told by phone or on paper, and that somebody does. */
export function ProxySection({ respondent, tell }: ProxySectionProps) {
  const { t } = useTranslation('proxy')
  const language = useLanguage()
  const { proxy, closedProxy, open, submittedAt, abstention, status, onBehalf } = respondent
  // What it wrote itself until the time ended is no draft of theirs, as far as it knows.
  const isTheirs = status === 'started' && !closedProxy
  const mayOpen = useMay('answers.write-for') && open && submittedAt === null && !abstention && !isTheirs
  if (!proxy && !closedProxy && !mayOpen && !onBehalf) return null
  return (
    <section id="for-deras-rakning">
      <h2>{t('title')}</h2>
      {proxy ? (
        <Writing respondent={respondent} proxy={proxy} tell={tell} />
      ) : closedProxy && !open ? (
        <p>{t('closed', { respondent: insideSentence(respondent.name, language), by: closedProxy.by })}</p>
      ) : mayOpen ? (
        <Opening respondent={respondent} />
      ) : (
        <p>{t(onBehalf?.partly ? 'partly' : 'onBehalf')}</p>
      )}
    </section>
  )
}

function Opening({ respondent }: { readonly respondent: Respondent }) {
  const { t } = useTranslation('proxy')
  const language = useLanguage()
  const navigate = useNavigate()
  const params = { respondentId: respondent.id }
  const form = useProxyForm(async (body) => {
    await call(proxies.open, { params, body })
    forgetActor()
    await navigate(pages.taskList(params))
  })
  return (
    <>
      <p className="prose">{t('text', { respondent: insideSentence(respondent.name, language) })}</p>
      <p className="prose">{t('marked')}</p>
      <details>
        <summary>{t('begin')}</summary>
        <form className="form" noValidate onSubmit={form.submit}>
          <ProxyFields form={form} />
        </form>
      </details>
    </>
  )
}

function Writing({ respondent, proxy, tell }: ProxySectionProps & { readonly proxy: Proxy }) {
  const { t } = useTranslation('proxy')
  const language = useLanguage()
  const { channel, givenOn, sourceName, sourceFunction, by, at, note } = proxy
  const isMine = useActor()?.proxies.some((it) => it.respondentId === respondent.id) ?? false
  const mayWithdraw = useMay('answers.write-for')
  const name = insideSentence(respondent.name, language)
  const how = `${channelWords[channel][language]} ${dateInText(givenOn, language)}`
  const source = [sourceName, sourceFunction].filter(Boolean).join(', ')
  return (
    <div className="notice">
      <p>{isMine ? t('open.mine', { respondent: name, how }) : t('open.others', { respondent: name, how, by })}</p>
      {note && (
        <p>
          <q lang="sv">{note}</q>
        </p>
      )}
      <p className="quiet">{t('open.since', { when: dateInWords(at, language), source })}</p>
      <div className="buttons">
        {isMine && respondent.open && (
          <Link className="ds-button" to={pages.taskList({ respondentId: respondent.id })}>
            {t('open.goOn')}
          </Link>
        )}
        {mayWithdraw && <Withdraw respondent={respondent} tell={tell} />}
      </div>
    </div>
  )
}

function Withdraw({ respondent, tell }: ProxySectionProps) {
  const { t } = useTranslation('proxy')
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const name = insideSentence(respondent.name, language)
  const withdraw = async () => {
    await call(proxies.withdraw, { params: { respondentId: respondent.id }, body: { reason } })
    forgetActor()
    tell(t('open.withdrawn', { respondent: name }))
  }
  const isReady = () => {
    setMissing(reason.trim() === '')
    return reason.trim() !== ''
  }
  const error = isMissing ? t('open.reasonMissing') : undefined
  return (
    <ConfirmButton
      text={t('open.withdraw')}
      variant="secondary"
      title={t('open.withdrawTitle', { respondent: name })}
      confirm={t('open.withdrawConfirm')}
      onConfirm={withdraw}
      isReady={isReady}
    >
      <p>{t('open.withdrawText')}</p>
      <Field id="proxy-reason" label={t('open.reason')} error={error}>
        <input
          className="ds-input"
          id="proxy-reason"
          autoComplete="off"
          value={reason}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'proxy-reason', error })}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ConfirmButton>
  )
}
