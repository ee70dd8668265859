import type { KeyboardEvent } from 'react'

const sideways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
const upAndDown: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * Left and right go to the next municipality, with Ctrl up and down to the next question. Up and down alone are the
 * field's own, and in a text so are left and right.
 */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>) {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event
  if (!(target instanceof HTMLElement) || altKey || shiftKey || target.closest('dialog')) return
  const isText = target.matches('input:not([type=checkbox])')
  const across = isText || ctrlKey || metaKey ? undefined : sideways[key]
  const down = ctrlKey || metaKey ? upAndDown[key] : undefined
  const next = across ? beside(target, across) : down ? above(target, down) : undefined
  if (across ?? down) event.preventDefault()
  next?.focus()
}

const FIELDS = 'select, input, button'

const fieldIn = (cell: Element | null | undefined) =>
  cell?.checkVisibility() ? (cell.querySelector<HTMLElement>(FIELDS) ?? undefined) : undefined

function beside(field: HTMLElement, step: number): HTMLElement | undefined {
  const cell = field.closest('td')
  const cells = [...(cell?.parentElement?.children ?? [])]
  for (let at = cells.indexOf(cell as Element) + step; cells[at]; at += step) {
    const found = fieldIn(cells[at])
    if (found) return found
  }
  return undefined
}

function above(field: HTMLElement, step: number): HTMLElement | undefined {
  const cell = field.closest('td')
  const rows = [...(field.closest('table')?.querySelectorAll('tr') ?? [])]
  const column = cell?.cellIndex ?? 0
  for (let at = rows.indexOf(field.closest('tr') as HTMLTableRowElement) + step; rows[at]; at += step) {
    const found = fieldIn(rows[at]?.cells[column])
    if (found) return found
  }
  return undefined
}
