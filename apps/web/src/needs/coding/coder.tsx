import type { FreeText, Passage } from '@kartlaggning/schema/answers/coding/coding'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import { ErrorMessage } from '../../look/error-message.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field, FieldGroup } from '../../look/field.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { ChoosePassage } from './choose-passage.tsx'
import { useCoding } from './load-coding.ts'
import { NEW_NEED, useCoder } from './use-coder.ts'
import { useCodingWords } from './use-coding-words.ts'
import type { Doing } from './use-done.ts'

interface CoderProps {
  readonly answer: FreeText
  readonly passage?: Passage | undefined
  readonly at: string
  readonly asked: string
  readonly doing: Doing
  readonly onClose: () => void
}

/** Where a passage is marked and coded, in the answer as it was submitted last. */
export function Coder({ answer, passage, ...rest }: CoderProps) {
  const { t } = useTranslation('needs/coding')
  const coder = useCoder({ answer, passage, ...rest })
  const errorOf = (target: string) => coder.errors.find((it) => it.target === target)?.text
  return (
    <form
      className="coder decide no-print"
      noValidate
      aria-labelledby="coder-title"
      onSubmit={(event) => void coder.save(event)}
    >
      <h4 id="coder-title">{t(passage ? 'form.changeTitle' : 'form.title')}</h4>
      {coder.errors.length > 0 && <ErrorSummary errors={coder.errors} submitCount={coder.submitCount} />}
      <ChoosePassage text={answer.text} range={coder.range} onChoose={coder.setRange} error={errorOf('coder-text')} />
      <Themes chosen={coder.themes} onChange={coder.setThemes} error={errorOf('coder-themes')} />
      <ForNeed answer={answer} value={coder.need} onChange={coder.setNeed} />
      <ErrorMessage text={coder.errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={coder.busy}>
          {t('form.save')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={rest.onClose}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  )
}

interface ThemesProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly error: string | undefined
}

function Themes({ chosen, onChange, error }: ThemesProps) {
  const { t } = useTranslation('needs/coding')
  const language = useLanguage()
  const { found } = useCoding()
  const offered = found.themes.filter((it) => (it.active && it.mergedInto === null) || chosen.includes(it.code))
  return (
    <FieldGroup id="coder-themes" label={t('form.themes')} error={error}>
      {offered.map(({ code, name, definition }) => (
        <div className="option" key={code}>
          <input
            className="ds-input"
            type="checkbox"
            id={`theme-${code}`}
            checked={chosen.includes(code)}
            aria-describedby={`theme-${code}-help`}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, code] : chosen.filter((it) => it !== code))
            }
          />
          <label htmlFor={`theme-${code}`}>{name[language]}</label>
          <p className="option__help" id={`theme-${code}-help`}>
            {definition[language]}
          </p>
        </div>
      ))}
    </FieldGroup>
  )
}

interface ForNeedProps {
  readonly answer: FreeText
  readonly value: string
  readonly onChange: (needId: string) => void
}

/** While needs are reviewed: those of the municipalities that the answer concerns, and one that is not written yet. */
function ForNeed({ answer: { concerns }, value, onChange }: ForNeedProps) {
  const { t } = useTranslation('needs/coding')
  const { round, queue } = useCoding()
  const words = useCodingWords()
  const mayDecide = useMay('needs.decide')
  if (!mayDecide || concerns.length === 0 || !needsAreOpen(round.status)) return null
  const offered = queue.needs.filter(
    (it) =>
      isGap(it) &&
      it.mergedInto === null &&
      it.status !== 'dismissed' &&
      it.municipalities.some((code) => concerns.includes(code)),
  )
  return (
    <Field id="coder-need" label={t('form.need')} optional>
      <select className="ds-input" id="coder-need" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('form.noNeed')}</option>
        <option value={NEW_NEED}>{t('form.newNeed')}</option>
        {offered.map((it) => (
          <option key={it.id} value={it.id}>
            {words.need(it)}
          </option>
        ))}
      </select>
    </Field>
  )
}
