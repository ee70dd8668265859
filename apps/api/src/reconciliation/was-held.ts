/** A reconciliation has a last day from the moment it begins; what was confirmed before there were such days tells of it too. */
export const wasHeld = (
  { reconcilesUntil }: { readonly reconcilesUntil: string | null },
  { count }: { readonly count: number },
) => reconcilesUntil !== null || count > 0
