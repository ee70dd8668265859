import { useTranslation } from '../../translation.ts'
import { StepHeading } from '../../files/step-heading.tsx'

interface ReadingRowsProps {
  readonly done: number
  readonly count: number
  readonly onStop: () => void
}

/** While the rows are read, how far it has come, and the way out of it. */
export function ReadingRows({ done, count, onStop }: ReadingRowsProps) {
  const { t } = useTranslation('answers')
  return (
    <section>
      <StepHeading>{t('fromFile.planning.title')}</StepHeading>
      <progress max={count} value={done} aria-label={t('fromFile.planning.title')} />
      <p>{t('fromFile.planning.done', { done, count })}</p>
      <p className="buttons">
        <button className="ds-button" data-variant="secondary" type="button" onClick={onStop}>
          {t('fromFile.planning.stop')}
        </button>
      </p>
    </section>
  )
}
