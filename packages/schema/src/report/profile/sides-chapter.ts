import { answerInWords } from '../../answers/answer-in-words.ts'
import type { Block, Section } from '../../document/document.ts'
import type { Figure } from '../../document/figure.ts'
import { plainTable } from '../../document/table.ts'
import { degreeOf, isSizeKnown, type ProblemSize } from '../../definitions/problem-size.ts'
import { concernWords } from '../../gaps/gap-words.ts'
import type { Json } from '../../json.ts'
import { questionAt } from '../../questionnaires/question-at.ts'
import { problemIn } from './problem-in.ts'
import type { Differing, Sides } from './profile.ts'
import { otherSideOf } from './profile-sources.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'

type Shown = Extract<Sides, { shown: true }>

/** What the two see alike and what they see differently: an agenda for the two, not a fault of either. */
export function sidesChapter(writing: ProfileWriting): Section {
  const { profile, say, other, kind } = writing
  const { sides } = profile
  const chapter = { kind: 'section', role: 'chapter', id: 'motparten' } as const
  if (!sides.shown) {
    const words = say(`sides.why.${sides.why}`, { Other: say(`otherHead.${kind}`) })
    return { ...chapter, title: say('sides.heading', { other }), blocks: [{ kind: 'paragraph', words }] }
  }
  const { alike, compared } = sides.problems
  const differing = compared - alike
  const heading = compared === 0 ? 'heading' : differing === 0 ? 'headingAlike' : 'headingCounted'
  const title = say(`sides.${heading}`, { other, alike, compared, differing })
  return {
    ...chapter,
    title,
    blocks: [intro(sides, writing), ...problems(sides, writing), ...others(sides, writing), ...all(sides, writing)],
  }
}

const intro = ({ problems: { notCompared }, before, after, compared }: Shown, { say }: ProfileWriting): Block => ({
  kind: 'paragraph',
  words: oneSentenceAfterAnother(
    notCompared > 0 && say('sides.notCompared', { count: notCompared }),
    say('sides.counts', { before, after, compared }),
  ),
})

interface DifferingProblem extends Differing {
  readonly problem: string
}

const problemsIn = ({ differing }: Shown): DifferingProblem[] =>
  differing.flatMap((it) => {
    const problem = problemIn(it.question)
    return problem === undefined ? [] : [{ ...it, problem }]
  })

function problems(sides: Shown, writing: ProfileWriting): Block[] {
  const { say } = writing
  const differing = problemsIn(sides)
  if (differing.length > 0) return [figure(differing, writing)]
  return sides.problems.compared > 0 ? [{ kind: 'paragraph', words: say('sides.noProblems') }] : []
}

function figure(differing: readonly DifferingProblem[], writing: ProfileWriting): Figure {
  const { say, other, kind, language, problemTitle } = writing
  const title = say('sides.differing')
  const summary = say('sides.differingSummary', { other, count: differing.length })
  const side = (it: 'municipality' | 'police') => ({ short: say(`sideShort.${it}`), name: say(`side.${it}`) })
  return {
    kind: 'figure',
    caption: { title, summary },
    alternative: oneSentenceAfterAnother(`${title}.`, summary),
    drawing: {
      kind: 'dumbbells',
      sides: [side('municipality'), side('police')],
      scale: (['0', '1', '2', '3', '4'] as const).map((it) => concernWords[it][language]),
      lastColumn: say('sides.outcome'),
      rows: differing.map((it) => ({
        name: problemTitle(it.problem),
        at: [pointOf(it.municipality, writing), pointOf(it.police, writing)],
        last: outcomeOf(it, (value) => concern(value, writing), writing),
      })),
    },
    table: plainTable(
      title,
      [say('sides.problem'), say('sides.you'), say(`otherHead.${kind}`), say('sides.outcome')],
      differing.map((it) => [
        problemTitle(it.problem),
        concern(it[kind], writing),
        concern(it[otherSideOf(kind)], writing),
        outcomeOf(it, (value) => concern(value, writing), writing),
      ]),
    ),
  }
}

const pointOf = (size: Json | null, writing: ProfileWriting) => ({
  value: isSizeKnown(size) ? degreeOf(size as ProblemSize) : 0,
  text: String(typeof size === 'number' ? size : concern(size, writing)),
})

function concern(size: Json | null, { language }: ProfileWriting): string {
  const key = typeof size === 'number' || typeof size === 'string' ? String(size) : 'none'
  return Object.hasOwn(concernWords, key) ? concernWords[key as '0'][language] : concernWords.none[language]
}

function outcomeOf({ outcome, agreed }: Differing, inWords: (value: Json) => string, { say }: ProfileWriting): string {
  return say(`sides.outcomes.${outcome}`, { value: agreed === null ? '' : inWords(agreed) })
}

/** Those that are not of how large a problem is. */
function others({ differing }: Shown, writing: ProfileWriting): Block[] {
  const { say, kind, profile, language } = writing
  const rows = differing.flatMap((it) => {
    const found =
      problemIn(it.question) === undefined ? questionAt(profile.round.questionnaire, it.question) : undefined
    if (!found) return []
    const inWords = (value: Json | null) => answerInWords(found.kind, value, wordingOf(writing)).join(', ') || '–'
    const name = [found.question.text[language], found.row?.text[language]].filter(Boolean).join(' ')
    return [[name, inWords(it[kind]), inWords(it[otherSideOf(kind)]), outcomeOf(it, inWords, writing)]]
  })
  if (rows.length === 0) return []
  const title = say('sides.others')
  const columns = [say('sides.question'), say('sides.you'), say(`otherHead.${kind}`), say('sides.outcome')]
  return [{ kind: 'section', role: 'part', id: 'andra-svar', title, blocks: [plainTable(title, columns, rows)] }]
}

/** Mirrored questions refer to no register. */
const wordingOf = ({ language }: ProfileWriting) => ({
  language,
  text: (text: { readonly sv: string; readonly en: string }) => text[language],
  word: (word: string) => (word === 'openEnded' ? openEnded[language] : yes[language]),
  names: { actors: [], municipalities: [] },
})
const openEnded = { sv: 'Tills vidare', en: 'Until further notice' } as const
const yes = { sv: 'Ja', en: 'Yes' } as const

/** Folded on a screen: what is alike has its place too. */
function all({ judged }: Shown, writing: ProfileWriting): Block[] {
  const { say, kind, problemTitle } = writing
  if (judged.length === 0) return []
  const title = say('sides.all', { count: judged.length })
  const columns = [say('sides.problem'), say('sides.you'), say(`otherHead.${kind}`), say('sides.compares')]
  const rows = judged.map((it) => [
    problemTitle(it.problem),
    concern(it[kind], writing),
    concern(it[otherSideOf(kind)], writing),
    say(it.differs ? 'sides.differs' : 'sides.alike'),
  ])
  return [{ kind: 'section', role: 'folded', id: 'alla-problem', title, blocks: [plainTable(title, columns, rows)] }]
}
