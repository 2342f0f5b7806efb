import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { REGISTER } from '@/lib/checks/register'
import { Weigering } from '@/lib/edities/weigering'
import { maakKopie } from '../proef'
import { maakNieuw } from './maak-nieuw'

const bestanden = (wortel: string) =>
  readdirSync(join(wortel, 'content'), { recursive: true, encoding: 'utf8' }).toSorted()

// Eén voor alle pogingen: elke poging moet haar laten zoals zij was.
const kader = maakKopie()
afterAll(() => rmSync(kader.wortel, { recursive: true }))

it.each([
  ['zonder soort', [], /^Gebruik:\n {2}npm run nieuw -- kernpunt/],
  ['een soort die niet bestaat', ['kernput'], /"kernput" is hier niet te maken/],
  ['een optie die niet bestaat', ['kernpunt', '--bronen', 'x'], /Een kernpunt kent --titel, --bij, .*--bronnen/],
  ['een tweede id', ['bron', 'een', 'twee'], /niet te lezen/],
  ['een id waar het een nummer krijgt', ['kernpunt', 'C-K9'], /niet te lezen/],
  ['wat ontbreekt', ['kernpunt'], /--titel: ontbreekt: hoe het heet.*\n {2}--bij: ontbreekt: de kernwaarde/],
  ['een bron zonder id', ['bron', '--titel', 'x', '--type', 'wet'], /id: ontbreekt: de naam van het bestand/],
  [
    'een kernwaarde die niet bestaat',
    ['kernpunt', '--bij', 'continuitiet', '--titel', 'x'],
    /--bij: .*Bedoelt u "cont/,
  ],
  ['geen bron', ['kernpunt', '--bij', 'continuiteit', '--titel', 'x'], /\n {2}Geef --bronnen of --zonderBron\.$/],
  ['geen besluit', ['wijziging', '--items', 'C-K8', '--wijze', 'correctie', '--titel', 'x'], /--door: .*ontbreekt/],
  [
    'een id dat al is uitgegeven',
    ['bron', 'wtza', '--titel', 'x', '--type', 'wet'],
    /"wtza" is al uitgegeven, aan een b/,
  ],
  [
    'een dag die er geen is',
    ['wijziging', '--items', 'C-K8', '--wijze', 'correctie', '--titel', 'x', '--door', 'x', '--datum', 'morgen'],
    /--datum: veld "besluit\.datum" moet een datum zijn/,
  ],
  ['een id dat een pad is', ['bron', '../../x', '--titel', 'x', '--type', 'wet'], /id: veld "id" is geen geldig id/],
  [
    'HTML',
    ['begrip', 'x', '--titel', 'x', '--kort', 'x', '--tekst', '<script>x</script>'],
    /--tekst: <script> is hier/,
  ],
  ['code', ['begrip', 'x', '--titel', 'x', '--kort', 'x', '--tekst', '{1 + 1}'], /--tekst: een uitdrukking/],
])('weigert %s, en laat alles zoals het was', async (_, argumenten, reden) => {
  const poging = maakNieuw(argumenten, kader.wortel)
  await expect(poging).rejects.toThrow(reden)
  await expect(poging).rejects.toThrow(Weigering)
  expect(kader.lees(REGISTER)).toBe(readFileSync(REGISTER, 'utf8'))
  expect(bestanden(kader.wortel)).toEqual(bestanden(process.cwd()))
})
