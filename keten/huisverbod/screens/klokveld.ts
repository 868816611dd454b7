const twee = (n: string): string => n.padStart(2, '0')

/** An instant as a field for day and hour takes it, on the clock of the Netherlands: what is typed there is read the same way. */
export function klokveld(moment: Date): string {
  const deel = Object.fromEntries(
    new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(moment)
      .map(p => [p.type, p.value]),
  )
  return `${deel['year'] ?? ''}-${twee(deel['month'] ?? '')}-${twee(deel['day'] ?? '')}T${twee(deel['hour'] ?? '')}:${twee(deel['minute'] ?? '')}`
}
