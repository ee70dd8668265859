import { parseAst } from 'vitest/node'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

const isNode = (it: unknown): it is Node => typeof it === 'object' && it !== null && 'type' in it

/** Every string in the source of a module that is Swedish, with `${…}` where a value goes. */
export function swedishInSource(source: string, lang: 'ts' | 'tsx' = 'ts'): string[] {
  const texts: string[] = []
  const look = (it: unknown): void => {
    if (Array.isArray(it)) return it.forEach(look)
    if (!isNode(it)) return
    const text = textOf(it, source)
    if (text !== undefined && isSwedish(text)) texts.push(text)
    Object.values(it).forEach(look)
  }
  look(parseAst(source, { lang }))
  return texts
}

function textOf(node: Node, source: string): string | undefined {
  if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  const { quasis, expressions } = node as Node & {
    readonly quasis: readonly { readonly value: { readonly cooked: string } }[]
    readonly expressions: readonly Node[]
  }
  const held = expressions.map(({ start, end }) => /^date\w*/.exec(source.slice(start, end))?.[0] ?? '')
  return quasis.map(({ value }, at) => value.cooked + (at in held ? `\${${held[at]}}` : '')).join('')
}

/** Not an address, nor a line of a style or a class. */
const isSwedish = (text: string) =>
  !/^[\w/:.-]+$/.test(text) &&
  /[åäö]|\b(och|att|inte|som|ni|med|till)\b/i.test(text) &&
  !/\b(the|is|are|of|and|to|by)\b/i.test(text)
