import { coding, type FreeText, type Passage } from '@kartlaggning/schema/answers/coding/coding'
import { rootsOf } from '@kartlaggning/schema/answers/coding/count-themes'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { needs } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useCoding } from './load-coding.ts'
import { asItIs, placeNow } from './passage-as-it-is.ts'
import { useCodingWords } from './use-coding-words.ts'
import type { Doing } from './use-done.ts'

interface PassageItemProps {
  readonly passage: Passage
  readonly answer: FreeText
  readonly at: string
  readonly doing: Doing
  readonly onChange: () => void
}

/** One coded passage: its words, its themes and the needs it is evidence of. */
export function PassageItem({ passage, answer, at, doing, onChange }: PassageItemProps) {
  const { t } = useTranslation('needs/coding')
  const language = useLanguage()
  const { found } = useCoding()
  const words = useCodingWords()
  const mayCode = useMay('coding.write')
  const { busy, mutate, errorMessage } = useMutation()
  const { respondentId, id: passageId, quote, version } = passage
  const params = { respondentId, passageId }
  const names = rootsOf(found.themes, passage).map((code) => words.theme(found.themes.find((it) => it.code === code)))
  const remove = () =>
    mutate(async () => {
      await call(coding.change, { params, body: { ...asItIs(passage), removed: true, seen: version } })
      const back = { ...asItIs(passage), removed: false, seen: version + 1 }
      doing.say(at, t('done.removed'), () => call(coding.change, { params, body: back }))
    })
  const button = (text: 'change' | 'remove', onClick: () => unknown) => (
    <button
      className="ds-button"
      data-variant="tertiary"
      type="button"
      aria-disabled={busy}
      aria-label={t(`${text}Of`, { quote })}
      onClick={() => void onClick()}
    >
      {t(text)}
    </button>
  )
  return (
    <li id={passageId} tabIndex={-1}>
      <q lang="sv">{quote}</q>
      <p className="passage__themes">
        <b>{names.join(', ')}</b>{' '}
        <span className="quiet">
          {t('by', { name: passage.markedBy, date: dateInText(passage.markedAt, language) })}
        </span>
      </p>
      <EvidenceFor passage={passage} at={at} doing={doing} />
      {passage.whereNow.state === 'answer-changed' && (
        <Changed passage={passage} answer={answer} at={at} doing={doing} onAgain={onChange} />
      )}
      {mayCode && (
        <div className="passage__buttons no-print">
          {button('change', onChange)}
          {button('remove', remove)}
        </div>
      )}
      <ErrorMessage text={errorMessage} />
    </li>
  )
}

interface PartProps {
  readonly passage: Passage
  readonly at: string
  readonly doing: Doing
}

function EvidenceFor({ passage: { id: passageId, quote }, at, doing }: PartProps) {
  const { t } = useTranslation('needs/coding')
  const { round, onPassages } = useCoding()
  const words = useCodingWords()
  const mayDecide = useMay('needs.decide')
  const { busy, mutate, errorMessage } = useMutation()
  const rest = onPassages.filter((it) => it.passageId === passageId)
  if (rest.length === 0) return null
  const detach = (needId: string) => {
    const params = { needId, passageId }
    return mutate(async () => {
      await call(needs.detach, { params })
      doing.say(at, t('done.detached'), () => call(needs.attach, { params }))
    })
  }
  return (
    <div className="passage__needs">
      {rest.map((need) => (
        <p key={need.needId}>
          {t('evidenceFor')}{' '}
          <Link className="ds-link" to={pages.need({ roundId: round.id, needId: need.needId })}>
            {words.need(need)}
          </Link>{' '}
          {mayDecide && (
            <button
              className="ds-button no-print"
              data-variant="tertiary"
              type="button"
              aria-disabled={busy}
              aria-label={t('detachFrom', { quote, need: words.need(need) })}
              onClick={() => void detach(need.needId)}
            >
              {t('detach')}
            </button>
          )}
        </p>
      ))}
      <ErrorMessage text={errorMessage} />
    </div>
  )
}

interface ChangedProps extends PartProps {
  readonly answer: FreeText
  readonly onAgain: () => void
}

/** A new version has come since it was marked: whoever codes says whether the words are the same passage. */
function Changed({ passage, answer, at, doing, onAgain }: ChangedProps) {
  const { t } = useTranslation('needs/coding')
  const mayCode = useMay('coding.write')
  const { busy, mutate, errorMessage } = useMutation()
  const now = placeNow(passage)
  const { respondentId, id: passageId, version: seen } = passage
  const params = { respondentId, passageId }
  const keep = (place: NonNullable<typeof now>) =>
    mutate(async () => {
      const body = { ...asItIs(passage), ...place, submissionId: answer.submissionId, removed: false, seen }
      await call(coding.change, { params, body })
      const back = { ...asItIs(passage), removed: false, seen: seen + 1 }
      doing.say(at, t('done.changed'), () => call(coding.change, { params, body: back }))
    })
  return (
    <div className="notice notice--warm">
      <p>
        <strong>{t('changed.title', { version: passage.submissionVersion })}</strong>{' '}
        {t(now ? 'changed.found' : 'changed.gone')}
      </p>
      {mayCode && (
        <div className="buttons no-print">
          {now && (
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              aria-disabled={busy}
              onClick={() => void keep(now)}
            >
              {t('changed.keep')}
            </button>
          )}
          <button className="ds-button" data-variant="tertiary" type="button" onClick={onAgain}>
            {t('changed.again')}
          </button>
        </div>
      )}
      <ErrorMessage text={errorMessage} />
    </div>
  )
}
