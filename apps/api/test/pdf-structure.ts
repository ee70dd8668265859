import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** What PDF/UA asks of the tags of a file, and this one does not do; each with its page. Read from its own content streams. */
export async function structureFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const faults: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const { marked, wrong } = marksIn(fnArray, argsArray as unknown[][])
    const tree = (await page.getStructTree()) as Node | null
    const { ids, misplaced } = contentsOf(tree)
    const named = ids.map((id) => Number(id.split('_mc')[1]))
    faults.push(
      ...[
        ...wrong,
        ...misplaced,
        ...marked.filter((it) => !named.includes(it)).map((it) => `mark ${it} is in no element`),
        ...named.filter((it) => !marked.includes(it)).map((it) => `mark ${it} is of an element, but nothing has it`),
        ...(new Set(named).size < named.length ? ['a mark is in two elements'] : []),
        ...(named.join() === marked.join() ? [] : ['what is read stands in another order than on paper']),
      ].map((fault) => `page ${number}: ${fault}`),
    )
  }
  return faults
}

const SHOWS_TEXT = new Set<number>([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText])

/** The numbers of what is marked in a content stream, in their order, and what is wrong with how they open and close. */
function marksIn(operators: readonly number[], args: readonly unknown[][]) {
  const open: (number | null)[] = []
  const marked: number[] = []
  const wrong: string[] = []
  for (const [at, operator] of operators.entries()) {
    if (operator === OPS.beginMarkedContent) open.push(null)
    if (operator === OPS.beginMarkedContentProps) {
      const id = args[at]?.[1]
      if (typeof id === 'number') marked.push(id)
      if (typeof id === 'number' && open.some((it) => it !== null)) wrong.push(`mark ${id} is within another`)
      open.push(typeof id === 'number' ? id : null)
    }
    if (operator === OPS.endMarkedContent && open.length === 0) wrong.push('a mark ends that has not begun')
    if (operator === OPS.endMarkedContent) open.pop()
    if (SHOWS_TEXT.has(operator) && open.length === 0) wrong.push('text without a mark')
  }
  if (open.length > 0) wrong.push(`${open.length} marks do not end`)
  if (new Set(marked).size < marked.length) wrong.push('a number marks two things')
  return { marked, wrong }
}

/** What an element may lie in, where that is told. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
}

function contentsOf(node: Node | null, parent = ''): { ids: string[]; misplaced: string[] } {
  if (!node) return { ids: [], misplaced: [] }
  if (node.type === 'content') return { ids: [node.id ?? ''], misplaced: [] }
  const { role = '' } = node
  const isMisplaced = PARENTS[role] !== undefined && !PARENTS[role].includes(parent)
  const inside = (node.children ?? []).map((child) => contentsOf(child, role))
  return {
    ids: inside.flatMap((it) => it.ids),
    misplaced: [...(isMisplaced ? [`${role} in ${parent}`] : []), ...inside.flatMap((it) => it.misplaced)],
  }
}
