import type { Fact } from '@kartlaggning/schema/document/document'
import type { Chart, Numbers, Slide, Statements } from '@kartlaggning/schema/document/presentation'
import type { Language } from '@kartlaggning/schema/text'
import { withRoom } from './pptx-chart.ts'
import { graphicFrame, textShape, wordsIn } from './pptx-shapes.ts'
import { tableIn } from './pptx-table.ts'
import { DRAWING, OFFICE, paragraph, type Box } from './pptx-xml.ts'
import { lineShape } from './slide-lines.ts'
import { clipped, heightOf, linesOf, SMALLEST } from './text-fitting.ts'

/** Before it are the title and the lead. */
export const FIRST_OF_BODY = 4

export interface Body {
  readonly shapes: readonly string[]
  /** What is said of that which had no room. */
  readonly left?: string | undefined
  readonly chart?: Chart | undefined
}

/** What a slide shows, in the place that its title and lead leave. */
export function bodyShapes({ title, body }: Slide, box: Box, language: Language): Body {
  switch (body.kind) {
    case 'numbers':
      return { shapes: numbersIn(body, box, language) }
    case 'statements':
      return { shapes: [statementsIn(body, box, language)] }
    case 'facts':
      return { shapes: [factsIn(body.facts, box, language)] }
    case 'table': {
      const { xml, rowsLeft } = tableIn(body, box, FIRST_OF_BODY, language)
      return { shapes: [xml], left: body.leftOut[rowsLeft] }
    }
    case 'chart':
      return chartIn(title, body, box)
    case 'opening':
      return { shapes: [] }
  }
}

function chartIn(name: string, body: Chart, box: Box): Body {
  const chart = withRoom(body, box.height)
  const content = `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId3"/>`
  const frame = { id: FIRST_OF_BODY, name, alternative: body.alternative, box, uri: `${DRAWING}/chart`, content }
  return { shapes: [graphicFrame(frame)], left: body.leftOut[body.categories.length - chart.categories.length], chart }
}

const CARD_GAP = 24
const MOST_CARD_HEIGHT = 200

/** Beside each other, each on a tinted ground. */
function numbersIn({ numbers, below }: Numbers, box: Box, language: Language): string[] {
  const width = (box.width - CARD_GAP * (numbers.length - 1)) / numbers.length
  const height = Math.min(box.height, MOST_CARD_HEIGHT)
  const cards = numbers.map(({ count, of }, at) => {
    const room = { width: width - 2 * CARD_GAP, size: 20 }
    const inset = '<a:pPr algn="ctr"/>'
    return textShape({
      id: FIRST_OF_BODY + at,
      name: count,
      box: { x: box.x + at * (width + CARD_GAP), y: box.y, width, height },
      anchor: 'ctr',
      fill: 'bg2',
      paragraphs: [
        paragraph(count, language, { size: 54, isBold: true, color: 'accent1' }, inset),
        paragraph(clipped(of, 4, room), language, { size: 20 }, inset),
      ],
    })
  })
  if (below === undefined) return cards
  const under = { ...box, y: box.y + height + CARD_GAP, height: box.height - height - CARD_GAP }
  const line = { name: 'Below', box: under, sizes: [22, 20, SMALLEST] }
  return [...cards, lineShape(below, line, FIRST_OF_BODY + numbers.length, language)]
}

const BETWEEN = 10
const BULLET = 22
const bulleted = `<a:pPr marL="${BULLET * 12_700}" indent="-${BULLET * 12_700}"><a:spcAft><a:spcPts val="${BETWEEN * 100}"/></a:spcAft><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`

/** As large as all have room for; in the smallest, each is cut to its share of the lines. */
function statementsIn({ items }: Statements, box: Box, language: Language): string {
  const width = box.width - BULLET
  const needed = (size: number) =>
    items.reduce((sum, it) => sum + heightOf(linesOf(it, { width, size }), size) + BETWEEN, 0)
  const size = [24, 22, 20, SMALLEST].find((it) => needed(it) <= box.height) ?? SMALLEST
  const room = { width, size }
  const share = Math.max(1, Math.floor((box.height / items.length - BETWEEN) / heightOf(1, size)))
  const said = needed(size) <= box.height ? items : items.map((it) => clipped(it, share, room))
  const paragraphs = wordsIn(said, language, { size }, bulleted)
  return textShape({ id: FIRST_OF_BODY, name: 'Content', placeholder: 'idx="1"', box, paragraphs })
}

/** The name of each above what is said of it. */
function factsIn(facts: readonly Fact[], box: Box, language: Language): string {
  const above = '<a:pPr marL="0" indent="0"><a:spcBef><a:spcPts val="1000"/></a:spcBef></a:pPr>'
  const room = { width: box.width, size: 22, isBold: true }
  const paragraphs = facts.flatMap(({ name, lines }) => [
    paragraph(name, language, { size: SMALLEST, color: 'tx2' }, above),
    ...lines.map((it) => paragraph(clipped(it, 1, room), language, { size: 22, isBold: true })),
  ])
  return textShape({ id: FIRST_OF_BODY, name: 'Content', placeholder: 'idx="1"', box, paragraphs })
}
