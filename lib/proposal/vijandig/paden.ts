import type { Aanval, Basis } from './aanval'

/** Paden, opdrachten en namen die ergens anders uitkomen dan bij een onderdeel. */
const PADEN = [
  '',
  ' ',
  '.',
  '..',
  '../C-K1',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C-K1/../S1',
  'C-K1/',
  'C-K1\\..\\S1',
  'C:\\Windows\\win.ini',
  '\\\\server\\schijf',
  'file:///etc/passwd',
  'C-K1\0.nl.mdx',
  'C-K1%00',
  '%2e%2e%2fC-K1',
  'C-K1.nl.mdx',
  'C-K1.lock',
  'C-K1..S1',
  'C-K1@{-1}',
  'C-K1^',
  'C-K1:content',
  '.git/config',
  '.env',
  '~root',
  '-rf',
  '--upload-pack=touch /tmp/x',
  '$(touch /tmp/x)',
  '`touch /tmp/x`',
  'C-K1;ls',
  'C-K1|ls',
  'C-K1\nS1',
  'C-K1 ',
  'C‑K1',
  'С-K1',
  'C-K1⁄S1',
  'Ｃ-K1',
  '*',
  '[C-K1]',
  '{ id: C-K1 }',
  '<Zie id="C-K1" />',
  "C-K1' OR '1'='1",
]

/** Namen met de goede vorm die geen onderdeel van dit kader zijn. */
const GEEN_ONDERDEEL = [
  ...['c-k1', 'C-K01', 'C-K99', 'C-k1', 'Z-K1', 'HEAD', 'CON', 'register', 'kader', 'edities', 'content'],
  ...['constructor', 'prototype', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN'],
]

/** Wat er wel is, maar zo niet te veranderen: een bron, een begrip, een wijziging, en wat vervallen is. */
const ANDERS = ['visie-2035', 'huisartsteam', 'W1', 'W2', 'C-C1', 'team']

const bij = (naam: string, invoer: object, veld: string, waarden: unknown[], maak: (waarde: unknown) => object) =>
  waarden.map(
    (waarde): Aanval => ({
      naam: `${naam} ${JSON.stringify(waarde)}`,
      invoer: { ...invoer, ...maak(waarde) },
      veld,
    }),
  )

/** In welk veld het ook staat: een naam wijst nooit buiten het kader. */
export const padaanvallen = ({ wijzigen, nieuw, vervallen }: Basis): Aanval[] => [
  ...bij('id', wijzigen, 'id', [...PADEN, ...GEEN_ONDERDEEL, ...ANDERS], id => ({ id })),
  ...bij('vervallen id', vervallen, 'id', [...PADEN.slice(3, 9), ...ANDERS], id => ({ id })),
  ...bij('bij', nieuw, 'bij', [...PADEN.slice(0, 12), ...ANDERS, 'C-V1', 'C-K1', 'S1', 'U0', 'evaluatie'], waarde => ({
    bij: waarde,
  })),
  ...bij('zie', wijzigen, 'velden.zie.0', PADEN.slice(4, 12), id => ({ velden: { zie: [id] } })),
  ...bij('zie', wijzigen, 'velden.zie', ['visie-2035', 'huisartsteam', 'C-C1', 'C-K99', 'constructor'], id => ({
    velden: { zie: [id] },
  })),
  ...bij('bron', wijzigen, 'velden.bronnen.0.id', PADEN.slice(4, 12), id => ({ velden: { bronnen: [{ id }] } })),
  ...bij('bron', wijzigen, 'velden.bronnen', ['C-V1', 'huisartsteam', 'wtza', 'toString'], id => ({
    velden: { bronnen: [{ id }] },
  })),
  ...bij('vervanger', vervallen, 'vervangenDoor.0', [...PADEN.slice(4, 10), ...ANDERS, 'S1', 'S99'], id => ({
    vervangenDoor: [id],
  })),
]
