import { inSentence } from '../document/in-sentence.ts'
import type { List } from '../document/document.ts'
import { problemName } from '../questionnaires/problem-groups.ts'
import { answeredIn, differences, inPlace, isAsked, largest, needsIn, tooFewToCount } from './counts.ts'
import { improvedSentence } from './figures/improvements-table.ts'
import { sentences, type ReportChapter } from './report-chapter.ts'
import type { ReportWriting } from './report-writing.ts'

/** What the figures say, in sentences; each is counted out of the report itself. */
export const summaryChapter: ReportChapter = (writing, figures) => {
  const { report, say } = writing
  const { all, municipality, police, both } = answeredIn(report)
  const { notAssessed } = report
  const items: Record<string, string | false> = {
    answered: sentences(say('summary.answered', { municipality, police, both, all }), writing.missing),
    structure: isStructureAsked(writing) && structureSentence(writing),
    problems: problemsSentence(writing),
    tooFew: tooFewToCount(report) && say('counted.tooFewProblems'),
    differences: report.problems.length > 0 && differencesSentence(writing, all),
    improved: improvedSentence(writing),
    needs: needsSentence(writing),
    notAssessed: notAssessed.length > 0 && say('summary.notAssessed', { count: notAssessed.length }),
  }
  const said = Object.entries(items).flatMap(([id, text]) => (text ? [{ id: `summary-${id}`, text }] : []))
  const list: List = {
    kind: 'list',
    role: 'statements',
    items: said.map(({ text }) => text),
    sentences: said.map(({ id }) => ({ id })),
  }
  return [list, ...figures]
}

const isStructureAsked = ({ report }: ReportWriting) =>
  (['knowledge.pictureStatus', 'agreements.agreementStatus'] as const).every((it) => isAsked(report, it))

/** In how many municipalities the picture, the plan and the agreement are in place. */
function structureSentence({ report, say, counted }: ReportWriting): string {
  const picture = inPlace(report, 'knowledge.pictureStatus', 'municipality')
  const plan = inPlace(report, 'knowledge.planStatus', 'municipality')
  const agreement = inPlace(report, 'agreements.agreementStatus', 'municipality')
  if (!picture || !plan || !agreement) return say('counted.tooFewStructure')
  return say('summary.structure', {
    picture: counted(picture),
    plan: counted(plan),
    agreement: counted(agreement),
  })
}

function problemsSentence({ report, language, say, counted, list, isForOthers }: ReportWriting): string {
  const top = largest(report, 3).map(({ problem, large }) =>
    say('summary.ofAll', { name: inSentence(problemName(problem, language)), counted: counted(large) }),
  )
  if (top.length === 0) return ''
  return say(isForOthers ? 'summary.largestShown' : 'summary.largest', { list: list(top) })
}

function differencesSentence({ report, say, isForOthers }: ReportWriting, all: number): string {
  const { cells, municipalities, areCompared } = differences(report)
  if (isForOthers) return say('differencesWithheld')
  return areCompared ? say('summary.differences', { count: cells, municipalities, all }) : say('summary.notCompared')
}

function needsSentence(writing: ReportWriting): string {
  const { report, say } = writing
  const { all, high, withheld, withSupport, statutory } = needsIn(report)
  return sentences(
    (all > 0 || withheld === 0) && say('summary.needs', { count: all, high }),
    all > 0 && say('summary.support', { count: withSupport, all }),
    statutory > 0 && say('summary.statutory', { count: statutory }),
    withheldNeedsSentence(writing),
  )
}

/** How many needs are not told of, since they rest on answers that this reader is not shown. */
export function withheldNeedsSentence({ report, say }: ReportWriting): string {
  const { all, withheld } = needsIn(report)
  return withheld === 0 ? '' : say(all > 0 ? 'needs.alsoWithheld' : 'needs.withheld', { count: withheld })
}

/** As a name stands inside a sentence. */
