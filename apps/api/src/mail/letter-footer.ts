interface About {
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

/** How every letter about a round ends: whom to ask, and that it is made up when it is. */
export const letterFooter = ({ contactName, contactEmail, fictional }: About) =>
  `${fictional ? '\nObs: det här är en demonstration med fiktiva uppgifter.\n' : ''}
Frågor: ${[contactName, contactEmail].filter(Boolean).join(', ')}
`
