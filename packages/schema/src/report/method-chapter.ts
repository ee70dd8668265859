import { submittedOnBehalf } from '../definitions/submitted-on-behalf.ts'
import { channelWords } from '../respondents/proxy-words.ts'
import { dateInWords } from '../document/dates.ts'
import type { Block, Section } from '../document/document.ts'
import { pages } from '../pages.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import type { Language } from '../text.ts'
import { readInWords } from '../rounds/read-in-words.ts'
import { roundScopeWords } from '../rounds/round-scope-words.ts'
import { entryOf } from '../rules/catalogue.ts'
import { thresholdsInWords } from '../rules/threshold-in-words.ts'
import { OUTLINE_WITH_WHOLE_WORDS } from './outline.ts'
import type { ReportChapter } from './report-chapter.ts'
import type { Report } from './report.ts'
import type { ReportWriting } from './report-writing.ts'

/** How it was done, so that anyone can judge what the figures are worth. */
export const methodChapter: ReportChapter = (writing, figures) => {
  const { report, say, language, catalogue } = writing
  const { method, round } = report
  const thresholds = thresholdsInWords(method.thresholds, catalogue).map((text) => text[language])
  const rules = method.rules.map(({ rule, version }) => {
    const name = entryOf(rule, catalogue)?.name[language] ?? rule
    return [{ text: say('method.rule', { name, version }), to: pages.rule({ roundId: round.id, rule }) }]
  })
  return [
    { kind: 'paragraph', words: say('method.lead') },
    {
      kind: 'facts',
      layout: 'beside',
      facts: factsOf(writing).map(([name, line]) => ({ name, lines: [line] })),
    },
    part('metod-troskelvarden', say('method.thresholds'), { kind: 'list', items: thresholds }),
    part(
      'metod-regler',
      say('method.rules'),
      areInAppendix(report)
        ? { kind: 'paragraph', words: say('rulesInAppendix', { count: rules.length }) }
        : { kind: 'list', role: 'dense', items: rules },
    ),
    ...figures,
  ]
}

const areInAppendix = ({ outline = 1, chapters, method }: Report) =>
  outline >= OUTLINE_WITH_WHOLE_WORDS &&
  method.rules.length > 0 &&
  chapters?.find(({ id }) => id === 'bilaga-regler')?.shown !== false

const part = (id: string, title: string, block: Block): Section => ({
  kind: 'section',
  role: 'part',
  id,
  title,
  blocks: [block],
})

function factsOf(writing: ReportWriting): readonly (readonly [string, string])[] {
  const { report, say, language } = writing
  const { round, method } = report
  const { consultation, modulesOff } = method
  const leftOut = questionnaireOf(round.questionnaire)
    .sections.filter(({ id }) => modulesOff?.includes(id))
    .map(({ title }) => title[language])
  const held = consultation?.held
    ? say('method.held', { with: consultation.with, date: dateInWords(consultation.on, language) })
    : (consultation?.reason ?? say('method.noConsultation'))
  const mandatory = say('method.isMandatory', { ground: method.legalGround ?? '' })
  const version = { version: round.questionnaire, scope: roundScopeWords[round.scope][language] }
  return [
    [say('method.authority'), round.authority],
    [say('method.period'), periodOf(round, say, language)],
    ...(round.readIn?.itself
      ? []
      : ([
          [say('method.purpose'), method.purpose],
          [say('method.selection'), method.selection],
          [say('method.voluntary'), method.voluntary ? say('method.isVoluntary') : mandatory],
          [say('method.consultation'), held],
        ] as const)),
    ...reconciliationIn(method, say, language),
    ...onBehalfIn(writing),
    ...readInIn(writing),
    [say('method.questionnaire'), say('method.version', version)],
    ...(leftOut.length > 0 ? [[say('method.leftOut'), leftOut.join(', ')] as const] : []),
    ...(round.registryNumber ? [[say('method.registryNumber'), round.registryNumber] as const] : []),
  ]
}

/** How many of the answers the county board has submitted itself, and how it was given them. */
function onBehalfIn({ report, say, language, list }: ReportWriting): readonly (readonly [string, string])[] {
  const sides = [
    ...report.response.flatMap(({ sides: { municipality, police } }) => [municipality, police]),
    ...report.policeAreas.map(({ side }) => side),
  ]
  const given = sides.flatMap((side) => submittedOnBehalf({ proxy: side?.onBehalf }) ?? [])
  if (given.length === 0) return []
  const how = [...Map.groupBy(given, ({ channel }) => channel)].map(
    ([channel, those]) => `${those.length} ${channelWords[channel][language]}`,
  )
  return [[say('method.onBehalf'), say('method.onBehalfCount', { count: given.length, how: list(how) })]]
}

function readInIn({ report: { round }, language }: ReportWriting): readonly (readonly [string, string])[] {
  const { name, sentences } = readInWords(round.readIn, round.name, language)
  return sentences.length > 0 ? [[name, sentences.join(' ')]] : []
}

/** When answers were taken in, and what was planned where it became another. */
function periodOf({ opensOn, closesOn, ...was }: Report['round'], say: ReportWriting['say'], language: Language) {
  const written = (from: string, to: string) => [from, to].map((day) => dateInWords(day, language)).join(' – ')
  const planned = written(opensOn, closesOn)
  const actual = written(was.openedOn ?? opensOn, was.closedOn ?? closesOn)
  return actual === planned ? planned : say('method.periodWas', { actual, planned })
}

/** How many answers differed before the two sides met, and after; nothing of an edition from before it was counted. */
function reconciliationIn({ reconciliation }: Report['method'], say: ReportWriting['say'], language: Language) {
  if (!reconciliation) return []
  const { held, differences, from, to } = reconciliation
  const when =
    from && to
      ? say('method.reconciledBetween', { from: dateInWords(from, language), to: dateInWords(to, language) })
      : ''
  const how = differences ? say('method.differences', differences) : say('method.wasReconciled')
  return [[say('method.reconciliation'), held ? `${when} ${how}`.trim() : say('method.notReconciled')] as const]
}
