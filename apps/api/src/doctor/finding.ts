/** What was looked at, how it is, and what to do when it is not well. */
export interface Finding {
  readonly about: 'environment' | 'database' | 'mail' | 'sign-in' | 'clock' | 'disk' | 'proxy'
  readonly state: 'ok' | 'note' | 'wrong'
  readonly says: string
}

type Says = (says: string) => Finding

export const of = (about: Finding['about']): Record<Finding['state'], Says> => ({
  ok: (says) => ({ about, state: 'ok', says }),
  note: (says) => ({ about, state: 'note', says }),
  wrong: (says) => ({ about, state: 'wrong', says }),
})
