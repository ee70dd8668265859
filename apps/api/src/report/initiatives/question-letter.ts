import { pages } from '@kartlaggning/schema/pages'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { SharedInitiative } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import type { Letter } from '../../mail/enqueue-mail.ts'

interface Question {
  readonly initiative: SharedInitiative
  readonly respondentId: string
  readonly county: string
  readonly message: string
  readonly asker: { readonly name: string; readonly email: string; readonly organisation: string }
  readonly fictional: boolean
}

/** To a coordinator, from somebody who has found an initiative and wants to get in touch. */
export const questionLetter = (
  to: string,
  { initiative, respondentId, county, message, asker, fictional }: Question,
  publicUrl: string,
): Letter => ({
  to,
  subject: `Insatskatalogen: ${asker.name} vill veta mer om ”${initiative.name}”`,
  body: `Hej!

${asker.name} (${asker.organisation}) vill komma i kontakt med ${insideSentence(initiative.respondent, 'sv')} om insatsen ”${initiative.name}” (${initiative.round.name}):
${publicUrl}${pages.initiative({ county, initiativeId: initiative.id })}

Så här skriver ${asker.name}:

${message}

Svara till ${asker.email}, eller skicka frågan vidare till kontakterna för ${insideSentence(initiative.respondent, 'sv')}. ${asker.name} har inte fått deras adresser. De står här:
${publicUrl}${pages.contacts({ roundId: initiative.round.id, respondentId })}
${fictional ? '\nObs: det här är en demonstration med fiktiva uppgifter.\n' : ''}`,
})
