import { type Stats, statSync } from 'node:fs'

/** Ook als er op de weg erheen een bestand staat waar een map hoort: dan is er niets. */
function staat(pad: string): Stats | undefined {
  try {
    return statSync(pad, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

export const isMap = (pad: string): boolean => staat(pad)?.isDirectory() ?? false
export const isBestand = (pad: string): boolean => staat(pad)?.isFile() ?? false
