/** What a person reads, in the two languages of the product. Swedish is the original. */
export interface Text {
  readonly sv: string
  readonly en: string
}

export type Language = keyof Text
