import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import { indicatorOf, indicators, levelsOf, readFor, type Indicator } from '@kartlaggning/schema/definitions/structure'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { FEWEST_COUNTED } from '@kartlaggning/schema/report/count-shown'
import type { CountedTable } from '@kartlaggning/schema/report/public/count-cells'
import { cellName } from '@kartlaggning/schema/report/public/count-cells'
import type { Sum } from '@kartlaggning/schema/report/public/sums'
import type { RoundAnswers, Side, SideKind } from '../../gaps/rules/round-answers.ts'

const KINDS = ['municipality', 'police'] as const satisfies readonly SideKind[]

/** Of how many a table counts. */
export const OF = 'of'

type Listed = Extract<Question, { readonly options: readonly unknown[] }>

/** Questions for everyone that are answered by choosing: what is written or dated is no count. */
const questions = canonicalQuestionnaire.sections
  .flatMap((section): readonly Question[] => section.questions)
  .filter((it): it is Listed => it.audience === 'public' && (it.kind === 'single' || it.kind === 'multi'))

interface CountedQuestions {
  readonly tables: readonly CountedTable[]
  readonly sums: readonly Sum[]
  readonly implied: ReadonlyMap<string, number>
  readonly slack: ReadonlyMap<string, number>
  /** Of how many: those who have answered a question that is put to all of them. */
  readonly open: ReadonlySet<string>
}

/** How many have chosen what, of each side: a table for each question that anybody has answered. */
export function countQuestions(round: RoundAnswers): CountedQuestions {
  const found = questions.flatMap((question) => {
    const of = countsOf(question, round)
    return of.sides.some(({ said }) => said.length > 0) ? [of] : []
  })
  const sums = found.flatMap(sumsOf)
  return {
    tables: found.map(tableOf),
    sums: [...sums, ...found.flatMap((it) => sumsOfThoseAsked(it, found))],
    implied: new Map(found.flatMap(impliedBy)),
    slack: new Map(found.flatMap(slackIn)),
    open: new Set(
      found.flatMap(({ question, sides }) =>
        question.shownWhen
          ? []
          : sides.flatMap(({ kind, of }) => [of, cellName('structure', `${question.id}.${kind}`, OF)]),
      ),
    ),
  }
}

type QuestionCounts = ReturnType<typeof countsOf>

function countsOf(question: Listed, round: RoundAnswers) {
  const kinds = KINDS.filter((kind) => question.askedOf.includes(kind))
  const rows = isIndicator(question.id) ? levelsOf(question.id) : question.options.map(({ code }) => code)
  const sides = kinds.map((kind) => {
    const said = round.municipalities.flatMap((it) => {
      const chosen = saidBy(question, it[kind], round)
      return chosen ? [chosen] : []
    })
    return { kind, said, of: cellName(question.id, OF, kind), isClosed: said.length < FEWEST_COUNTED }
  })
  return { question, rows, sides }
}

/** What a side has chosen; null where it has not answered, or what it rests on is not for this reader. */
function saidBy({ id, kind }: Listed, side: Side | null, round: RoundAnswers): readonly string[] | null {
  if (!side) return null
  const restsOn = isIndicator(id) ? readFor(id) : [id]
  if (restsOn.some((it) => whyWithheldAt(side, it))) return null
  const [section = '', name = ''] = id.split('.')
  const answers: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = { ...side.answers }
  const said: unknown = isIndicator(id) ? indicatorOf(side, id, round) : answers[section]?.[name]
  if (kind === 'multi') return Array.isArray(said) ? said.map(String) : null
  return typeof said === 'string' ? [said] : null
}

export const isIndicator = (id: string): id is Indicator => indicators.some((it) => it === id)

const countIn = (said: QuestionCounts['sides'][number]['said'], code: string) =>
  said.filter((chosen) => chosen.includes(code)).length

function tableOf({ question, rows, sides }: QuestionCounts): CountedTable {
  return {
    id: question.id,
    columns: sides.map(({ kind }) => kind),
    rows: [
      ...rows.map((code) => ({ id: code, counts: sides.map(({ said }) => countIn(said, code)) })),
      { id: OF, counts: sides.map(({ said }) => said.length) },
    ],
    closed: new Set(sides.flatMap(({ kind, isClosed }) => (isClosed ? [kind] : []))),
  }
}

/** Each answer is one of its alternatives; of several that may be chosen, each is or is not, and at least one is. */
function sumsOf({ question, rows, sides }: QuestionCounts): Sum[] {
  return sides.flatMap(({ kind, of }) => {
    const parts = rows.map((code) => cellName(question.id, code, kind))
    if (question.kind === 'single') return [{ total: of, parts }]
    const choices = choicesIn(question.id, kind)
    return [
      ...parts.map((part) => ({ total: of, parts: [part, notChosen(part)] })),
      { total: choices, parts },
      { total: choices, parts: [of, beyondOne(choices)] },
    ]
  })
}

const notChosen = (cell: string) => `${cell}/not`

const choicesIn = (id: string, kind: SideKind) => cellName(id, 'choices', kind)
const beyondOne = (choices: string) => `${choices}/beyond`

/** How many choices there are in all, and how many more than answers. */
const slackIn = ({ question, rows, sides }: QuestionCounts) =>
  question.kind === 'single'
    ? []
    : sides.flatMap(({ kind, said, isClosed }) => {
        const all = rows.reduce((sum, code) => sum + countIn(said, code), 0)
        const choices = choicesIn(question.id, kind)
        const isNone = isClosed || said.some((chosen) => chosen.length === 0)
        return isNone ? [] : [[choices, all] as const, [beyondOne(choices), all - said.length] as const]
      })

const impliedBy = ({ question, rows, sides }: QuestionCounts) =>
  question.kind === 'single'
    ? []
    : sides.flatMap(({ kind, said, isClosed }) =>
        isClosed
          ? []
          : rows.map(
              (code) => [notChosen(cellName(question.id, code, kind)), said.length - countIn(said, code)] as const,
            ),
      )

/** A question that is put to those who have answered another in some way tells how many that was, when all have answered. */
function sumsOfThoseAsked({ question, sides }: QuestionCounts, all: readonly QuestionCounts[]): Sum[] {
  const { shownWhen } = question
  const parent = all.find((it) => it.question.id === shownWhen?.question)
  if (!shownWhen || parent?.question.kind !== 'single') return []
  const codes = parent.rows.filter((code) =>
    'in' in shownWhen ? shownWhen.in.includes(code) : 'notIn' in shownWhen && !shownWhen.notIn.includes(code),
  )
  return sides.flatMap(({ kind, said, of }) => {
    const before = parent.sides.find((it) => it.kind === kind)?.said ?? []
    const asked = codes.reduce((sum, code) => sum + countIn(before, code), 0)
    const parts = codes.map((code) => cellName(parent.question.id, code, kind))
    return asked === said.length && parts.length > 0 ? [{ total: of, parts }] : []
  })
}
