import type { Text } from '../text.ts'

/** What a letter's text may leave open: `{svarande}` is replaced by who answers, for each recipient. */
export interface Placeholder {
  /** As it is written in a text, between braces. One name in both languages. */
  readonly name: string
  readonly what: Text
  readonly example: Text
  /** A link is an address of the service; lines are several, and stand by themselves; anything else is part of a line. */
  readonly form: 'line' | 'lines' | 'link'
  /** There is nothing to say to some recipients: its line is left out. */
  readonly mayBeEmpty?: true
}
