import { isSamePicture } from '@kartlaggning/schema/definitions/same-picture'
import { useTranslation } from '../../translation.ts'

interface LikenessProps {
  /** How large each municipality's problems are, by problem. */
  readonly pictures: readonly Readonly<Record<string, unknown>>[]
}

/** Said before it is submitted, and never in anybody's way: the same picture everywhere may be true, or copied. */
export function Likeness({ pictures }: LikenessProps) {
  const { t } = useTranslation('answers/sideBySide')
  const is = isSamePicture(pictures)
  return (
    <div className={is ? 'notice grid-note' : undefined} role="status">
      {is && (
        <p>
          <strong>{t('likeness.title', { count: pictures.length })}</strong> {t('likeness.text')}
        </p>
      )}
    </div>
  )
}
