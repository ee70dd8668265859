import { chooseText } from '@kartlaggning/schema/letters/choose-text'
import { faultsInTemplate, partsOf, written } from '@kartlaggning/schema/letters/letter-template'
import { placeholders, type PlaceholderKey } from '@kartlaggning/schema/letters/placeholders'
import type { LetterTexts } from '../../mail/letters/read-letter-texts.ts'
import { standardText } from '../../mail/letters/standard-texts.ts'
import { askedValues, type InvitationFacts } from '../invitation-letter.ts'

/** The places of an invitation that would stand empty, or as they are written, to this recipient. */
export function emptyPlaces(texts: LetterTexts, facts: Omit<InvitationFacts, 'link'>): string[] {
  const { language, kind: respondentKind } = facts
  const text =
    chooseText(texts, { kind: 'invitation', language, respondentKind }) ?? standardText('invitation', language)
  const values: Partial<Record<PlaceholderKey, string>> = askedValues([{ ...facts, link: '-' }])
  const { subject, body } = faultsInTemplate('invitation', text)
  const empty = partsOf('invitation', `${text.subject}\n${text.body}`).flatMap((part) => {
    if (!('placeholder' in part)) return []
    const { placeholder } = part
    const mayBeEmpty = 'mayBeEmpty' in placeholders[placeholder]
    return !mayBeEmpty && values[placeholder]?.trim() === '' ? [written(placeholder)] : []
  })
  return [...new Set([...[...subject, ...body].map(({ said }) => said), ...empty])]
}
