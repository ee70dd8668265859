import type { RoundChapter } from '@kartlaggning/schema/report/chapters'
import { useTranslation } from '../../translation.ts'
import type { Draft } from './use-chapter-saving.ts'

interface ConflictProps {
  readonly mine: Draft
  readonly theirs: RoundChapter
  readonly onChoose: (choice: 'mine' | 'theirs') => void
}

/** Both texts, and a choice; nothing is thrown away before it is made. */
export function ChapterConflict({ mine, theirs, onChoose }: ConflictProps) {
  const { t } = useTranslation('report/chapters')
  const name = theirs.changedBy ?? ''
  const text = (words: string) => (words === '' ? t('conflict.empty') : words)
  return (
    <div className="chapter-conflict" role="alert">
      <h2>{t('conflict.title')}</h2>
      <dl>
        <dt>{t('conflict.mine')}</dt>
        <dd lang="sv">{text(mine.words)}</dd>
        <dt>{t('conflict.theirs', { name })}</dt>
        <dd lang="sv">{text(theirs.words)}</dd>
      </dl>
      <div className="buttons">
        <button className="ds-button" type="button" onClick={() => onChoose('mine')}>
          {t('conflict.keepMine')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => onChoose('theirs')}>
          {t('conflict.useTheirs', { name })}
        </button>
      </div>
    </div>
  )
}
