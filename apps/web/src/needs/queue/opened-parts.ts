/** Which parts of a round's list have been opened and closed, for as long as the window is open: whoever comes back finds it as it was left. */
const opened = new Map<string, boolean>()

const nameOf = (roundId: string, part: string) => `${roundId} ${part}`

export const wasOpened = (roundId: string, part: string): boolean | null => opened.get(nameOf(roundId, part)) ?? null

export const rememberOpened = (roundId: string, part: string, isOpen: boolean) =>
  void opened.set(nameOf(roundId, part), isOpen)
