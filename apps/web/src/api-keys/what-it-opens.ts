import type { ApiKey } from '@kartlaggning/schema/identity/api-key'
import type { Translate } from '../translation.ts'

/** "Svaren i Kartläggningen 2026" */
export const whatItOpens = (t: Translate<readonly ['apiKeys']>, { opens, roundName }: ApiKey): string =>
  opens.scope === 'answers' ? t('answersOf', { round: roundName ?? '' }) : t(`readers.${opens.reader}`)
