import { blocksOfMarkup } from '@kartlaggning/schema/document/plain-markup'
import { Blocks } from '../../look/document/blocks.tsx'
import { useTranslation } from '../../translation.ts'

/** The text as it will stand in the report. */
export function WordsPreview({ words }: { readonly words: string }) {
  const { t } = useTranslation('report/chapters')
  const blocks = blocksOfMarkup(words)
  return (
    <section className="words-preview" aria-labelledby="words-preview">
      <h2 id="words-preview">{t('preview')}</h2>
      <div lang="sv">
        {blocks.length === 0 ? <p className="quiet">{t('emptyPreview')}</p> : <Blocks blocks={blocks} level={3} />}
      </div>
    </section>
  )
}
