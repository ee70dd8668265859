import type { DisclosableAnswer } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { SECRECY_GROUNDS, secrecyGroundNames, type SecrecyGround } from '@kartlaggning/schema/answers/secrecy-grounds'
import { describedBy, Field } from '../../look/field.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { keyOf, type Chosen } from './chosen-masks.ts'

interface MaskAnswerProps {
  readonly answer: DisclosableAnswer
  /** It is what an entry is called, and was not asked by itself. */
  readonly isName: boolean
  readonly chosen: Chosen | undefined
  readonly judged: boolean
  readonly onChange: (chosen: Chosen | undefined) => void
}

/** One answer that may be masked, and on what ground. */
export function MaskAnswer({ answer, isName, chosen, judged, onChange }: MaskAnswerProps) {
  const { t } = useTranslation('respondents/disclosure')
  const id = keyOf(answer)
  return (
    <li className="mask-answer" data-masked={chosen ? '' : undefined}>
      <div className="option">
        <input
          className="ds-input"
          type="checkbox"
          id={id}
          checked={chosen !== undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) =>
            onChange(event.target.checked ? { ground: answer.proposed?.ground ?? 'osl-18-1', words: '' } : undefined)
          }
        />
        <label htmlFor={id}>
          <span className="visually-hidden">{t('mask')}: </span>
          {answer.within && <small>{answer.within} </small>}
          {isName ? t('name') : answer.asked}
        </label>
        <div className="mask-answer__said" id={`${id}-said`}>
          {answer.said.map((line) => (
            <p key={line} lang="sv">
              {line}
            </p>
          ))}
          {answer.proposed && <p className="mask-answer__why">{t(`because.${answer.proposed.because}`)}</p>}
        </div>
      </div>
      {chosen && <Ground id={id} chosen={chosen} judged={judged} onChange={onChange} />}
    </li>
  )
}

interface GroundProps extends Pick<MaskAnswerProps, 'judged' | 'onChange'> {
  readonly id: string
  readonly chosen: Chosen
}

function Ground({ id, chosen, judged, onChange }: GroundProps) {
  const { t } = useTranslation('respondents/disclosure')
  const language = useLanguage()
  const isOther = chosen.ground === 'other'
  const error = judged && isOther && chosen.words.trim() === '' ? t('groundMissing') : undefined
  const wordsId = `${id}-words`
  return (
    <div className="mask-answer__ground">
      <Field id={`${id}-ground`} label={t('ground')}>
        <select
          className="ds-input"
          id={`${id}-ground`}
          value={chosen.ground}
          onChange={(event) => onChange({ ...chosen, ground: event.target.value as SecrecyGround })}
        >
          {SECRECY_GROUNDS.map((ground) => (
            <option key={ground} value={ground}>
              {secrecyGroundNames[ground][language]}
            </option>
          ))}
        </select>
      </Field>
      <Field
        id={wordsId}
        label={t(isOther ? 'otherWords' : 'words')}
        optional={!isOther}
        hint={isOther && t('otherHint')}
        error={error}
      >
        <input
          className="ds-input"
          id={wordsId}
          value={chosen.words}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: wordsId, hint: isOther, error })}
          onChange={(event) => onChange({ ...chosen, words: event.target.value })}
        />
      </Field>
    </div>
  )
}
