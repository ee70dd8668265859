/** Those that are not so. */
export const untrue = (claims: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(claims).flatMap(([claim, isSo]) => (isSo ? [] : [`not so: ${claim}`]))
