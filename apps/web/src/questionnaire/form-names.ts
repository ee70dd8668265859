/** `problems.concern.youth_crime` is `concern.youth_crime` in the section's form. */
export const formNameOf = (section: string, question: string) => question.slice(section.length + 1)
