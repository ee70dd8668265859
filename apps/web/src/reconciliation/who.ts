import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Text } from '@kartlaggning/schema/text'
import { useCallback } from 'react'
import type { Wording } from '@kartlaggning/schema/answers/answer-in-words'
import { useWording } from '../questionnaire/use-wording.ts'
import { useTranslation } from '../translation.ts'

/** The other side, in the forms that sentences need: "polisen", "polisens". */
export function useWho(ownKind: RespondentKind) {
  const { t } = useTranslation('reconciliation')
  const kind = ownKind === 'municipality' ? 'police' : 'municipality'
  return {
    them: t(`own.who.${kind}.them`),
    Them: t(`own.who.${kind}.Them`),
    their: t(`own.who.${kind}.their`),
    Their: t(`own.who.${kind}.Their`),
  }
}

/** Both sides read the same line, so the questionnaire's `{counterpart}` is neither police nor municipality here. */
export function useSharedWording(): Wording {
  const { t } = useTranslation('reconciliation')
  const counterpart = t('own.counterpart')
  const textIn = useCallback(
    (text: Text, language: Wording['language']) => text[language].replaceAll('{counterpart}', counterpart),
    [counterpart],
  )
  return useWording(textIn)
}
