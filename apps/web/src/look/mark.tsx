import type { ReactNode } from 'react'

/** full: done, half: under way, open: begun or seen, none: nothing, unknown: nobody has said, call: needs you. */
export type Shape = 'full' | 'half' | 'open' | 'none' | 'unknown' | 'call'

/** How something stands: a shape, and the word that says it. */
export function Mark({ shape, children }: { readonly shape: Shape; readonly children: ReactNode }) {
  return (
    <span className="mark" data-shape={shape}>
      {children}
    </span>
  )
}
