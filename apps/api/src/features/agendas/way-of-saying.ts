/** How a Member’s word reached the portal: from its page, by the link of a mail, or entered by the Secretariat. */
export const waysOfSaying = ['portal', 'mail', 'secretariat'] as const;
export type WayOfSaying = (typeof waysOfSaying)[number];
