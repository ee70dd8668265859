import type { Block, Section } from '../../document/document.ts'
import type { Figure, Levels } from '../../document/figure.ts'
import { plainTable } from '../../document/table.ts'
import { isGoalReached } from '../../definitions/own-goal.ts'
import { indicatorStatus } from '../../definitions/structure.ts'
import { mainGroupWords } from '../../rounds/municipality-group-words.ts'
import type { Comparison } from './comparison.ts'
import type { Position, Spread } from './profile.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'
import { sincePart } from './since-part.ts'
import { strengthsPart } from './strengths-part.ts'

/** Where one stands, what works, and what has changed: with the same weight. */
export function positionChapter(writing: ProfileWriting, comparison: Comparison): Section {
  const { say } = writing
  return {
    kind: 'section',
    role: 'chapter',
    id: 'lage',
    title: say('position.heading'),
    blocks: [...positions(writing, comparison), ...steps(writing), strengthsPart(writing), ...sincePart(writing)],
  }
}

const spreadIn = (position: Position, comparison: Comparison): Spread | null =>
  comparison === 'alike' ? position.alike : comparison === 'county' ? position.county : null

function positions(writing: ProfileWriting, comparison: Comparison): Block[] {
  const { profile, say, kind } = writing
  if (profile.positions.length === 0) return []
  const count =
    comparison === 'alike' && 'names' in profile.alike ? profile.alike.names.length + 1 : profile.municipalities
  const isCompared = profile.positions.some((it) => spreadIn(it, comparison))
  return [
    ...(isCompared ? [{ kind: 'paragraph', words: say(`position.lead.${kind}`, { count }) } as const] : []),
    { kind: 'paragraph', words: against(writing, comparison) },
    ...(isCompared || comparison === 'law' || comparison === 'goal'
      ? []
      : [{ kind: 'note', words: say('position.tooFewAll') } as const]),
    figure(writing, comparison),
  ]
}

function against({ profile: { alike }, say, list, language }: ProfileWriting, comparison: Comparison): string {
  if (comparison !== 'alike' || !('names' in alike))
    return say(`position.against.${comparison === 'alike' ? 'county' : comparison}`)
  const { names, from, to, kind } = alike
  const range = { count: names.length, from, to, names: list(names) }
  return kind
    ? say('position.against.alikeInKind', { ...range, kind: mainGroupWords[kind][language] })
    : say('position.against.alike', range)
}

function figure(writing: ProfileWriting, comparison: Comparison): Figure {
  const { profile, say, part, level } = writing
  const placed = profile.positions.filter(isInPlace)
  const title = say('position.title')
  const summary = say('position.summary', { count: placed.length, of: profile.positions.length })
  return {
    kind: 'figure',
    caption: { title, summary },
    alternative: oneSentenceAfterAnother(`${title}.`, summary),
    drawing: { kind: 'levels', rows: profile.positions.map((it) => rowOf(it, writing, comparison)) },
    table: plainTable(
      title,
      [say('position.part'), say('position.own'), say('position.count')],
      profile.positions.map((it) => [
        part(it.indicator),
        it.own === null ? say('position.ownNot') : level(it.indicator, it.own),
        inWords(it, writing, comparison),
      ]),
    ),
  }
}

const isInPlace = ({ indicator, own }: Position) => own !== null && indicatorStatus(indicator, own) === 'in_place'

function rowOf(position: Position, writing: ProfileWriting, comparison: Comparison): Levels['rows'][number] {
  const { say, part, level, month } = writing
  const { indicator, own } = position
  const note = position.month && monthNote(indicator, month(position.month), writing)
  const spread = spreadIn(position, comparison)
  const here = say('position.here')
  const name = part(indicator)
  if (!spread) {
    const text = own === null ? say('position.ownNot') : level(indicator, own)
    const levels = [{ text, count: 1, isOwn: own !== null, here: own === null ? null : here }]
    return { name, note: note ?? null, levels, remark: remarkOn(position, writing, comparison) }
  }
  const shown = spread.levels
    .filter(({ level: it, count }) => count > 0 || it === own)
    .map(({ level: it, count }) => ({
      text: level(indicator, it),
      count,
      isOwn: it === own,
      here: it === own ? here : null,
    }))
  const quiet = (['silent', 'withheld'] as const)
    .filter((it) => spread[it] > 0)
    .map((it) => ({ text: say(`position.${it}`), count: spread[it], isOwn: false, here: null, isQuiet: true }))
  return { name, note: note ?? null, levels: [...shown, ...quiet], remark: null }
}

function remarkOn(position: Position, writing: ProfileWriting, comparison: Comparison): string {
  const { law } = position
  const { say } = writing
  if (comparison === 'goal') return goalInWords(position, writing)
  if (comparison !== 'law') return say('position.tooFew')
  return say(law === null ? 'position.lawNone' : `position.law.${law}`)
}

function goalInWords({ indicator, own }: Position, { goals, say, level }: ProfileWriting): string {
  const goal = goals.find((it) => it.indicator === indicator)?.level
  if (goal === undefined) return say('position.goal.none')
  return say(`position.goal.${isGoalReached(indicator, own, goal)}`, { level: level(indicator, goal) })
}

function inWords(position: Position, writing: ProfileWriting, comparison: Comparison): string {
  const { levels, remark } = rowOf(position, writing, comparison)
  if (remark !== null) return remark
  return levels
    .map(({ count, text, here }) => `${count} ${text}${here ? ` (${here.toLocaleLowerCase()})` : ''}`)
    .join(', ')
}

const dated = [
  'knowledge-pictureStatus',
  'knowledge-planStatus',
  'knowledge-followup',
  'agreements-agreementStatus',
] as const

function monthNote(indicator: string, month: string, { say }: ProfileWriting): string | undefined {
  const key = dated.find((it) => it === indicator.replace('.', '-'))
  return key && say(`position.month.${key}`, { month })
}

/** How far the two sides together have come on the five steps, each with what counts. */
function steps({ profile, say, report }: ProfileWriting): Block[] {
  if (profile.steps.length === 0) return []
  const reached = profile.steps.filter(({ state }) => state === 'reached').length
  const rows = profile.steps.map(({ step, state, met, of }) => [
    report(`steps.name.${step as 'initiate'}`),
    say('position.met', { state: report(`steps.state.${state}`), so: met, of }),
    report(`steps.criteria.${step as 'initiate'}`),
  ])
  const title = say('position.stepsHeading')
  return [
    {
      kind: 'section',
      role: 'part',
      id: 'steg',
      title,
      blocks: [
        {
          kind: 'paragraph',
          words: oneSentenceAfterAnother(
            say('position.stepsSummary', { count: reached, of: profile.steps.length }),
            say('position.stepsLead'),
          ),
        },
        plainTable(title, [say('position.step'), say('position.state'), say('position.criteria')], rows),
      ],
    },
  ]
}
