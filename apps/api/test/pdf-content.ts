import { isDictionary, type PdfObjects, type Value, wordIn } from './pdf-objects.ts'
import { pagesOf, stepsOf, type Step } from './pdf-pages.ts'

/** Everything drawn is of an element or to the eye only, and in colours that the profile explains. */
export const contentFaults = (pdf: PdfObjects): string[] =>
  pagesOf(pdf).flatMap((page, at) => [
    ...new Set([...stepFaults(stepsOf(page, pdf)), ...pageFaults(page, pdf)].map((it) => `page ${at + 1}: ${it}`)),
  ])

const PAINTS = /^(?:[SsFfBb]\*?|T[jJ]|['"]|Do|sh|BI)$/
const KNOWN =
  /^(?:[bBfsSFnhqQlmcvykKgGwjJMdi]|[bBf]\*|re|cm|W\*?|ri|gs|cs|CS|scn?|SCN?|rg|RG|BT|ET|T[cdDfjJLmrswz*]|['"]|sh|Do|BMC|BDC|EMC|MP|DP)$/
const SPACES = new Set<Value>(['/DeviceRGB', '/DeviceGray', '/Pattern'])
const MOST_NESTED = 28

function stepFaults(steps: readonly Step[]): string[] {
  const faults: string[] = []
  const marks: (number | 'artifact' | 'other')[] = []
  let [depth, deepest] = [0, 0]
  for (const { operator, operands } of steps) {
    if (!KNOWN.test(operator)) faults.push(`no such operator: ${operator}`)
    if (/^[kK]$/.test(operator)) faults.push('a colour of another space than the profile')
    if (/^cs$/i.test(operator) && !SPACES.has(operands[0] ?? null)) faults.push(`a colour of ${wordIn(operands[0])}`)
    if (operator === 'q') deepest = Math.max(deepest, ++depth)
    if (operator === 'Q' && --depth < 0) faults.push('a state is restored that was not saved')
    if (/^B(DC|MC)$/.test(operator)) {
      const mark = markOf(operands)
      if (mark === 'artifact' && marks.some((it) => typeof it === 'number'))
        faults.push('an artifact within an element')
      if (typeof mark === 'number' && marks.includes('artifact')) faults.push('an element within an artifact')
      marks.push(mark)
    }
    if (operator === 'EMC') marks.pop()
    if (PAINTS.test(operator) && marks.every((it) => it === 'other')) faults.push(`${operator} is of nothing`)
  }
  if (depth !== 0) faults.push('a state is saved and not restored')
  if (deepest > MOST_NESTED) faults.push(`${deepest} states are saved at a time`)
  return faults
}

function markOf([tag, properties]: readonly Value[]): number | 'artifact' | 'other' {
  if (tag === '/Artifact') return 'artifact'
  const id = isDictionary(properties) ? properties.entries.get('MCID') : undefined
  return typeof id === 'number' ? id : 'other'
}

function pageFaults(page: Value, { at }: PdfObjects): string[] {
  const keys = isDictionary(page) ? [...page.entries.keys()] : []
  const [left, bottom, right, top] = [0, 1, 2, 3].map((it) => Number(at(page, 'MediaBox', it)))
  const sides = [Number(right) - Number(left), Number(top) - Number(bottom)]
  return [
    ...(sides.every((it) => it >= 3 && it <= 14_400) ? [] : ['is of no size']),
    ...(at(page, 'Tabs') === '/S' ? [] : ['is not gone through in the order of its tags']),
    ...(keys.some((it) => /^(AA|PresSteps|Group)$/.test(it)) ? ['acts by itself, or is see-through'] : []),
  ]
}
