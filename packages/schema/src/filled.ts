import type { Language } from './text.ts'

export type Values = Readonly<Record<string, string | number>>

const HOLE = /\{\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}\}/g

/** A format costs far more to make than to use: each is made once, and none for what is written alike in all languages. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {}

/** "2 000" in Swedish, "2,000" in English. */
export const numberInWords = (value: number, language: Language): string =>
  isBare(value) ? String(value) : (formats[language] ??= new Intl.NumberFormat(language)).format(value)

/** Its figures alone, with nothing between or before them. */
export const isBare = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000

/** The forms in which a text may say a number, the one that fits it best first: nobody says "all 2". */
export function formsOf(language: Language): (count: number) => readonly string[] {
  const plurals = new Intl.PluralRules(language)
  return (count) => {
    const form = plurals.select(count)
    return count === 0 ? ['zero', form] : count === 2 ? ['two', form] : [form]
  }
}

/**
 * A text with its values put in: `{{all}}` is where one goes, and `{{all:kommun|kommuner}}` a word in the form that it
 * calls for, where `count` is another.
 */
export const filled = (text: string, values: Values, language: Language): string =>
  !text.includes('{{')
    ? text
    : text.replace(HOLE, (_, name: string, one?: string, many?: string) => {
        const value = values[name] ?? ''
        if (one !== undefined) return Number(value) === 1 ? one : (many ?? '')
        return typeof value === 'number' ? numberInWords(value, language) : value
      })
