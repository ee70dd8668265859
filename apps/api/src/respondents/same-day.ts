/** The last day to answer, when it is the same for all. */
export function sameDay(all: readonly { readonly closesOn: string }[]): string | undefined {
  const [day, ...others] = new Set(all.map(({ closesOn }) => closesOn))
  return others.length === 0 ? day : undefined
}
