import { secrecy, type MarkedBefore, type SecrecyMark } from '@kartlaggning/schema/answers/secrecy'
import { secrecyGroundNames } from '@kartlaggning/schema/answers/secrecy-grounds'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { useRef } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { Field } from '../../look/field.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { MarkSecret } from './mark-secret.tsx'
import { useSecrecy } from './use-marks.ts'
import { useAskedAt } from './use-asked-at.ts'
import { wasMarked } from './was-marked.ts'

/** What is marked as secret in the answers, on which ground, and the way to mark more. */
export function SecrecyPanel() {
  const { t } = useTranslation('respondents')
  const { marks, removed } = useSecrecy()
  const { markedBefore } = useLoaderData<typeof loadSubmission>()
  const mayMark = useMay('answers.mark-secret')
  if (!mayMark && [marks, removed, markedBefore].every((it) => it.length === 0)) return null
  return (
    <section className="decide no-print" aria-labelledby="sekretess">
      <h2 id="sekretess" tabIndex={-1}>
        {t('secrecy.title')}
      </h2>
      {marks.length === 0 ? (
        <p className="prose">{t(mayMark ? 'secrecy.none' : 'secrecy.noneRead')}</p>
      ) : (
        <>
          <p className="prose">{t('secrecy.about')}</p>
          <ul>
            {marks.map((mark) => (
              <li key={mark.id}>
                <Marked mark={mark} />
                {mayMark && <Remove mark={mark} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {markedBefore.length > 0 && (
        <>
          <h3>{t('secrecy.before')}</h3>
          <p className="prose">{t('secrecy.beforeText')}</p>
          <ul>
            {markedBefore.map((it) => (
              <li key={`${it.entry} ${it.question}`}>
                <MarkedLastRound it={it} />
              </li>
            ))}
          </ul>
        </>
      )}
      {removed.length > 0 && (
        <details>
          <summary>{t('secrecy.earlier')}</summary>
          <ul>
            {removed.map((mark) => (
              <li key={mark.id}>
                <Marked mark={mark} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayMark && <MarkSecret />}
    </section>
  )
}

function Marked({ mark }: { readonly mark: SecrecyMark }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { title, question } = useAskedAt()(mark)
  const day = (iso: string) => dateInText(iso, language)
  const editions = mark.editions.map(({ number, readers }) =>
    t('secrecy.edition', { number, readers: readers.map((it) => t(`secrecy.reader.${it}`)).join(', ') }),
  )
  return (
    <>
      <p>
        <strong>
          {title && <span lang="sv">{title}: </span>}
          {question ?? t('secrecy.wholeEntry')}
        </strong>
      </p>
      <p>
        {secrecyGroundNames[mark.ground][language]}. <span lang="sv">{mark.words}</span>
      </p>
      <p className="quiet">
        {t('secrecy.by', { date: day(mark.markedAt), by: mark.markedBy })}
        {mark.removed && <>. {t('secrecy.removed', { ...mark.removed, date: day(mark.removed.at) })}</>}
      </p>
      {!mark.removed && editions.length > 0 && (
        <p className="notice">{t('secrecy.published', { count: editions.length, editions: editions.join(', ') })}</p>
      )}
    </>
  )
}

function MarkedLastRound({ it }: { readonly it: MarkedBefore }) {
  const { t } = useTranslation('respondents')
  const { title, question } = useAskedAt()(it)
  const said = wasMarked(it, useLanguage())
  return (
    <>
      <strong>
        {title && <span lang="sv">{title}: </span>}
        {question ?? t('secrecy.wholeEntry')}
      </strong>
      <br />
      <span className="quiet">{t('secrecy.wasMarked', said)}</span>
    </>
  )
}

function Remove({ mark }: { readonly mark: SecrecyMark }) {
  const { t } = useTranslation('respondents')
  const { submitted } = useLoaderData<typeof loadSubmission>()
  const { revalidate } = useRevalidator()
  const because = useRef<HTMLTextAreaElement>(null)
  const respondentId = submitted?.answering.respondentId ?? ''
  const remove = async () => {
    await call(secrecy.remove, {
      params: { respondentId, markId: mark.id },
      body: { because: because.current?.value ?? '' },
    })
    await revalidate()
  }
  const id = `because-${mark.id}`
  return (
    <ConfirmButton
      text={t('secrecy.remove')}
      variant="tertiary"
      title={t('secrecy.removeTitle')}
      confirm={t('secrecy.remove')}
      onConfirm={remove}
    >
      <p>{t('secrecy.removeText')}</p>
      <Field id={id} label={t('secrecy.because')}>
        <textarea className="ds-input" id={id} rows={3} ref={because} />
      </Field>
    </ConfirmButton>
  )
}
