/** Het lijf is groter dan er mag. */
export class TeGroot extends Error {}

/**
 * Leest een lijf tot een grens, en niet verder: wat erover gaat wordt niet eerst bewaard.
 * @throws TeGroot
 */
export async function leesLijf({ body, headers }: Request, grens: number): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > grens) throw new TeGroot()
  if (!body) return ''
  const delen: Uint8Array[] = []
  let bytes = 0
  // Wie uit de lus gaat, breekt de stroom af.
  for await (const deel of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += deel.byteLength
    if (bytes > grens) throw new TeGroot()
    delen.push(deel)
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(delen))
}
