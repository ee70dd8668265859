import { languageTag } from '@kartlaggning/schema/document/dates'
import type { Chart, ChartSeries } from '@kartlaggning/schema/document/presentation'
import type { Language } from '@kartlaggning/schema/text'
import { strToU8 } from 'fflate'
import { zipOf } from '../repeatable-zip.ts'
import { workbookOf } from '../workbook.ts'
import { DRAWING, escaped, HEAD, OFFICE } from './pptx-xml.ts'
import { SMALLEST } from './text-fitting.ts'

const SHEET = 'Data'

/** A bar chart with its own data, which whoever shows it can change; drawn from the left, the first on top. */
export function chartPart({ categories, series, isStacked, full }: Chart, language: Language): string {
  const tag = languageTag[language]
  const grouping = isStacked ? 'stacked' : 'clustered'
  const bars = series.map((it, at) => seriesOf(it, at, categories, { isStacked, tag })).join('')
  // A full bar leaves room for what stands after it.
  const most = isStacked ? full : full * ROOM_FOR_LABELS
  const plot = `<c:plotArea>${PLOT}<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars}<c:gapWidth val="45"/><c:overlap val="${isStacked ? 100 : 0}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${categoryAxis(tag)}${valueAxis(most)}</c:plotArea>`
  const legend = `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textOf(tag)}</c:legend>`
  return `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:date1904 val="0"/><c:lang val="${tag}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${textOf(tag)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

/** Of a bar with what is written after it, of the gap between two things, and of the legend. */
const BAR_HEIGHT = 23
const BETWEEN = 6
const LEGEND_HEIGHT = 34
/** Of a name in two lines, whatever stands beside it. */
const NAME_HEIGHT = 46

/** The same with as many things as there is room for, from the first. */
export function withRoom(chart: Chart, height: number): Chart {
  const bars = chart.isStacked ? 1 : chart.series.length
  const each = Math.max(NAME_HEIGHT, bars * BAR_HEIGHT + BETWEEN)
  const most = Math.max(1, Math.floor((height - LEGEND_HEIGHT) / each))
  return {
    ...chart,
    categories: chart.categories.slice(0, most),
    series: chart.series.map((it) => ({ ...it, values: it.values.slice(0, most), labels: it.labels.slice(0, most) })),
  }
}

const ROOM_FOR_LABELS = 1.2

/** Room for the names of the categories at the left, and for the legend above. */
const PLOT =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.36"/><c:y val="0.12"/><c:w val="0.62"/><c:h val="0.87"/></c:manualLayout></c:layout>'

const textOf = (tag: string, color = 'tx1', isBold = false) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runOf('defRPr', tag, color, isBold)}</a:pPr><a:endParaRPr lang="${tag}" sz="${SMALLEST * 100}"/></a:p></c:txPr>`

const runOf = (name: 'defRPr' | 'rPr', tag: string, color: string, isBold: boolean) =>
  `<a:${name} lang="${tag}" sz="${SMALLEST * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:${name}>`

const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'

const categoryAxis = (tag: string) =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${NO_LINE}${textOf(tag)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`

const valueAxis = (most: number) =>
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`

/** A fill, and the colour of what is written on it. */
const looks: Record<ChartSeries['tone'], { readonly fill: string; readonly on: string }> = {
  first: { fill: '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>', on: 'bg1' },
  second: { fill: '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>', on: 'tx1' },
  pale: { fill: '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>', on: 'tx1' },
  open: {
    fill: '<a:pattFill prst="ltUpDiag"><a:fgClr><a:schemeClr val="tx2"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>',
    on: 'tx1',
  },
}

interface Drawn {
  readonly isStacked: boolean
  readonly tag: string
}

function seriesOf(it: ChartSeries, at: number, categories: readonly string[], { isStacked, tag }: Drawn): string {
  // The first column of the sheet names the categories.
  const column = 'BCDEFG'.charAt(at)
  const last = categories.length + 1
  const name = `<c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(it.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  const fill = `<c:spPr>${looks[it.tone].fill}<a:ln w="12700"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></c:spPr>`
  const named = `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>`
  const valued = `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(it.values)}</c:numCache></c:numRef></c:val>`
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${name}${fill}<c:invertIfNegative val="0"/>${labelsOf(it, { isStacked, tag })}${named}${valued}</c:ser>`
}

const points = (values: readonly (string | number)[]) =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, at) => `<c:pt idx="${at}"><c:v>${escaped(String(value))}</c:v></c:pt>`)
    .join('')}`

/** Each value as the report writes it: "K 8 av 9", never the number alone. */
function labelsOf({ labels, tone }: ChartSeries, { isStacked, tag }: Drawn): string {
  const position = isStacked ? 'ctr' : 'outEnd'
  const color = isStacked ? looks[tone].on : 'tx1'
  const shown = (said: 0 | 1) =>
    `<c:showLegendKey val="0"/><c:showVal val="${said}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
  const each = labels.map((label, at) =>
    label === ''
      ? `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`
      : `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${runOf('rPr', tag, color, false)}<a:t>${escaped(label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${position}"/>${shown(1)}</c:dLbl>`,
  )
  return `<c:dLbls>${each.join('')}${textOf(tag, color)}<c:dLblPos val="${position}"/>${shown(1)}</c:dLbls>`
}

/** What the chart is drawn of, as a workbook within the presentation. */
export async function chartWorkbook({ categories, series }: Chart, at: string | null): Promise<Uint8Array> {
  const rows = categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? null)])
  const sheet = { name: SHEET, titles: ['', ...series.map(({ name }) => name)], rows: pageOf(rows) }
  const parts: Record<string, Uint8Array> = {}
  for (const { name, content } of workbookOf([sheet])) {
    let whole = ''
    for await (const part of content) whole += typeof part === 'string' ? part : new TextDecoder().decode(part)
    parts[name] = strToU8(whole)
  }
  return zipOf(parts, at)
}

async function* pageOf<T>(rows: T): AsyncGenerator<T> {
  yield rows
}
