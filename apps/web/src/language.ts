import type { Language } from '@kartlaggning/schema/text'
import { keptForLong } from './kept-here.ts'
import type { Chapter } from './texts.ts'
import { addTexts, hasTexts, setSpoken, spokenLanguage, type Texts } from './translation.ts'

const KEPT_AS = 'language'
const catalogues = {
  ...import.meta.glob<Texts>(
    './{about,answers,answers/pages,files,look,mailbox,questionnaire,respondents/declining,sign-in,start}/texts.*.ts',
    {
      import: 'texts',
    },
  ),
  ...import.meta.glob<Texts>('./answers/from-file/texts.*.ts', { import: 'fromFileTexts' }),
}
const learned = new Set<Chapter>()

const partsOfChapters: Readonly<Record<string, string>> = {
  fromFile: 'answers/from-file',
  followUp: 'respondents/follow-up',
  declining: 'respondents/declining',
  proxy: 'respondents/proxy',
}

/** `signIn` lies in `sign-in/`, and what only one page of a chapter says within the chapter. */
const folderOf = (chapter: string) =>
  partsOfChapters[chapter] ?? chapter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** To be awaited before something is said in a language that is not the page's own. */
export async function fetchTexts(language: Language, chapters: readonly Chapter[]) {
  const unknown = chapters.filter((chapter) => !hasTexts(language, chapter))
  await Promise.all(
    unknown.map(async (chapter) => {
      const file = `./${folderOf(chapter)}/texts.${language}.ts`
      const load = catalogues[file] ?? (await import('./remaining-texts.ts')).remainingTexts[file]
      if (!load) throw new Error(`No texts for ${chapter} in ${language}`)
      addTexts(language, chapter, await load())
    }),
  )
}

/** Makes ready to speak the language that was chosen last; Swedish otherwise. */
export async function speak(language: Language = keptForLong.get(KEPT_AS) === 'en' ? 'en' : 'sv') {
  setSpoken(language)
  document.documentElement.lang = language
  await learn('look')
}

/** To be awaited before a page that uses the chapter's words is shown. */
export async function learn(...chapters: readonly Chapter[]): Promise<void> {
  for (const chapter of chapters) learned.add(chapter)
  await fetchTexts(spokenLanguage(), chapters)
}

export async function changeLanguage(language: Language) {
  keptForLong.set(KEPT_AS, language)
  await fetchTexts(language, [...learned])
  document.documentElement.lang = language
  setSpoken(language)
}
