import { submittedOnBehalf, type OnBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import type { OnBehalf } from '@kartlaggning/schema/respondents/proxy'
import { onBehalfUnnamed } from '@kartlaggning/schema/respondents/proxy-words'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useLanguage, useTranslation } from '../translation.ts'

interface Side {
  readonly kind: RespondentKind
  readonly onBehalf?: OnBehalf | null | undefined
}

/** That the county board has submitted what is shown of a respondent, and how it was given it; nothing where it has not. */
export function OnBehalfSentence({ side: { kind, onBehalf } }: { readonly side: Side }) {
  const { t } = useTranslation('look')
  const language = useLanguage()
  const given = submittedOnBehalf({ proxy: onBehalf })
  return given ? onBehalfUnnamed(given, { kind, authority: t('onBehalf.authority') }, language) : null
}

/** The same where several respondents are shown. */
export function OnBehalfNotice({ side }: { readonly side: (Side & { readonly name: string }) | null }) {
  if (!side || !submittedOnBehalf({ proxy: side.onBehalf })) return null
  return (
    <p className="notice">
      <strong lang="sv">{side.name}:</strong> <OnBehalfSentence side={side} />
    </p>
  )
}

/** The same beside a single answer, where nothing more is known than that it is so. */
export function OnBehalfWords({ mark }: { readonly mark: OnBehalfMark }) {
  const { t } = useTranslation('look')
  return t(mark === 'partly' ? 'onBehalf.partly' : 'onBehalf.mark')
}
