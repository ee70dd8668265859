import type { Language } from '../text.ts'
import { chapterTitle } from './report-document.ts'
import type { ReportWriting } from './report-writing.ts'
import type { Report } from './report.ts'

interface Chosen {
  readonly shown: boolean
  readonly words: string
}

const asCompiled: Chosen = { shown: true, words: '' }

/** What somebody has chosen and written otherwise since: chapters left out or taken in, and texts of the county board's own. */
export function chapterChanges(older: Report, newer: Report, { say, list, language }: ReportWriting): string[] {
  // Before there was a choice nothing was chosen, and nothing can be told to have changed.
  if (!older.chapters || !newer.chapters) return []
  const [before, now] = [chosenIn(older.chapters), chosenIn(newer.chapters)]
  const ids = [...new Set([...before.keys(), ...now.keys()])]
  const pairs = ids.map((id) => ({ id, was: before.get(id) ?? asCompiled, is: now.get(id) ?? asCompiled }))
  const named = (those: typeof pairs) => list(those.map(({ id }) => quoted(chapterTitle(id, language), language)))
  const read = pairs.filter(({ was, is }) => was.shown && is.shown)
  const kinds = {
    leftOut: pairs.filter(({ was, is }) => was.shown && !is.shown),
    takenIn: pairs.filter(({ was, is }) => !was.shown && is.shown),
    written: read.filter(({ was, is }) => was.words === '' && is.words !== ''),
    unwritten: read.filter(({ was, is }) => was.words !== '' && is.words === ''),
    rewritten: read.filter(({ was, is }) => was.words !== '' && is.words !== '' && was.words !== is.words),
  }
  return (['leftOut', 'takenIn', 'written', 'unwritten', 'rewritten'] as const).flatMap((kind) =>
    kinds[kind].length === 0 ? [] : [say(`changes.chapters.${kind}`, { chapters: named(kinds[kind]) })],
  )
}

const chosenIn = (chapters: NonNullable<Report['chapters']>) =>
  new Map<string, Chosen>(chapters.map((it) => [it.id, { ...it, words: it.words.trim() }]))

const quoted = (title: string, language: Language) => (language === 'sv' ? `”${title}”` : `“${title}”`)
