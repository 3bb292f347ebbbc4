/** What wants a person's care and not an FAQ entry. */
export type SensitiveSubject = 'threat' | 'harassment' | 'selfHarm' | 'sickLeave';
