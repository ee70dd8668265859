import { dateInText } from '@kartlaggning/schema/document/dates'
import { firstDeadline } from '@kartlaggning/schema/letters/common-values'
import { letterWords } from '@kartlaggning/schema/letters/letter-words'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Language } from '@kartlaggning/schema/text'
import type { Letter } from '../mail/enqueue-mail.ts'
import { letterFooter } from '../mail/letter-footer.ts'

/** What a mailbox gets a copy of. */
export type Copied = 'invitation' | 'reminder' | 'extension' | 'completion'

export interface WrittenTo {
  readonly name: string
  readonly function: string
  readonly email: string
  readonly language: Language
  /** What was sent to them has come back. */
  readonly unreachable: boolean
  readonly respondent: string
  readonly closesOn: string
  readonly round: string
  readonly authority: string
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

interface Words {
  readonly subjects: Readonly<Record<Copied, string>>
  readonly said: Readonly<Record<Copied, string>>
  readonly greeting: string
  readonly copy: string
  readonly copyOf: string
  readonly isTo: string
  readonly answers: string
  readonly unreachable: string
  readonly noneReached: string
  readonly rest: (day: string) => string
}

const wordsIn: Readonly<Record<Language, Words>> = {
  sv: {
    subjects: {
      invitation: 'svara för',
      reminder: 'påminnelse för',
      extension: 'ny sista dag för',
      completion: 'komplettering för',
    },
    said: {
      invitation: 'gör en kartläggning av det brottsförebyggande arbetet i länet och har bjudit in',
      reminder: 'har skickat en påminnelse om kartläggningen till',
      extension: 'har ändrat sista dagen att svara i kartläggningen och har skrivit till',
      completion: 'har bett om komplettering av svaren i kartläggningen och har skrivit till',
    },
    greeting: 'Hej!',
    copy: 'Kopia',
    copyOf: 'Det här är en kopia till er funktionsbrevlåda.',
    isTo: 'att svara',
    answers: 'som svarar',
    unreachable: ' (mejl dit har kommit tillbaka: hör av er om vem vi ska skriva till)',
    noneReached: 'vill påminna om kartläggningen, men når inte',
    rest: (day) =>
      `Svaren behövs senast ${day}. Den personliga länken finns bara i brevet till den som svarar. Ska någon annan svara, hör av er till oss.`,
  },
  en: {
    subjects: {
      invitation: 'answer for',
      reminder: 'reminder for',
      extension: 'new last day for',
      completion: 'completion for',
    },
    said: {
      invitation: 'is mapping the crime prevention in the county and has invited',
      reminder: 'has sent a reminder about the mapping to',
      extension: 'has changed the last day to answer in the mapping and has written to',
      completion: 'has asked for completion of the answers in the mapping and has written to',
    },
    greeting: 'Hello,',
    copy: 'Copy',
    copyOf: 'This is a copy to the mailbox of your organisation.',
    isTo: 'to answer',
    answers: 'who answers',
    unreachable: ' (mail sent there has come back: please tell us whom to write to)',
    noneReached: 'wants to remind you of the mapping, but does not reach',
    rest: (day) =>
      `The answers are needed by ${day}. The personal link is only in the letter to the one who answers. If somebody else is to answer, please contact us.`,
  },
}

/**
 * To a mailbox that several read, when something has been sent to those who answer: for whom, until when, and never the personal
 * link, which would sign in whoever opens the mailbox. A mailbox has no language of its own: it is written to in English where
 * everybody is whom it gets the copies for.
 */
export const mailboxLetter = (to: string, copied: Copied, all: readonly [WrittenTo, ...WrittenTo[]]): Letter => {
  const [facts] = all
  const language = all.every((it) => it.language === 'en') ? 'en' : 'sv'
  const words = wordsIn[language]
  const { several: ofSeveral, by, firstOf } = letterWords[language]
  const several = new Set(all.map(({ respondent }) => respondent)).size
  const differ = new Set(all.map(({ closesOn }) => closesOn)).size > 1
  const day = dateInText(firstDeadline(all), language)
  const about = language === 'sv' ? 'för' : 'for'
  const nobodyIsReached = copied === 'reminder' && all.every((it) => it.unreachable)
  const listed = (it: WrittenTo) =>
    `- ${contactOf(it)}, ${copied === 'invitation' ? words.isTo : words.answers} ${about} ${insideSentence(it.respondent, language)}${
      differ ? `, ${by(dateInText(it.closesOn, language))}` : ''
    }${it.unreachable ? words.unreachable : ''}`
  return {
    to,
    language,
    subject: `${words.copy}: ${facts.round}: ${words.subjects[copied]} ${several > 1 ? ofSeveral(several) : insideSentence(facts.respondent, language)}`,
    body: `${words.greeting}

${words.copyOf} ${facts.authority} ${nobodyIsReached ? words.noneReached : words.said[copied]}:
${all.map(listed).join('\n')}

${words.rest(differ ? firstOf(day) : day)}
${letterFooter(facts, language)}`,
  }
}

const contactOf = ({ name, function: role, email }: WrittenTo) => [name, role, email].filter(Boolean).join(', ')
