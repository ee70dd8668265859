const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What is wrong at a path of a form, `thresholds.pictureMonths`, as its errors lie in each other. */
export const errorAt = (errors: object, path: string): unknown =>
  path.split('.').reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), errors)

/** The code of what is wrong at a path: with the field itself, or with the list itself and not one of its parts. */
export function codeAt(errors: object, path: string): string | undefined {
  const error = errorAt(errors, path)
  return ownCode(error) ?? (isObject(error) ? ownCode(error['root']) : undefined)
}

/** The first code at a path, which for a list may lie with one of its parts. */
export const firstCodeAt = (errors: object, path: string) => firstCode(errorAt(errors, path))

/** One without a sentence or code of its own says at least of what type it is. */
function ownCode(error: unknown): string | undefined {
  const said = isObject(error) ? (error['message'] ?? error['type']) : undefined
  return typeof said === 'string' ? said : undefined
}

function firstCode(error: unknown): string | undefined {
  if (!isObject(error)) return undefined
  const own = ownCode(error)
  if (own !== undefined) return own
  for (const [part, inner] of Object.entries(error)) {
    const code = part === 'ref' ? undefined : firstCode(inner)
    if (code) return code
  }
  return undefined
}
