import { numberInWords } from '@kartlaggning/schema/filled'
import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import type { Text } from '@kartlaggning/schema/text'
import { mailAddressText } from '../look/mail-address-text.ts'

/** A sentence for every code that validation gives: what to do, never what is wrong with the person. */
export const remarkTexts = {
  'choose-one': { sv: 'Välj ett svar', en: 'Choose an answer' },
  'choose-at-least-one': { sv: 'Välj minst ett alternativ', en: 'Choose at least one' },
  'choose-a-role': { sv: 'Välj roll för varje aktör', en: 'Choose a role for each actor' },
  'too-many-chosen': { sv: 'Välj färre. Ta bort något av de valda', en: 'Choose fewer. Remove one of those chosen' },
  'chosen-twice': {
    sv: 'Samma alternativ är valt två gånger. Välj olika',
    en: 'The same option is chosen twice. Choose different ones',
  },
  'exclusive-with-others': {
    sv: 'Ett av valen kan bara väljas ensamt. Ta bort det eller de andra',
    en: 'One of the choices can only be chosen alone. Remove it or the others',
  },
  'rank-all-places': { sv: 'Välj ett alternativ för varje plats', en: 'Choose one for each place' },
  'not-a-number': { sv: 'Skriv ett tal med siffror', en: 'Write a number in digits' },
  'not-a-whole-number': { sv: 'Skriv ett heltal, utan decimaler', en: 'Write a whole number, without decimals' },
  'number-too-small': { sv: 'Skriv ett högre tal', en: 'Write a higher number' },
  'number-too-large': { sv: 'Skriv ett lägre tal', en: 'Write a lower number' },
  'number-ambiguous': {
    sv: 'Skriv talet med siffror i följd, som 450000. Det kan läsas på två sätt',
    en: 'Write the number in digits only, as 450000. It can be read in two ways',
  },
  'another-unit': { sv: 'Skriv bara talet, utan enhet', en: 'Write the number alone, without a unit' },
  'not-a-month': {
    sv: 'Skriv år och månad, till exempel 2026-03',
    en: 'Write the year and month, for example 2026-03',
  },
  'month-without-year': {
    sv: 'Skriv året också, till exempel mars 2026 eller 2026-03',
    en: 'Write the year too, for example March 2026 or 2026-03',
  },
  'year-without-month': {
    sv: 'Skriv månaden också, till exempel mars 2026 eller 2026-03',
    en: 'Write the month too, for example March 2026 or 2026-03',
  },
  'month-ambiguous': {
    sv: 'Skriv året med fyra siffror, till exempel mars 2026 eller 2026-03. Det kan läsas på flera sätt',
    en: 'Write the year in four digits, for example March 2026 or 2026-03. It can be read in several ways',
  },
  'formula-error': {
    sv: 'Rätta formeln i filen, eller skriv svaret själv',
    en: 'Correct the formula in the file, or write the answer yourself',
  },
  'not-a-date': { sv: 'Skriv datumet, till exempel 2026-03-15', en: 'Write the date, for example 2026-03-15' },
  'write-something': { sv: 'Skriv ett svar', en: 'Write an answer' },
  'text-too-long': {
    sv: 'Korta texten. Den sparas när den får plats',
    en: 'Shorten the text. It is saved when it fits',
  },
  'text-not-readable': {
    sv: 'Ta bort tecken som inte går att läsa',
    en: 'Remove characters that cannot be read',
  },
  'personal-number': {
    sv: 'Ta bort personnumret. Svaret sparas när det är borta',
    en: 'Remove the personal identity number. The answer is saved when it is gone',
  },
  'reason-missing': {
    sv: 'Skriv varför uppgiften behövs, eller ta bort den ur texten',
    en: 'Write why the information is needed, or remove it from the text',
  },
  'not-a-link': {
    sv: 'Skriv hela adressen, till exempel https://www.exempel.se',
    en: 'Write the whole address, for example https://www.example.se',
  },
  confirm: { sv: 'Kryssa i rutan för att intyga det', en: 'Tick the box to confirm' },
  'carried-unconfirmed': {
    sv: 'Bekräfta eller ändra svaret från förra omgången',
    en: 'Confirm or change the answer from the last round',
  },
  'answer-missing': { sv: 'Svara på frågan', en: 'Answer the question' },
  'entries-missing': {
    sv: 'Lägg till minst en, eller kryssa i rutan om ni inte har någon',
    en: 'Add at least one, or tick the box if you have none',
  },
  'answer-not-asked': {
    sv: 'Frågan ställs inte till er. Ladda om sidan',
    en: 'You are not asked this question. Reload the page',
  },
  'mail-address-letters': {
    sv: 'Skriv adressen utan å, ä, ö och andra särskilda bokstäver före @',
    en: 'Write the address without å, ä, ö or other accented letters before the @',
  },
  'several-mail-addresses': { sv: 'Skriv en adress i taget', en: 'Write one address at a time' },
  'mail-address-not-valid': mailAddressText,
} as const satisfies Record<string, Text>

/** What to do where an answer is missing, by kind of question. */
const missing = {
  single: remarkTexts['choose-one'],
  scale: remarkTexts['choose-one'],
  actor: { sv: 'Välj en aktör', en: 'Choose an actor' },
  actors: { sv: 'Lägg till minst en aktör', en: 'Add at least one actor' },
  multi: remarkTexts['choose-at-least-one'],
  municipalities: { sv: 'Välj minst en kommun', en: 'Choose at least one municipality' },
  ranking: remarkTexts['rank-all-places'],
  number: { sv: 'Skriv ett tal', en: 'Write a number' },
  month: remarkTexts['not-a-month'],
  text: remarkTexts['write-something'],
  url: remarkTexts['not-a-link'],
  confirmation: remarkTexts.confirm,
  fixed: remarkTexts['answer-not-asked'],
} as const satisfies Record<Kind['kind'], Text>

/** The sentence for a code, about an answer of this kind; `number` is the one to remove, masked. */
export function remarkText(code: string, kind?: Kind, number?: string): Text {
  if (code === 'personal-number' && number) return toRemove(number)
  if (kind && code === 'answer-missing') return missing[kind.kind]
  if (kind?.kind === 'multi' && code === 'too-many-chosen' && kind.max) {
    return { sv: `Välj högst ${numberInWords(kind.max, 'sv')}`, en: `Choose at most ${numberInWords(kind.max, 'en')}` }
  }
  if (kind?.kind === 'number' && code === 'number-too-large')
    return {
      sv: `Skriv ett tal som är högst ${numberInWords(kind.max, 'sv')}`,
      en: `Write a number of at most ${numberInWords(kind.max, 'en')}`,
    }
  if (kind?.kind === 'number' && code === 'number-too-small')
    return {
      sv: `Skriv ett tal som är minst ${numberInWords(kind.min, 'sv')}`,
      en: `Write a number of at least ${numberInWords(kind.min, 'en')}`,
    }
  if (kind?.kind === 'actors' && code === 'choose-at-least-one' && kind.min && kind.min > 1) {
    return {
      sv: `Lägg till minst ${numberInWords(kind.min, 'sv')} aktörer`,
      en: `Add at least ${numberInWords(kind.min, 'en')} actors`,
    }
  }
  const known: Partial<Record<string, Text>> = remarkTexts
  return known[code] ?? remarkTexts['answer-missing']
}

/** Ten digits from a zero on may be meant as a telephone number: parted as one, they are no personal number. */
function toRemove(number: string): Text {
  const isPhone = number.startsWith('0')
  const phone = {
    sv: '. Är det ett telefonnummer skriver du det med bindestreck, till exempel 070-123 45 67',
    en: '. If it is a telephone number, write it with a hyphen, for example 070-123 45 67',
  }
  return {
    sv: `Ta bort personnumret ${number}. Svaret sparas när det är borta${isPhone ? phone.sv : ''}`,
    en: `Remove the personal identity number ${number}. The answer is saved when it is gone${isPhone ? phone.en : ''}`,
  }
}
