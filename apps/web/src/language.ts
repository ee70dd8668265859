import type { Language } from '@kartlaggning/schema/text'
import i18next, { type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Chapter } from './texts.ts'

const KEPT_AS = 'language'
const catalogues = import.meta.glob<Record<string, unknown>>('./*/texts.*.ts', { import: 'texts' })
const learned = new Set<Chapter>()

/** `signIn` lies in `sign-in/`. */
const folderOf = (chapter: string) => chapter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

async function fetchTexts(language: Language, chapters: readonly Chapter[]) {
  const unknown = chapters.filter((chapter) => !i18next.hasResourceBundle(language, chapter))
  await Promise.all(
    unknown.map(async (chapter) => {
      const load = catalogues[`./${folderOf(chapter)}/texts.${language}.ts`]
      if (!load) throw new Error(`No texts for ${chapter} in ${language}`)
      i18next.addResourceBundle(language, chapter, await load())
    }),
  )
}

/** Makes ready to speak the language that was chosen last; Swedish otherwise. */
export async function speak(language: Language = localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'sv') {
  i18next.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen
  })
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'look',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await learn('look')
}

/** To be awaited before a page that uses the chapter's words is shown. */
export async function learn(...chapters: readonly Chapter[]): Promise<void> {
  for (const chapter of chapters) learned.add(chapter)
  await fetchTexts(languageOf(i18next.language), chapters)
}

export async function changeLanguage(language: Language) {
  localStorage.setItem(KEPT_AS, language)
  await fetchTexts(language, [...learned])
  await i18next.changeLanguage(language)
}

/** To speak a language in a part of a page, whatever the rest of it speaks. */
export async function speaking(language: Language, ...chapters: readonly Chapter[]): Promise<i18n> {
  await fetchTexts(language, ['look', ...chapters])
  return i18next.cloneInstance({ lng: language })
}

export const languageOf = (code: string): Language => (code === 'en' ? 'en' : 'sv')

export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language)
}
