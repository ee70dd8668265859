import { filled, formsOf, type Values } from '@kartlaggning/schema/filled'
import type { Language } from '@kartlaggning/schema/text'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Chapter, TextKey } from './texts.ts'

/** `t('list.progress', { done: 3, count: 8 })` */
export type Translate<C extends readonly Chapter[] = readonly [Chapter]> = (key: TextKey<C>, values?: Values) => string

interface Translation<C extends readonly Chapter[]> {
  readonly t: Translate<C>
  /** Whether there is a text, for keys that come from elsewhere. */
  readonly exists: (key: string) => boolean
}

export interface Texts {
  readonly [key: string]: string | Texts
}

const catalogues = new Map<string, ReadonlyMap<string, string>>()
type Named = Map<string, Translation<readonly Chapter[]>>
const translations: Readonly<Record<Language, Named>> = { sv: new Map(), en: new Map() }
const forms: Partial<Record<Language, ReturnType<typeof formsOf>>> = {}

const nameOf = (language: Language, chapter: string) => `${language} ${chapter}`

export const hasTexts = (language: Language, chapter: Chapter) => catalogues.has(nameOf(language, chapter))
export const addTexts = (language: Language, chapter: Chapter, texts: Texts) =>
  catalogues.set(nameOf(language, chapter), new Map(flat(texts, '')))

const flat = (texts: Texts, before: string): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[before + key, text] as const] : flat(text, `${before}${key}.`),
  ) as [string, string][]

/** The same each time it is asked for, so that it can stand among what a hook depends on. */
export function translationTo<const C extends readonly Chapter[]>(language: Language, chapters: C): Translation<C> {
  return translationNamed(language, chapters.join())
}

function translationNamed<C extends readonly Chapter[]>(language: Language, chapters: string): Translation<C> {
  const known = translations[language].get(chapters) ?? newTranslation(language, chapters.split(',')[0] ?? '')
  translations[language].set(chapters, known)
  return known as Translation<C>
}

function newTranslation(language: Language, first: string): Translation<readonly Chapter[]> {
  const find = (key: string): string | undefined => {
    const [chapter = '', name = ''] = key.includes(':') ? key.split(':') : [first, key]
    const [part = '', ...rest] = name.split('.')
    // What only one page of a chapter says is fetched with that page, and what only some say with those.
    return (
      catalogues.get(nameOf(language, chapter))?.get(name) ??
      catalogues.get(nameOf(language, part))?.get(rest.join('.')) ??
      catalogues.get(nameOf(language, `${chapter}/pages`))?.get(name)
    )
  }
  return {
    t: (key, values = {}) => filled(formOf(find, language, key, values['count']) ?? find(key) ?? key, values, language),
    exists: (key) => find(key) !== undefined,
  }
}

function formOf(find: (key: string) => string | undefined, language: Language, key: string, count: unknown) {
  if (typeof count !== 'number') return undefined
  for (const form of (forms[language] ??= formsOf(language))(count)) {
    const text = find(`${key}_${form}`)
    if (text !== undefined) return text
  }
  return undefined
}

let spoken: Language = 'sv'
const listeners = new Set<() => void>()

export const spokenLanguage = () => spoken
export function setSpoken(language: Language) {
  spoken = language
  for (const tell of listeners) tell()
}
const watchSpoken = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** For a part of a page that speaks a language of its own. */
const LanguageContext = createContext<Language | null>(null)
export const SpeakingProvider = LanguageContext.Provider

export function useLanguage(): Language {
  const whole = useSyncExternalStore(watchSpoken, spokenLanguage)
  return useContext(LanguageContext) ?? whole
}

/** The words of a chapter; of several, the first is meant where no other is named. */
export function useTranslation(): Translation<readonly ['look']>
export function useTranslation<C extends Chapter>(chapter: C): Translation<readonly [C]>
export function useTranslation<const C extends readonly Chapter[]>(chapters: C): Translation<C>
export function useTranslation(chapters: Chapter | readonly Chapter[] = 'look'): Translation<readonly Chapter[]> {
  return translationNamed(useLanguage(), typeof chapters === 'string' ? chapters : chapters.join())
}
