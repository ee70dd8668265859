import { isDictionary, isList, textOf, type Dictionary, type PdfObjects, type Value, wordIn } from './pdf-objects.ts'
import { pagesOf, stepsOf } from './pdf-pages.ts'

const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
    .split(' ')
    .map((it) => `/${it}`),
)

/** What lies in each, where only some may. */
const CHILDREN: Readonly<Record<string, RegExp>> = {
  '/L': /^\/(LI|L|Caption)$/,
  '/LI': /^\/(Lbl|LBody)$/,
  '/Table': /^\/(TR|THead|TBody|TFoot|Caption)$/,
  '/TR': /^\/(TH|TD)$/,
  '/TOC': /^\/(TOC|TOCI|Caption)$/,
}

interface Walk {
  readonly pdf: PdfObjects
  readonly faults: string[]
  readonly levels: number[]
  /** The element of each mark, by its page. */
  readonly owners: Map<Value, Map<number, Value>>
  readonly links: Set<Value>
}

/** The tree, element by element, both ways; and each link. */
export function tagFaults(pdf: PdfObjects): string[] {
  const { trailer, at } = pdf
  const tree = at(trailer, 'Root', 'StructTreeRoot')
  const walk: Walk = { pdf, faults: [], levels: [], owners: new Map(), links: new Set() }
  const roots = listed(at(tree, 'K'))
  if (roots.length !== 1 || at(roots[0], 'S') !== '/Document') walk.faults.push('there is not one Document')
  for (const it of roots) element(it, isDictionary(trailer) ? tree : null, walk)
  const skipped = walk.levels.filter((level, index) => level > (walk.levels[index - 1] ?? 0) + 1)
  if (skipped.length > 0 || walk.levels[0] !== 1) walk.faults.push(`headings skip a level: ${walk.levels.join()}`)
  return [...new Set([...walk.faults, ...mapFaults(tree, pdf), ...parentFaults(tree, walk), ...linkFaults(walk)])]
}

const listed = (value: Value): readonly Value[] => (isList(value) ? value : value === null ? [] : [value])

function element(reference: Value, parent: Value, walk: Walk): void {
  const { pdf, faults } = walk
  const it = pdf.at(reference)
  if (!isDictionary(it)) return void faults.push('an element is missing')
  const role = wordIn(pdf.at(it, 'S'))
  if (!STANDARD.has(roleOf(role, pdf))) faults.push(`${role} is no type`)
  if (pdf.at(it, 'P') !== pdf.at(parent)) faults.push(`${role} has another parent than the one it lies in`)
  const level = /^\/H(\d)$/.exec(role)?.[1]
  if (level) walk.levels.push(Number(level))
  faults.push(...elementFaults(it, role, walk))
  const kids = listed(it.entries.get('K') ?? null)
  for (const kid of kids) {
    if (typeof kid === 'number') own(pdf.at(it, 'Pg'), kid, it, walk)
    else if (pdf.at(kid, 'Type') === '/MCR')
      own(pdf.at(kid, 'Pg') ?? pdf.at(it, 'Pg'), Number(pdf.at(kid, 'MCID')), it, walk)
    else if (pdf.at(kid, 'Type') === '/OBJR') walk.links.add(pdf.at(kid, 'Obj'))
    else {
      const allowed = CHILDREN[role]
      const child = wordIn(pdf.at(kid, 'S'))
      if (allowed && !allowed.test(child)) faults.push(`${child} in ${role}`)
      element(kid, reference, walk)
    }
  }
}

const roleOf = (role: string, { trailer, at }: PdfObjects) => {
  const mapped = at(trailer, 'Root', 'StructTreeRoot', 'RoleMap', role.slice(1))
  return typeof mapped === 'string' ? mapped : role
}

function own(page: Value, mark: number, owner: Value, { owners, faults }: Walk) {
  const marks = owners.get(page) ?? new Map<number, Value>()
  if (marks.has(mark)) faults.push(`mark ${mark} has two owners`)
  owners.set(page, marks.set(mark, owner))
}

function elementFaults(it: Dictionary, role: string, { pdf }: Walk): string[] {
  const { at } = pdf
  const attributes = at(it, 'A')
  const language = it.entries.get('Lang')
  const kids = listed(it.entries.get('K') ?? null)
  const rows = role === '/Table' ? kids.filter((kid) => at(kid, 'S') === '/TR') : []
  const widths = new Set(
    rows.map((row) =>
      listed(at(row, 'K')).reduce<number>((sum, cell) => sum + Number(at(cell, 'A', 'ColSpan') ?? 1), 0),
    ),
  )
  return [
    ...(role === '/Figure' && !textOf(at(it, 'Alt')) ? ['a figure says nothing'] : []),
    ...(role === '/TH' && !/^\/(Row|Column|Both)$/.test(wordIn(at(attributes, 'Scope'))) ? ['a head of nothing'] : []),
    ...(widths.size > 1 ? [`rows of ${[...widths].join(', ')} cells in one table`] : []),
    ...(language && !/^[a-z]{2,3}(-[A-Z]{2})?$/.test(textOf(language) ?? '') ? ['a language that is none'] : []),
    ...(role === '/Link' && !kids.some((kid) => at(kid, 'Type') === '/OBJR') ? ['a link to nothing'] : []),
    ...(role === '/Note' && !textOf(at(it, 'ID')) ? ['a note without an id'] : []),
    ...(kids.length === 0 && !/^\/T[DH]$/.test(role) ? [`${role} is empty`] : []),
  ]
}

function mapFaults(tree: Value, { at }: PdfObjects): string[] {
  const map = at(tree, 'RoleMap')
  const roles = isDictionary(map) ? [...map.entries] : []
  return roles.flatMap(([from, to]) => [
    ...(STANDARD.has(wordIn(to)) ? [] : [`${from} is said to be ${wordIn(to)}, which is no type`]),
    ...(STANDARD.has(`/${from}`) ? [`${from} is said to be another type`] : []),
  ])
}

/** From each mark on a page to its element. */
function parentFaults(tree: Value, { pdf, owners }: Walk): string[] {
  const { at } = pdf
  const numbers = listed(at(tree, 'ParentTree', 'Nums'))
  const entry = (key: Value) => {
    const found = numbers.findIndex((it, index) => index % 2 === 0 && it === key)
    return found < 0 ? null : at(numbers[found + 1] ?? null)
  }
  return pagesOf(pdf).flatMap((reference, index) => {
    const page = at(reference)
    const parents = listed(entry(at(page, 'StructParents')))
    const marks = stepsOf(page, pdf).flatMap(({ operator, operands: [, properties] }) => {
      const id = operator === 'BDC' && isDictionary(properties) ? properties.entries.get('MCID') : undefined
      return typeof id === 'number' ? [id] : []
    })
    return [
      ...marks
        .filter((mark) => !owners.get(page)?.has(mark) || at(parents[mark]) !== owners.get(page)?.get(mark))
        .map((mark) => `page ${index + 1}: mark ${mark} does not lead to the element it is of`),
      ...annotationsOf(page, pdf).flatMap((it) => {
        const owner = entry(at(it, 'StructParent'))
        return at(owner, 'S') === '/Link' ? [] : [`page ${index + 1}: a link does not lead to its element`]
      }),
    ]
  })
}

const annotationsOf = (page: Value, { at }: PdfObjects) => listed(at(page, 'Annots')).map((it) => at(it))

const PRINTED = 4
const UNSEEN = 1 | 2 | 32 | 256

function linkFaults({ pdf, links }: Walk): string[] {
  const { at, trailer } = pdf
  const named = listed(at(trailer, 'Root', 'Names', 'Dests', 'Names')).flatMap((it) => textOf(it) ?? [])
  return pagesOf(pdf).flatMap((page, index) =>
    annotationsOf(page, pdf).flatMap((it) => {
      const flags = Number(at(it, 'F'))
      const goal = textOf(at(it, 'A', 'D'))
      const faults = [
        ...(at(it, 'Subtype') === '/Link' ? [] : ['is no link']),
        ...(links.has(it) ? [] : ['is in no element']),
        ...(textOf(at(it, 'Contents')) ? [] : ['does not say where it leads']),
        ...(flags & PRINTED && !(flags & UNSEEN) ? [] : ['is not on paper']),
        ...(goal === undefined || named.includes(goal) ? [] : [`leads to ${goal}, which is nowhere`]),
      ]
      return faults.map((fault) => `page ${index + 1}: what can be followed ${fault}`)
    }),
  )
}
