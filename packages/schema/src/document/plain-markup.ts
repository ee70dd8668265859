import type { Block } from './document.ts'
import type { Run } from './words.ts'

/**
 * What is written in a plain text, as blocks: each line a paragraph, lines that begin with `-` or `1.` a list, **bold**,
 * *italic* and [a link](https://…). Whatever cannot be read so stands as it is written; nothing is ever taken for HTML.
 */
export function blocksOfMarkup(text: string): Block[] {
  const lines = text.split('\n').map((line) => line.trim())
  const blocks: Block[] = []
  let list: { role: 'steps' | undefined; items: (readonly Run[])[] } | undefined
  for (const line of lines) {
    const item = itemOf(line)
    if (!item) {
      list = undefined
      if (line !== '') blocks.push({ kind: 'paragraph', words: runsOfMarkup(line) })
      continue
    }
    if (list?.role !== item.role || !list) {
      list = { role: item.role, items: [] }
      blocks.push({ kind: 'list', items: list.items, ...(item.role && { role: item.role }) })
    }
    list.items.push(runsOfMarkup(item.text))
  }
  return blocks
}

function itemOf(line: string): { role: 'steps' | undefined; text: string } | undefined {
  const [, sign, text] = /^([-•]|\d{1,3}[.)])\s+(.+)$/.exec(line) ?? []
  if (sign === undefined || text === undefined) return undefined
  return { role: /\d/.test(sign) ? 'steps' : undefined, text }
}

/** Bold, italic, a link in brackets, or an address as it stands. */
const STRETCH =
  /\*\*(?<strong>[^*\s](?:[^*]*[^*\s])?)\*\*|\*(?<emphasized>[^*\s](?:[^*]*[^*\s])?)\*|\[(?<text>[^[\]]+)\]\((?<href>[^()\s]+)\)|(?<address>https?:\/\/[^\s<>()[\]*]*[^\s<>()[\]*.,;:!?])/g

export function runsOfMarkup(line: string): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const found of line.matchAll(STRETCH)) {
    const run = runOf(found[0], found.groups ?? {})
    if (found.index > end) runs.push({ text: line.slice(end, found.index) })
    runs.push(run)
    end = found.index + found[0].length
  }
  if (end < line.length) runs.push({ text: line.slice(end) })
  return runs
}

function runOf(written: string, { strong, emphasized, text, href, address }: Record<string, string | undefined>): Run {
  if (strong !== undefined) return { text: strong, strong: true }
  if (emphasized !== undefined) return { text: emphasized, emphasized: true }
  if (address !== undefined) return { text: address, href: address }
  return text !== undefined && href !== undefined && isSafe(href) ? { text, href } : { text: written }
}

/** An address that leads somewhere and runs nothing. */
const isSafe = (href: string) => /^(https?:\/\/|mailto:[^\s@]+@)/i.test(href) && URL.canParse(href)
