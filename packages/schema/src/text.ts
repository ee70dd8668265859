/** What a person reads, in the two languages of the product. Swedish is the original. */
export interface Text {
  readonly sv: string
  readonly en: string
}

export type Language = keyof Text

/** Words for each code, in one language. */
export const inLanguage = <const T extends Readonly<Record<string, Text>>>(words: T, language: Language) =>
  Object.fromEntries(Object.entries(words).map(([code, text]) => [code, text[language]])) as {
    readonly [Code in keyof T]: string
  }
