/**
 * Draait één keer, voor het eerste verzoek. Wat nog naar GitHub moet, wacht na een herstart niet op het eerste bezoek;
 * een halve instelling zegt meteen in het log wat er mist.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { wisVerzonnenAdres } = await import('@/lib/proposal/limiet/wis-adres')
  wisVerzonnenAdres()
  const { hervatVoorstellen } = await import('@/lib/proposal/kies-opslag')
  hervatVoorstellen()
}
