import { useState } from 'react'
import { describedBy, Field } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'

interface RewriteProps {
  readonly id: string
  /** What is there to begin with. */
  readonly words: string
  readonly onSave: (words: string) => Promise<unknown>
  readonly onCancel: () => void
}

/** A sentence in one's own words, in the place of the computed one. */
export function RewriteSentence({ id, words, onSave, onCancel }: RewriteProps) {
  const { t } = useTranslation('report/chapters')
  const [text, setText] = useState(words)
  const [tried, setTried] = useState(false)
  const error = tried && text.trim() === '' ? t('sentences.write') : undefined
  const save = () => {
    setTried(true)
    if (text.trim() !== '') void onSave(text)
  }
  return (
    <div className="form">
      <Field id={`own-${id}`} label={t('sentences.own')} error={error}>
        <textarea
          className="ds-input"
          id={`own-${id}`}
          rows={4}
          lang="sv"
          value={text}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: `own-${id}`, error })}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div className="buttons">
        <button className="ds-button" data-variant="secondary" type="button" onClick={save}>
          {t('sentences.keep')}
        </button>
        <button className="ds-button" data-variant="tertiary" type="button" onClick={onCancel}>
          {t('sentences.cancel')}
        </button>
      </div>
    </div>
  )
}
