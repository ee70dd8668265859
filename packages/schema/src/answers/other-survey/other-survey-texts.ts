import type { Language } from '../../text.ts'
import type { CrosswalkFault } from './other-survey.ts'

interface OtherSurveyTexts {
  readonly title: (survey: string, respondent: string) => string
  readonly lead: (round: string, of: 'draft' | 'submission') => string
  readonly noAnswer: string
  readonly from: string
  readonly notUsed: string
  readonly notUsedLead: string
  readonly allUsed: string
  readonly unnamed: string
  readonly fictional: string
  readonly columns: readonly [number: string, question: string, answer: string, from: string]
  readonly fault: Record<CrosswalkFault['fault'], string>
  readonly atRow: (row: number) => string
}

/** What stands around answers that are put in the order of another survey. */
export const otherSurveyTexts: Record<Language, OtherSurveyTexts> = {
  sv: {
    title: (survey, respondent) => `${survey}: svar från ${respondent}`,
    lead: (round, of) =>
      of === 'draft'
        ? `Svaren är hämtade ur ${round} så som de står nu. De är inte inskickade. Läs igenom dem innan ni använder dem.`
        : `Svaren är hämtade ur ${round} så som de skickades in. Läs igenom dem innan ni använder dem.`,
    noAnswer: 'Inget svar hos oss',
    from: 'Hämtat från',
    notUsed: 'Svar hos oss som inte kom med',
    notUsedLead: 'Ingen fråga i den andra undersökningen pekar på de här frågorna.',
    allUsed: 'Alla svar kom med.',
    unnamed: 'Fråga utan text',
    fictional: 'Fiktiva uppgifter. Organisationer, personer och svar är påhittade.',
    columns: ['Nummer', 'Fråga', 'Svar', 'Hämtat från'],
    fault: {
      'nothing-asked': 'frågan saknar text',
      'number-twice': 'samma nummer som en tidigare rad',
      'question-unknown': 'en sådan fråga finns inte hos oss',
      'question-twice': 'samma fråga två gånger på raden',
      'option-unreadable': 'ska skrivas ”vårt svar = deras svar”',
      'option-unknown': 'ett sådant svar finns inte på frågan',
      'option-twice': 'samma svar två gånger på raden',
    },
    atRow: (row) => `Rad ${row}`,
  },
  en: {
    title: (survey, respondent) => `${survey}: answers from ${respondent}`,
    lead: (round, of) =>
      of === 'draft'
        ? `The answers are taken from ${round} as they stand now. They are not submitted. Read them through before you use them.`
        : `The answers are taken from ${round} as they were submitted. Read them through before you use them.`,
    noAnswer: 'No answer with us',
    from: 'Taken from',
    notUsed: 'Answers with us that were not used',
    notUsedLead: 'No question in the other survey points at these questions.',
    allUsed: 'All answers were used.',
    unnamed: 'Question without words',
    fictional: 'Fictional data. Organisations, persons and answers are made up.',
    columns: ['Number', 'Question', 'Answer', 'Taken from'],
    fault: {
      'nothing-asked': 'the question has no words',
      'number-twice': 'the same number as an earlier row',
      'question-unknown': 'there is no such question with us',
      'question-twice': 'the same question twice in the row',
      'option-unreadable': 'is to be written “our answer = their answer”',
      'option-unknown': 'the question has no such answer',
      'option-twice': 'the same answer twice in the row',
    },
    atRow: (row) => `Row ${row}`,
  },
}
