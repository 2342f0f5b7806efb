import type { MAPPEN, Mapnaam } from '@/lib/content/schema/mappen'
import { TALEN } from '@/lib/domain/taal'

/** `C-K8.nl.mdx` → id en taal; niets als de naam niet klopt. */
export function ontleedNaam(naam: string, { vorm, taal }: (typeof MAPPEN)[Mapnaam]) {
  const delen = naam.split('.')
  if (delen.pop() !== vorm) return undefined
  const gevonden = taal ? delen.pop() : 'nl'
  const id = delen.pop()
  if (!id || delen.length > 0 || !TALEN.some(bekend => bekend === gevonden)) return undefined
  return { naamId: id, taal: gevonden as string }
}
