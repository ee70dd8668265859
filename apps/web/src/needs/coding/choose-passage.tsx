import {
  fieldPlaces,
  rangeChosen,
  sentencesIn,
  textAt,
  type TextRange,
} from '@kartlaggning/schema/answers/coding/text-range'
import { useEffect, useRef } from 'react'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'

interface ChoosePassageProps {
  readonly text: string
  readonly range: TextRange | null
  readonly onChoose: (range: TextRange | null) => void
  readonly error: string | undefined
}

/** A field in which nothing is written, where words are marked as in any other; or whole sentences, without marking. */
export function ChoosePassage({ text, range, onChoose, error }: ChoosePassageProps) {
  const { t } = useTranslation('needs/coding')
  const field = useRef<HTMLTextAreaElement>(null)
  const sentences = sentencesIn(text)
  const show = (chosen: TextRange | null) => {
    onChoose(chosen)
    const places = chosen ? fieldPlaces(text, chosen) : { from: 0, to: 0 }
    field.current?.setSelectionRange(places.from, places.to)
  }
  useEffect(() => {
    const places = range && fieldPlaces(text, range)
    if (places) field.current?.setSelectionRange(places.from, places.to)
    field.current?.focus()
    // Not `readOnly`: then some browsers have no caret to mark with by keyboard.
    field.current?.addEventListener('beforeinput', (event) => event.preventDefault())
    // Only what was chosen when it opened: from then on the field says itself what is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  const toggle = (sentence: TextRange) =>
    show(range && isIn(sentence, range) ? without(range, sentence) : together(range, sentence))
  return (
    <>
      <Field id="coder-text" label={t('form.text')} hint={t('form.textHint')} error={error}>
        <textarea
          className="ds-input"
          id="coder-text"
          ref={field}
          aria-readonly
          inputMode="none"
          spellCheck={false}
          onChange={nothingIsWritten}
          lang="sv"
          rows={Math.min(12, 2 + Math.ceil(text.length / 60) + text.split('\n').length)}
          value={text}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'coder-text', hint: true, error })}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
            const chosen = rangeChosen(text, selectionStart, selectionEnd)
            if (chosen) onChoose(chosen)
          }}
        />
      </Field>
      {sentences.length > 1 && (
        <FieldGroup id="coder-sentences" label={t('form.sentences')}>
          {sentences.map((sentence) => (
            <div className="option" key={sentence.from}>
              <input
                className="ds-input"
                type="checkbox"
                id={`sentence-${sentence.from}`}
                checked={range !== null && isIn(sentence, range)}
                onChange={() => toggle(sentence)}
              />
              <label htmlFor={`sentence-${sentence.from}`} lang="sv">
                {textAt(text, sentence)}
              </label>
            </div>
          ))}
        </FieldGroup>
      )}
      <p role="status" className="coder__chosen">
        {range ? t('form.chosen', { quote: textAt(text, range) }) : t('form.nothingChosen')}
      </p>
    </>
  )
}

const nothingIsWritten = () => undefined

const isIn = (inner: TextRange, outer: TextRange) => outer.from <= inner.from && inner.to <= outer.to

/** What lies between is chosen too: a passage is one piece. */
const together = (range: TextRange | null, other: TextRange): TextRange =>
  range ? { from: Math.min(range.from, other.from), to: Math.max(range.to, other.to) } : other

function without({ from, to }: TextRange, sentence: TextRange): TextRange | null {
  if (sentence.from > from) return { from, to: sentence.from }
  return sentence.to < to ? { from: sentence.to, to } : null
}
