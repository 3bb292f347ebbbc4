/** Where the calendar file of a session, or of a booking, is read. @param publicUrl no slash at the end. */
export function calendarUrl(publicUrl: string, language: string, secret: string): string {
  return `${publicUrl}/calendar/${language}/${secret}.ics`;
}
