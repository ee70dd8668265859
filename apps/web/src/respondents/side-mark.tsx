import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useTranslation } from '../translation.ts'

/** Who it is, in a letter: a filled circle for the municipality, the outline of a square for the police. */
export function SideMark({ side }: { readonly side: RespondentKind }) {
  const { t } = useTranslation('respondents')
  return (
    <>
      <span className="side" data-side={side === 'municipality' ? side : 'police'} aria-hidden="true">
        {t(`kindLetter.${side}`)}
      </span>
      <span className="visually-hidden">{t(`kindShort.${side}`)}: </span>
    </>
  )
}
