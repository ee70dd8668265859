import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import type { Abstention } from '@kartlaggning/schema/respondents/abstention'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Letter } from '../../mail/enqueue-mail.ts'
import { letterFooter } from '../../mail/letter-footer.ts'
import type { Recipient, RespondentFacts } from '../tell-contacts.ts'

type Declined = Pick<Abstention, 'reason' | 'source'>

/** To those who answer, when they have declined, or the county board has noted that they do: what it means, and the way back. */
export function declinedLetter(
  to: Recipient,
  facts: RespondentFacts & Declined & { readonly open: boolean },
  publicUrl: string,
): Letter {
  const { language } = to
  const { round, respondent, respondentId, reason, open } = facts
  const name = insideSentence(respondent, language)
  const overview = `${publicUrl}${pages.taskList({ respondentId })}`
  const because = abstentionWords[reason][language]
  const day = dateInText(facts.closesOn, language)
  const said = { name, because, day, overview, open }
  return {
    to: to.email,
    language,
    ...(language === 'en'
      ? {
          subject: `${round}: ${name} declines to answer`,
          body: `${english(facts, said)}\n${letterFooter(facts, 'en')}`,
        }
      : { subject: `${round}: ${name} avböjer att svara`, body: `${swedish(facts, said)}\n${letterFooter(facts)}` }),
  }
}

interface Said {
  readonly name: string
  readonly because: string
  readonly day: string
  readonly overview: string
  readonly open: boolean
}

const swedish = ({ doneBy, authority, source }: RespondentFacts & Declined, { name, because, ...it }: Said) => `Hej!

${
  source === null
    ? `${doneBy} har avböjt att svara för ${name}: ${because}.`
    : `${authority} har antecknat att ${name} avböjer att svara: ${because}. Det kom från ${source}.`
} Ni får inga fler påminnelser. I rapporten står det att ni har avböjt och skälet.

${
  it.open
    ? `Ändrar ni er, eller är det fel, så ta tillbaka det eller svara till och med ${it.day}:\n${it.overview}`
    : 'Hör av er till oss om det är fel.'
}`

const english = ({ doneBy, authority, source }: RespondentFacts & Declined, { name, because, ...it }: Said) => `Hello,

${
  source === null
    ? `${doneBy} has declined to answer for ${name}: ${because}.`
    : `${authority} has noted that ${name} declines to answer: ${because}. It came from ${source}.`
} You get no more reminders. The report says that you have declined, and the reason.

${
  it.open
    ? `If you change your minds, or it is wrong, take it back or answer until ${it.day}:\n${it.overview}`
    : 'Tell us if it is wrong.'
}`
