import { letterWords, quoted } from '@kartlaggning/schema/letters/letter-words'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { Letter } from '../../mail/enqueue-mail.ts'
import type { LetterTexts } from '../../mail/letters/read-letter-texts.ts'
import { writeLetter } from '../../mail/letters/write-letter.ts'
import { addressedTo, askedValues, whenItOpens, type InvitationFacts } from '../../respondents/invitation-letter.ts'

interface Handed {
  readonly inviter: { readonly name: string; readonly email: string }
  /** None when it is the whole. */
  readonly sections: readonly Pick<Section, 'title'>[]
  readonly message: string
  readonly signatories: readonly string[]
  /** Of the draft, for the colleague. */
  readonly left: Pick<InvitationFacts, 'minutes' | 'filled'>
}

export function delegationLetter(
  texts: LetterTexts,
  facts: InvitationFacts,
  { inviter, sections, message, signatories, left }: Handed,
): Letter {
  const { language } = facts
  const words = letterWords[language]
  const titles = sections.map(({ title }) => `- ${title[language]}`)
  return writeLetter(texts, 'delegation', addressedTo([facts]), {
    ...askedValues([{ ...facts, ...left }]),
    inviter: `${inviter.name} (${inviter.email})`,
    sections: titles.length > 0 ? [words.sections, ...titles].join('\n') : words.allSections,
    message: message.trim() && `${words.message(inviter.name)}\n${quoted(message)}`,
    signatories: signatories.length > 0 ? words.signatories(signatories.join(` ${words.or} `)) : '',
    opens: whenItOpens([facts]),
  })
}
