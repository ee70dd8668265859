import { isDictionary, isList, isOperator, textOf, tokens, type PdfObjects, type Value, wordIn } from './pdf-objects.ts'

/** In their order. */
export function pagesOf({ trailer, at }: PdfObjects): Value[] {
  const leaves = (node: Value): Value[] => {
    const kids = at(node, 'Kids')
    return isList(kids) ? kids.flatMap(leaves) : [node]
  }
  return leaves(at(trailer, 'Root', 'Pages'))
}

export interface Step {
  readonly operator: string
  readonly operands: readonly Value[]
}

/** What a page is drawn with, step by step. */
export function stepsOf(page: Value, { at }: PdfObjects): Step[] {
  const contents = at(page, 'Contents')
  const streams = isList(contents) ? contents.map((it) => at(it)) : [contents]
  const source = streams.map((it) => (isDictionary(it) ? it.data?.toString('latin1') : '')).join('\n')
  const steps: Step[] = []
  let operands: Value[] = []
  for (const token of tokens(source)) {
    if (!isOperator(token)) operands.push(token)
    else {
      steps.push({ operator: token.operator, operands })
      operands = []
    }
  }
  return steps
}

/** The glyphs that are drawn, each run with its font. */
export function drawnOn(page: Value, pdf: PdfObjects): { readonly font: Value; readonly codes: readonly number[] }[] {
  let font: Value = null
  return stepsOf(page, pdf).flatMap(({ operator, operands }) => {
    if (operator === 'Tf') font = pdf.at(page, 'Resources', 'Font', wordIn(operands[0]).slice(1))
    if (!/^(Tj|TJ|'|")$/.test(operator)) return []
    const runs = operands.flatMap((it) => (isList(it) ? it : [it])).flatMap((it) => rawOf(it) ?? [])
    return runs.map((run) => ({ font, codes: codesIn(run) }))
  })
}

const rawOf = (value: Value) => (textOf(value) === undefined ? undefined : (value as { readonly text: string }).text)
const codesIn = (run: string) =>
  Array.from({ length: run.length / 2 }, (_, at) => run.charCodeAt(at * 2) * 256 + run.charCodeAt(at * 2 + 1))
