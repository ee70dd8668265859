import type { Language } from '@kartlaggning/schema/text'
import i18next, { type BackendModule } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Chapter } from './texts.ts'

const KEPT_AS = 'language'
const catalogues = import.meta.glob<Record<string, unknown>>('./*/texts.*.ts', { import: 'texts' })

/** `signIn` lies in `sign-in/`. */
const folderOf = (chapter: string) => chapter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, chapter, done) => {
    const load = catalogues[`./${folderOf(chapter)}/texts.${language}.ts`]
    if (!load) return done(new Error(`No texts for ${chapter} in ${language}`), false)
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    )
  },
}

/** Makes ready to speak the language that was chosen last; Swedish otherwise. */
export async function speak(language: Language = localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'sv') {
  i18next.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen
  })
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['look'],
      defaultNS: 'look',
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    })
}

/** To be awaited before a page that uses the chapter's words is shown. */
export const learn = (...chapters: readonly Chapter[]): Promise<unknown> => i18next.loadNamespaces(chapters)

export async function changeLanguage(language: Language) {
  localStorage.setItem(KEPT_AS, language)
  await i18next.changeLanguage(language)
}

export const languageOf = (code: string): Language => (code === 'en' ? 'en' : 'sv')

export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language)
}
