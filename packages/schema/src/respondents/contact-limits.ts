/** How many characters each thing that is known of a contact may have. */
export const contactLimits = { name: 120, phone: 40, function: 120, organisation: 120 } as const
