import type { Wording } from '@kartlaggning/schema/answers/answer-in-words'
import type { Language } from '@kartlaggning/schema/text'

type Words = Record<Parameters<Wording['word']>[0], string>

interface PaperTexts {
  readonly words: Words
  readonly answersOf: (name: string) => string
  readonly questionsTo: (name: string) => string
  readonly fictional: string
  readonly round: string
  readonly submitted: string
  readonly by: string
  readonly reference: string
  readonly version: string
  readonly checksum: string
  readonly public: string
  readonly notAnswered: string
  readonly none: (many: string) => string
  readonly meeting: string
  readonly answerBy: string
  readonly contact: string
  readonly page: string
  readonly of: string
  readonly optional: string
  readonly lastRound: (year: number) => string
  readonly chooseAmong: string
  readonly about: string
  readonly answer: string
  readonly newOne: (one: string, number: number) => string
  readonly changed: string
}

/** What stands on paper beside questions and answers. */
export const paperTexts: Record<Language, PaperTexts> = {
  sv: {
    words: {
      yes: 'Ja',
      noMunicipality: 'Ingen',
      openEnded: 'Tills vidare',
      'actor.gone': 'Aktören finns inte kvar i registret',
    },
    answersOf: (name) => `Svar från ${name}`,
    questionsTo: (name) => `Frågor till ${name}`,
    fictional: 'Fiktiva uppgifter. Organisationer, personer och svar är påhittade.',
    round: 'Omgång',
    submitted: 'Inskickat',
    by: 'Av',
    reference: 'Referens',
    version: 'Version',
    checksum: 'Svarens kontrollsumma (sha256)',
    public: 'Svaren är allmän handling.',
    notAnswered: 'Inte besvarat',
    none: (many) => `Inga ${many}.`,
    meeting:
      'Underlag för att förbereda svaren, till exempel på ett möte. Svaren lämnas i tjänsten. Skriv inga uppgifter om enskilda personer.',
    answerBy: 'Svara senast',
    contact: 'Är något oklart, fråga',
    page: 'Sida',
    of: 'av',
    optional: '(valfritt)',
    lastRound: (year) => `Svar ${year}`,
    chooseAmong: 'Välj bland',
    about: 'Gäller',
    answer: 'Svar',
    newOne: (one, number) => `Ny ${one} (${number})`,
    changed: 'Det här har ändrats',
  },
  en: {
    words: {
      yes: 'Yes',
      noMunicipality: 'None',
      openEnded: 'Until further notice',
      'actor.gone': 'The actor is no longer in the register',
    },
    answersOf: (name) => `Answers from ${name}`,
    questionsTo: (name) => `Questions to ${name}`,
    fictional: 'Fictional data. Organisations, people and answers are made up.',
    round: 'Round',
    submitted: 'Submitted',
    by: 'By',
    reference: 'Reference',
    version: 'Version',
    checksum: 'Checksum of the answers (sha256)',
    public: 'The answers are public documents.',
    notAnswered: 'Not answered',
    none: (many) => `No ${many}.`,
    meeting:
      'For preparing the answers, at a meeting for example. They are given in the service. Write nothing about individuals.',
    answerBy: 'Answer by',
    contact: 'If anything is unclear, ask',
    page: 'Page',
    of: 'of',
    optional: '(optional)',
    lastRound: (year) => `Answer ${year}`,
    chooseAmong: 'Choose among',
    about: 'About',
    answer: 'Answer',
    newOne: (one, number) => `New ${one} (${number})`,
    changed: 'This has changed',
  },
}
