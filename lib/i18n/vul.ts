/**
 * Vult `{naam}` in een melding in. Voor componenten in de browser: die krijgen hun meldingen als eigenschap,
 * zodat next-intl niet mee hoeft. Meervouden en datums kan het niet.
 */
export const vul = (melding: string, waarden: Record<string, string>): string =>
  melding.replace(/\{(\w+)\}/g, (heel, naam: string) => waarden[naam] ?? heel)
