import { insideSentence } from '../respondents/respondent-name.ts'
import type { Language } from '../text.ts'
import type { Wording } from './answer-in-words.ts'

type Words = Record<Parameters<Wording['word']>[0], string>

interface PaperTexts {
  readonly words: Words
  readonly answersOf: (name: string) => string
  readonly questionsTo: (name: string) => string
  readonly fictional: string
  readonly public: string
  readonly notAnswered: string
  readonly none: (many: string) => string
  readonly lead: string
  readonly answerBy: (date: string, contact: string) => string
  readonly optional: string
  readonly lastRound: (year: number) => string
  readonly about: string
  readonly answer: string
  readonly newOne: (one: string, number: number) => string
  readonly changed: string
  readonly fromList: (place: string, most: number | undefined) => string
  readonly fromListOnRow: (place: string) => string
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
    answersOf: (name) => `Svar från ${insideSentence(name, 'sv')}`,
    questionsTo: (name) => `Frågor till ${insideSentence(name, 'sv')}`,
    fictional: 'Fiktiva uppgifter. Organisationer, personer och svar är påhittade.',
    public: 'Svaren är allmän handling.',
    notAnswered: 'Inte besvarat',
    none: (many) => `Inga ${many}.`,
    lead: 'Här är alla frågor ni får. Skriv ut dem och prata igenom dem först. Ni svarar sedan i tjänsten.',
    answerBy: (date, contact) =>
      `Svara senast ${date}. Fråga ${contact} om något är oklart. Skriv inga uppgifter om enskilda personer.`,
    optional: '(valfritt)',
    lastRound: (year) => `Svar ${year}`,
    about: 'Gäller',
    answer: 'Svar',
    newOne: (one, number) => `Ny ${one} (${number})`,
    changed: 'Det här har ändrats',
    fromList: (place, most) =>
      most === 1
        ? `Skriv en bokstav ur listan vid fråga ${place}.`
        : `Skriv ${most === undefined ? 'bokstäver' : `högst ${most} bokstäver`} ur listan vid fråga ${place}.`,
    fromListOnRow: (place) => `Skriv bokstäver ur listan vid fråga ${place} på raden.`,
  },
  en: {
    words: {
      yes: 'Yes',
      noMunicipality: 'None',
      openEnded: 'Until further notice',
      'actor.gone': 'The actor is no longer in the register',
    },
    answersOf: (name) => `Answers from ${insideSentence(name, 'en')}`,
    questionsTo: (name) => `Questions to ${insideSentence(name, 'en')}`,
    fictional: 'Fictional data. Organisations, people and answers are made up.',
    public: 'The answers are official documents.',
    notAnswered: 'Not answered',
    none: (many) => `No ${many}.`,
    lead: 'Here are all the questions you are asked. Print them and talk them over first. You then answer in the service.',
    answerBy: (date, contact) =>
      `Answer by ${date}. Ask ${contact} if anything is unclear. Write nothing about individuals.`,
    optional: '(optional)',
    lastRound: (year) => `Answer ${year}`,
    about: 'About',
    answer: 'Answer',
    newOne: (one, number) => `New ${one} (${number})`,
    changed: 'This has changed',
    fromList: (place, most) =>
      most === 1
        ? `Write one letter from the list at question ${place}.`
        : `Write ${most === undefined ? 'letters' : `at most ${most} letters`} from the list at question ${place}.`,
    fromListOnRow: (place) => `Write letters from the list at question ${place} on the row.`,
  },
}
