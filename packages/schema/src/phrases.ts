import { filled, formsOf, type Values } from './filled.ts'
import type { Language } from './text.ts'

/** Texts by key, several levels deep. */
export interface Phrases {
  readonly [key: string]: string | Phrases
}

/** The same keys in another language. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** A key without the form that a number calls for. */
export type Stem<K extends string> = K extends `${infer Before}_${'zero' | 'one' | 'two' | 'other'}` ? Before : K

/** `summary.needs`: of a text with several forms, the key without the form. */
export type PhraseKey<T> = {
  [K in keyof T & string]: T[K] extends string ? Stem<K> : `${K}.${PhraseKey<T[K]>}`
}[keyof T & string]

/** Says the text at a key, in the form that `count` calls for, with its values put in. */
export function phrasesIn<T extends Phrases>(texts: T, language: Language) {
  const formsFor = formsOf(language)
  const known = new Map<string, string | undefined>()
  const find = (key: string): string | undefined => {
    if (!known.has(key)) known.set(key, textAt(texts, key))
    return known.get(key)
  }
  const formOf = (key: string, count: number) =>
    formsFor(count)
      .map((form) => find(`${key}_${form}`))
      .find((text) => text !== undefined)
  return (key: PhraseKey<T>, values: Values = {}): string => {
    const { count } = values
    const text = (typeof count === 'number' ? formOf(key, count) : undefined) ?? find(key) ?? key
    return filled(text, values, language)
  }
}

function textAt(texts: Phrases, key: string): string | undefined {
  const found = key.split('.').reduce<string | Phrases | undefined>(inside, texts)
  return typeof found === 'string' ? found : undefined
}

const inside = (texts: string | Phrases | undefined, key: string) =>
  typeof texts === 'object' && Object.hasOwn(texts, key) ? texts[key] : undefined
