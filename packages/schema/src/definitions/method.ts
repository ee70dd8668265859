/** A method that has a name: the own ways of two respondents, or what else they do, need not be the same. */
export const isNamedMethod = (method: unknown) => method !== undefined && method !== 'own' && method !== 'other'
