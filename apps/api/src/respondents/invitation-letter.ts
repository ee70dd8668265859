import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { provisionOf } from '@kartlaggning/schema/rounds/provision'
import { dateInText, dateInWords } from '@kartlaggning/schema/document/dates'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'
import { sameDay } from './same-day.ts'

export interface InvitationFacts {
  readonly email: string
  readonly respondent: string
  readonly round: string
  readonly closesOn: string
  /** Estimated, for the one who is invited. */
  readonly minutes: number
  /** Answers from the last round that are filled in. */
  readonly filled: number
  readonly voluntary: boolean
  readonly legalGround: string | null
  readonly contactName: string
  readonly contactEmail: string
  readonly authority: string
  readonly fictional: boolean
  readonly link: string
  /** Before this it opens nothing, unless one of those who answer already agrees; null when it does. */
  readonly opensAt: string | null
}

/** To somebody who is let in to what others answer already. */
export const whenItOpens = ({ opensAt, respondent }: InvitationFacts) =>
  opensAt === null
    ? ''
    : `\nNågon svarar redan för ${insideSentence(respondent)}. Länken börjar gälla ${dateInWords(opensAt, 'sv')}, och tidigare om de säger ja. Vi mejlar dig i så fall.\n`

/** What it takes, and what has been done already. */
export const howLong = ({ minutes, filled }: Pick<InvitationFacts, 'minutes' | 'filled'>) =>
  [
    `Det tar ungefär ${minutes} minuter.`,
    filled === 1 && 'Ett svar är ifyllt från förra omgången: bekräfta det eller ändra det.',
    filled > 1 && `${filled} svar är ifyllda från förra omgången: bekräfta dem eller ändra dem.`,
  ]
    .filter(Boolean)
    .join(' ')

/** Whether one has to answer, and which provision says so. */
function duty(facts: InvitationFacts): string {
  const provision = provisionOf(facts)
  if (facts.voluntary) return 'Det är frivilligt att svara. '
  return provision ? `Det är obligatoriskt att svara enligt ${provision}. ` : ''
}

export const invitationLetter = (facts: InvitationFacts): Letter => ({
  to: facts.email,
  subject: `${facts.round}: svara för ${insideSentence(facts.respondent)}`,
  body: `Hej!

${facts.authority} gör en kartläggning av det brottsförebyggande arbetet i länet. Vi ber dig att svara för ${insideSentence(facts.respondent)} senast ${dateInText(facts.closesOn, 'sv')}. ${howLong(facts)}

Öppna din personliga länk:
${facts.link}
${whenItOpens(facts)}
Du kan stänga och fortsätta när du vill, på vilken dator som helst. Länken gäller så länge omgången pågår. Länken är personlig. Den som öppnar den blir inloggad som du.

${duty(facts)}Era svar används för att se vilket stöd länet behöver. När länets rapport är klar får ni ett mejl. Svaren blir allmän handling när ni skickar in dem. Skriv inga uppgifter om enskilda personer.
${letterFooter(facts)}`,
})

/** To somebody who answers for several: one letter about them all. */
export const invitationToSeveral = (all: readonly [InvitationFacts, ...InvitationFacts[]]): Letter => {
  const [facts] = all
  const day = sameDay(all)
  const listed = all
    .map(({ respondent, closesOn }) => `- ${respondent}${day ? '' : `, senast ${dateInText(closesOn, 'sv')}`}`)
    .join('\n')
  const together = { minutes: sumOf(all, 'minutes'), filled: sumOf(all, 'filled') }
  return {
    to: facts.email,
    subject: `${facts.round}: svara för ${all.length} svarande`,
    body: `Hej!

${facts.authority} gör en kartläggning av det brottsförebyggande arbetet i länet. Vi ber dig att svara${day ? ` senast ${dateInText(day, 'sv')}` : ''} för:
${listed}

${howLong(together)} Som polis kan du svara för alla dina kommuner på en gång, och ändra där en kommun skiljer sig.

Öppna din personliga länk, som gäller för alla:
${facts.link}
${all.map(whenItOpens).join('')}
Du kan stänga och fortsätta när du vill, på vilken dator som helst. Länken gäller så länge omgången pågår. Skicka den inte vidare: den loggar in som du.

${duty(facts)}Svaren används för att se vilket stöd länet behöver. De blir allmän handling när du skickar in dem. Skriv inga uppgifter om enskilda personer.
${letterFooter(facts)}`,
  }
}

const sumOf = (all: readonly InvitationFacts[], what: 'minutes' | 'filled') =>
  all.reduce((sum, it) => sum + it[what], 0)
