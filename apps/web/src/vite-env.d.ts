/// <reference types="vite/client" />

/** Where each section's questions lie, by version of the questionnaire and id of the section, in order. */
declare module 'virtual:sections' {
  export const addresses: Readonly<Record<string, Readonly<Record<string, string>>>>
}
