import type { Section } from '../../document/document.ts'
import type { Row, Table } from '../../document/table.ts'
import { concernWords } from '../../gaps/gap-words.ts'
import { questionAt } from '../../questionnaires/question-at.ts'
import type { Area, Said } from './profile.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'

/** The municipalities of the area side by side: how the work is structured, and what is large where. */
export function areaChapters(area: Area, writing: ProfileWriting): Section[] {
  const { say } = writing
  return [
    {
      kind: 'section',
      role: 'chapter',
      id: 'lage',
      title: say('area.heading'),
      blocks: [
        {
          kind: 'paragraph',
          words: say('area.lead', { count: area.municipalities.length, names: writing.list(area.municipalities) }),
        },
        structureTable(area, writing),
      ],
    },
    {
      kind: 'section',
      role: 'chapter',
      id: 'problem',
      title: say('area.problems'),
      blocks:
        area.problems.length === 0
          ? [{ kind: 'paragraph', words: say('area.noProblems') }]
          : [{ kind: 'paragraph', words: problemsInWords(area, writing) }, problemsTable(area, writing)],
    },
  ]
}

const tableOf = (title: string, head: string, { municipalities }: Area, rows: readonly Row[], weight = 2): Table => ({
  kind: 'table',
  caption: { title },
  columns: [
    { title: head, weight },
    ...municipalities.map((name) => ({ title: name, language: 'sv' as const, weight: 2 })),
  ],
  groups: [{ title: null, rows }],
  firstColumn: 'names-the-row',
})

function structureTable(area: Area, writing: ProfileWriting): Table {
  const { say, part, profile } = writing
  const rows = area.structure.map(({ indicator, cells }) => {
    const asked = questionAt(profile.round.questionnaire, indicator)?.question.askedOf
    const sides = (['municipality', 'police'] as const).filter((it) => asked?.includes(it) ?? true)
    return [
      part(indicator),
      ...cells.map((cell) =>
        inOne(
          sides.map(
            (side) =>
              `${say(`sideShort.${side}`)}: ${said(cell[side], (level) => writing.level(indicator, level), writing)}`,
          ),
        ),
      ),
    ]
  })
  return tableOf(say('area.heading'), say('position.part'), area, rows)
}

function problemsTable(area: Area, writing: ProfileWriting): Table {
  const { say, problemTitle, language } = writing
  const words = (size: string) => (size in concernWords ? concernWords[size as '0'][language] : size)
  const rows = area.problems.map(({ problem, cells }) => [
    problemTitle(problem),
    ...cells.map((cell) =>
      inOne(
        (['municipality', 'police'] as const).map(
          (side) => `${say(`sideShort.${side}`)}: ${said(cell[side], words, writing)}`,
        ),
      ),
    ),
  ])
  return tableOf(say('area.problems'), say('sides.problem'), area, rows)
}

const inOne = (lines: readonly string[]) => lines.join(', ')

const said = (it: Said, words: (it: string) => string, { say }: ProfileWriting): string =>
  typeof it === 'object' ? say(`area.${it.notShown}`) : words(String(it))

function problemsInWords({ problems }: Area, { say, list, problem }: ProfileWriting): string {
  const inSeveral = problems.filter(({ large }) => large > 1).map((it) => problem(it.problem))
  const policeDiffer = problems.filter((it) => it.policeDiffer).map((it) => problem(it.problem))
  return oneSentenceAfterAnother(
    inSeveral.length > 0 ? say('area.inSeveral', { problems: list(inSeveral) }) : say('area.inOne'),
    policeDiffer.length > 0 && say('area.policeDiffer', { problems: list(policeDiffer) }),
    say('area.sides'),
  )
}
