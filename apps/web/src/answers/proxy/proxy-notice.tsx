import { proxies } from '@kartlaggning/schema/answers/proxies'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { channelWords } from '@kartlaggning/schema/respondents/proxy-words'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { useState } from 'react'
import { Link, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { Field } from '../../look/field.tsx'
import { useFocusWhenGone } from '../../look/use-focus-when-gone.ts'
import { useLanguage, useTranslation } from '../../translation.ts'

interface ProxyNoticeProps {
  readonly answering: Answering
  readonly proxy: NonNullable<Answering['proxy']>
}

/** That the county board writes the answers: to the one who does, and to those for whom it is done, who can step in. */
export function ProxyNotice({ answering, proxy }: ProxyNoticeProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { channel, givenOn, sourceName, sourceFunction, note } = proxy
  const { roundId, respondentId, authority, name } = answering
  const said = {
    authority,
    name: insideSentence(name, language),
    by: proxy.by,
    how: `${channelWords[channel][language]} ${dateInText(givenOn, language)}`,
    source: [sourceName, sourceFunction].filter(Boolean).join(', '),
  }
  return (
    <div className="notice notice--warm">
      <p>{t(proxy.mine ? 'phase.writtenByYou' : 'phase.proxy', said)}</p>
      {note && (
        <p>
          <q lang="sv">{note}</q>
        </p>
      )}
      {proxy.mine ? (
        <p>
          <Link className="ds-link" to={pages.contacts({ roundId, respondentId })}>
            {t('phase.toWithdraw')}
          </Link>
        </p>
      ) : (
        answering.sections === null && <StepIn respondentId={respondentId} />
      )}
    </div>
  )
}

function StepIn({ respondentId }: { readonly respondentId: string }) {
  const { t } = useTranslation('answers')
  const { revalidate } = useRevalidator()
  const [note, setNote] = useState('')
  const params = { respondentId }
  const goOnFromHeading = useFocusWhenGone('h1')
  const goOn = () => {
    goOnFromHeading()
    return revalidate()
  }
  return (
    <div className="buttons">
      <ConfirmButton
        text={t('phase.takeOver')}
        variant="secondary"
        title={t('phase.takeOverTitle')}
        confirm={t('phase.takeOver')}
        onConfirm={async () => {
          await call(proxies.takeOver, { params })
          await goOn()
        }}
      >
        <p>{t('phase.takeOverText')}</p>
      </ConfirmButton>
      <ConfirmButton
        text={t('phase.object')}
        variant="tertiary"
        title={t('phase.objectTitle')}
        confirm={t('phase.objectConfirm')}
        onConfirm={async () => {
          await call(proxies.object, { params, body: { note } })
          await goOn()
        }}
      >
        <p>{t('phase.objectText')}</p>
        <Field id="proxy-objection" label={t('phase.objectNote')} optional>
          <input
            className="ds-input"
            id="proxy-objection"
            autoComplete="off"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </ConfirmButton>
    </div>
  )
}
