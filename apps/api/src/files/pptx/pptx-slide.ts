import { languageTag } from '@kartlaggning/schema/document/dates'
import type { Chart, Opening, Slide } from '@kartlaggning/schema/document/presentation'
import type { Words } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { numberField } from './pptx-master.ts'
import { textShape, tree, wordsIn } from './pptx-shapes.ts'
import { HEAD, paragraph, SPACES } from './pptx-xml.ts'
import { bodyShapes, FIRST_OF_BODY, type Body } from './slide-body.ts'
import { opening, places, placesFor } from './slide-layout.ts'
import { fittedLine, lineShape, type Line } from './slide-lines.ts'
import { SMALLEST } from './text-fitting.ts'

export interface OnSlide {
  readonly language: Language
  readonly foot: string
  readonly number: number
}

/** A slide as it is shown, and its chart with as many bars as there is room for: that lies in a part of its own. */
export function slidePart(slide: Slide, on: OnSlide): { readonly xml: string; readonly chart?: Chart | undefined } {
  const { body, title } = slide
  const { shapes, chart } =
    body.kind === 'opening' ? { shapes: openingShapes(title, body, on) } : contentShapes(slide, on)
  const xml = `${HEAD}<p:sld ${SPACES}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  return { xml, chart }
}

function openingShapes(
  title: string,
  { sender, letterhead = [], subtitle, facts, mark }: Opening,
  { language }: OnSlide,
): string[] {
  const line = (words: Words, it: Line, id: number) => lineShape(words, it, id, language)
  const factLines = facts.map(({ name, lines }): Words => [
    { text: `${name}: ` },
    { text: lines.join(', '), strong: true },
  ])
  return [
    line(
      title,
      {
        name: 'Title',
        placeholder: 'type="ctrTitle"',
        box: opening.title,
        sizes: [48, 40, 32],
        isBold: true,
        color: 'bg1',
        anchor: 'b',
      },
      2,
    ),
    line(
      subtitle,
      {
        name: 'Subtitle',
        placeholder: 'type="subTitle" idx="1"',
        box: opening.subtitle,
        sizes: [24, 22, 20],
        color: 'bg1',
      },
      3,
    ),
    line(sender, { name: 'Sender', box: opening.sender, sizes: [22, 20, 18], isBold: true, color: 'bg1' }, 4),
    textShape({ id: 5, name: 'Facts', box: opening.facts, paragraphs: wordsIn(factLines, language, { size: 20 }) }),
    ...(letterhead.length === 0
      ? []
      : [
          line(
            letterhead.join(' · '),
            { name: 'Letterhead', box: opening.letterhead, sizes: [20, SMALLEST], color: 'bg1' },
            7,
          ),
        ]),
    ...(mark === null
      ? []
      : [
          textShape({
            id: 6,
            name: 'Mark',
            box: opening.mark,
            anchor: 'ctr',
            fill: 'bg2',
            paragraphs: [paragraph(mark, language, { size: 20, isBold: true }, '<a:pPr marL="152400" indent="0"/>')],
          }),
        ]),
  ]
}

const titleLine: Line = {
  name: 'Title',
  placeholder: 'type="title"',
  box: places.title,
  sizes: [30, 28, 26],
  isBold: true,
  color: 'accent1',
  anchor: 't',
}
const leadLine: Line = {
  name: 'Lead',
  placeholder: 'type="body" sz="quarter" idx="13"',
  box: places.lead,
  sizes: [22, 20, SMALLEST],
}
const quiet = { sizes: [SMALLEST], color: 'tx2' }

function contentShapes(slide: Slide, on: OnSlide): Body {
  const { title, lead } = slide
  const { language } = on
  const leadHeight = lead === undefined ? null : fittedLine(lead, leadLine).height
  const at = placesFor(fittedLine(title, titleLine).height, leadHeight)
  const { shapes, left, chart } = bodyShapes(slide, at.body, language)
  const last = shapes.length + FIRST_OF_BODY
  const all = [
    lineShape(title, { ...titleLine, box: at.title }, 2, language),
    ...(lead === undefined ? [] : [lineShape(lead, { ...leadLine, box: at.lead }, 3, language)]),
    ...shapes,
    ...(left ? [lineShape(left, { name: 'Aside', box: places.aside, ...quiet }, last, language)] : []),
    ...footShapes(last + 1, on),
  ]
  return { shapes: all, chart }
}

function footShapes(id: number, { language, foot, number }: OnSlide): string[] {
  const line = { name: 'Foot', placeholder: 'type="ftr" sz="quarter" idx="11"', box: places.foot, ...quiet }
  return [
    lineShape(foot, line, id, language),
    textShape({
      id: id + 1,
      name: 'Number',
      placeholder: 'type="sldNum" sz="quarter" idx="12"',
      paragraphs: [`<a:p>${numberField(languageTag[language], number)}</a:p>`],
    }),
  ]
}
